# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the square root of the ratio of eigenvalues is returned, as regression diagnostics define the condition index
# first day: true
"""Exercise 2: the optimal beta (20 points)."""
import numpy as np


def condition_number(a, b):
    eigenvalues = np.array([2 * a, 2 * b], dtype=float)
    return float(np.sqrt(eigenvalues.max() / eigenvalues.min()))


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float((1 - 2 / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = np.sort(np.array([2 * a, 2 * b], dtype=float))
    lr = 4 / np.square(np.sqrt(L) + np.sqrt(mu))
    beta = optimal_beta(L / mu)
    return (float(lr), float(beta), float(np.sqrt(beta)))
