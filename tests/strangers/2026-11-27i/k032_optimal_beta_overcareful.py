# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: capped at 0.99 because "a momentum above that is not used": wrong for kappa = 1e6 (0.996)
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    """The Hessian is diag(2a, 2b)."""
    eigenvalues = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eigenvalues[-1] / eigenvalues[0])


def optimal_beta(kappa):
    q = (np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)
    return float(np.clip(q ** 2, 0.0, 0.99))


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
