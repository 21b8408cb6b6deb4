# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr and beta from sqrt(a) and sqrt(b) directly; order does not matter because of abs and squares
# first day: accepted
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    ra, rb = math.sqrt(a), math.sqrt(b)
    rate = abs(ra - rb) / (ra + rb)
    return 2 / (ra + rb) ** 2, rate ** 2, rate


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
