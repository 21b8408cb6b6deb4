# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.eigvals does not sort, so last / first is below 1 when a is larger than b
# first day: true
import math

import numpy as np


def condition_number(a, b):
    hessian = np.array([[2 * a, 0], [0, 2 * b]], dtype=float)
    lam = np.linalg.eigvals(hessian)
    return float(lam[-1] / lam[0])


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
