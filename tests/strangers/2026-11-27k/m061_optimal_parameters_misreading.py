# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: the lr is that of plain descent, 2 / (L + mu), and the rate is given as the share that vanishes per step, 1 - sqrt(beta); wrong for e.g. a = 1, b = 100
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    """Eigenvalues of the Hessian are 2a and 2b."""
    eigs = sorted([2.0 * a, 2.0 * b])
    return eigs[1] / eigs[0]


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    beta = optimal_beta(L / mu)
    lr = 2 / (L + mu)
    rate = 1 - beta ** 0.5
    return lr, beta, rate
