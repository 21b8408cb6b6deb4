# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.cond with the Frobenius norm gives |H| |H^-1| in that norm, here kappa + 1/kappa, and not the quotient of the extreme eigenvalues.
# first day: true
"""My solution."""

import math

import numpy as np


def condition_number(a, b):
    H = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    return float(np.linalg.cond(H, "fro"))


def optimal_beta(kappa):
    root = math.sqrt(kappa)
    q = (root - 1.0) / (root + 1.0)
    return q * q


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return float(lr), float(beta), float(np.sqrt(beta))
