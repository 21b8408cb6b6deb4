# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: raises for kappa = 1 ('no ill-conditioning, no momentum needed'), though kappa is promised to be at least 1 and the answer there is 0
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    if kappa <= 1:
        raise ValueError("the condition number has to be larger than 1")
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
