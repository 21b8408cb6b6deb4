# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.cond with the Frobenius norm, which is kappa + 1/kappa for a diagonal 2x2 matrix, not the ratio of eigenvalues (every a, b)
# first day: true
import math

import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    return float(np.linalg.cond(H, "fro"))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
