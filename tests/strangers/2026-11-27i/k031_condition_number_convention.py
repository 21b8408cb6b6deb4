# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.cond with the Frobenius norm: (a^2 + b^2) / (a b) instead of the ratio of the eigenvalues; 100.01 for a = 1, b = 100 and 2 for a = b
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    hessian = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    return float(np.linalg.cond(hessian, "fro"))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
