# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: The square stands at the second root only: 4 / (sqrt(L) + sqrt(mu)^2). The whole sum has to be squared.
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    hessian = np.diag([2.0 * a, 2.0 * b])
    small, large = np.linalg.eigvalsh(hessian)
    return float(large / small)


def optimal_beta(kappa):
    """Best momentum for condition number kappa."""
    s = float(np.sqrt(kappa))
    return (1.0 - 2.0 / (s + 1.0)) ** 2


def optimal_parameters(a, b):
    L = 2.0 * max(a, b)
    mu = 2.0 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu) ** 2)
    beta = optimal_beta(L / mu)
    rate = np.sqrt(beta)
    return lr, beta, rate


if __name__ == "__main__":
    for pair in [(1, 100), (2, 7), (7, 2), (3, 3)]:
        print(pair, optimal_parameters(*pair))
