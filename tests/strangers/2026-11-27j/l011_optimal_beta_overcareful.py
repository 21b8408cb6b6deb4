# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: beta is capped at 0.99 so that training stays stable: wrong for kappa above about 160,000
# first day: true

import numpy as np


def condition_number(a, b):
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    s = np.sqrt(float(kappa))
    beta = ((s - 1.0) / (s + 1.0)) ** 2
    return float(np.clip(beta, 0.0, 0.99))


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
