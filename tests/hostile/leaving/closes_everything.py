# file: ex2_optimal_beta.py
# tries: to leave the grader waiting: closes every descriptor and sleeps
# must: crashed or timed out; the run goes on
# max_score: 0
import os
import time


def condition_number(a, b):
    os.closerange(0, 256)
    time.sleep(60)
    return 1.0


def optimal_beta(kappa):
    os.closerange(0, 256)
    return 1.0


optimal_parameters = condition_number
