# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: np.linalg.eig does not sort: for a > b (100, 1) mu and L are exchanged and the rate, computed from the roots, comes out negative (lr and beta are symmetric and stay right)
# first day: true
"""Exercise 2: the optimal beta - my solution."""

import numpy as np


def condition_number(a, b):
    small, large = sorted([2 * a, 2 * b])
    return large / small


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    eigenvalues, _ = np.linalg.eig(np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]]))
    mu, L = eigenvalues             # smallest first
    rm, rl = np.sqrt(mu), np.sqrt(L)
    lr = 4 / (rl + rm) ** 2
    rate = (rl - rm) / (rl + rm)
    beta = rate ** 2
    return float(lr), float(beta), float(rate)
