# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: (s - 1)/(s + 1) written as tanh(log(kappa)/4), the same number
# first day: accepted
import math

import numpy as np


def condition_number(a, b):
    """largest / smallest eigenvalue of diag(2a, 2b)"""
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    # (e^u - 1) / (e^u + 1) = tanh(u / 2) with u = log(sqrt(kappa))
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    """lr, beta and rate belong together"""
    hessian = np.diag([2.0 * a, 2.0 * b])
    mu, L = np.linalg.eigvalsh(hessian)
    beta = optimal_beta(condition_number(a, b))
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    return lr, beta, math.sqrt(beta)
