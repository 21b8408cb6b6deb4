# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the rate is that of the loss (beta) instead of that of the distance (sqrt(beta)), any a != b
# first day: true

import math

import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    lr = 4.0 / np.sum(np.sqrt(eig)) ** 2
    beta = optimal_beta(eig[1] / eig[0])
    rate = np.sqrt(beta) ** 2      # the loss is quadratic in the distance
    return float(lr), float(beta), float(rate)
