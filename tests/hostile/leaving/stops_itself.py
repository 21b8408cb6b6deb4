# file: ex2_optimal_beta.py
# tries: to hang the grader by stopping itself: a stopped process answers no polite signal
# must: timed out or crashed; killed at the deadline
# max_score: 0
import os
import signal


def condition_number(a, b):
    os.kill(os.getpid(), signal.SIGSTOP)
    return "nothing"


def optimal_beta(kappa):
    signal.raise_signal(signal.SIGTSTP)
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
