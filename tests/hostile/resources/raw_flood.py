# file: ex2_optimal_beta.py
# tries: to flood the raw descriptors 1 and 2, past sys.stdout, without end
# must: ended at the flood limit
# max_score: 0
# outcome: crashed
import os
import time


def condition_number(a, b):
    until = time.monotonic() + 60
    block = b"\0\xff\x1b[2J" * 10_000
    while time.monotonic() < until:
        os.write(1, block)
        os.write(2, block)
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
