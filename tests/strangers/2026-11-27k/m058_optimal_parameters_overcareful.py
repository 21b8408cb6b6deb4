# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the lr is capped at 1 / L 'to stay stable', but the optimal one is always larger unless a = b; wrong for e.g. a = 1, b = 100 (0.005 instead of 2/121)
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    beta = optimal_beta(condition_number(a, b))
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    lr = min(lr, 1 / L)         # never step over the steep side
    return float(lr), beta, float(np.sqrt(beta))
