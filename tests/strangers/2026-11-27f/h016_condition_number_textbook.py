# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: takes the square root of the ratio of eigenvalues, as for singular values of a data matrix
# first day: true
"""ex 2."""

import numpy as np


def condition_number(a, b):
    lam = np.array([2 * a, 2 * b], dtype=float)
    sigma = np.sqrt(lam)
    return float(sigma.max() / sigma.min())


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print("done")
