# file: ex2_optimal_beta.py
# tries: to sleep for an hour, and to wait for input that never comes
# must: timed out
# max_score: 0
# outcome: timed_out
import select
import signal
import time


def condition_number(a, b):
    time.sleep(3600)
    return "nothing"


def optimal_beta(kappa):
    select.select([0], [], [], 3600)
    signal.pause()
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
