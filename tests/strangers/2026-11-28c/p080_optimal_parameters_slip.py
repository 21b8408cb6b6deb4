# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: rate is computed directly from the eigenvalues of x and y in the given order: negative when a > b, e.g. -9/11 for a = 100, b = 1
# first day: true
import math

import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    smallest, largest = np.linalg.eigvalsh(H)
    return float(largest / smallest)


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return float(q * q)


def optimal_parameters(a, b):
    sx, sy = math.sqrt(2 * a), math.sqrt(2 * b)
    lr = 4 / (sx + sy) ** 2
    rate = (sy - sx) / (sy + sx)
    beta = rate ** 2
    return lr, beta, rate
