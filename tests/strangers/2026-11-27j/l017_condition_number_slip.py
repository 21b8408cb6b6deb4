# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the eigenvalues go into an integer array, so floats are cut: 2 * 0.7 becomes 1 and 2 * 0.3 becomes 0 (a, b not multiples of 0.5)
# first day: nothing
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    hessian = np.array([[0, 0], [0, 0]])
    hessian[0, 0] = 2 * a
    hessian[1, 1] = 2 * b
    eigenvalues = np.linalg.eigvalsh(hessian)
    return float(eigenvalues[-1] / eigenvalues[0])


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
