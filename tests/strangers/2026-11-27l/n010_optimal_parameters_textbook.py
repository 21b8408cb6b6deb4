# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: rate is Bubeck's bound 1 - 1/sqrt(kappa) for accelerated methods instead of sqrt(beta) (every a != b)
# first day: true
import math

import numpy as np


def condition_number(a, b):
    eigs = sorted([2.0 * a, 2.0 * b])
    return eigs[1] / eigs[0]


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    lo, hi = sorted((2 * a, 2 * b))
    kappa = hi / lo
    lr = 4 / (np.sqrt(hi) + np.sqrt(lo)) ** 2
    beta = optimal_beta(kappa)
    rate = 1 - 1 / np.sqrt(kappa)
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
