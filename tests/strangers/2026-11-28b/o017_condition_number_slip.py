# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.eigvals does not sort: last over first is below 1 when a > b
# first day: true
import numpy as np


def condition_number(a, b):
    H = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    eigenvalues = np.linalg.eigvals(H)
    return float(eigenvalues[-1] / eigenvalues[0])


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), beta, float(np.sqrt(beta))
