# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes, both Nesterov's tuning: lr = 1 / L, and the rate is 1 - 1 / sqrt(kappa) instead of sqrt(beta); for every a != b
# first day: true
import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    L = 2.0 * max(a, b)
    kappa = condition_number(a, b)
    lr = 1.0 / L
    beta = optimal_beta(kappa)
    rate = 1.0 - 1.0 / np.sqrt(kappa)
    return lr, beta, float(rate)
