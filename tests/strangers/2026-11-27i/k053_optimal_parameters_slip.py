# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: the factor 2 of the Hessian is only at the larger eigenvalue, and the closing bracket of the lr stands before the square (4 / (sqrt(L) + sqrt(mu)^2)); wrong for a = 1, b = 100
# first day: true
"""Exercise 2: the optimal beta - my solution."""

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu) ** 2)
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
