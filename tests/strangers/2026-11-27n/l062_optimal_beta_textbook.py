# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: beta as tanh(log(kappa) / 4) ** 2, which is the same number
# first day: accepted
# Exercise, section 4.4
import math
import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    eig = np.linalg.eigvalsh(H)
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    # (sqrt(k) - 1) / (sqrt(k) + 1) = tanh(log(sqrt(k)) / 2)
    return math.tanh(math.log(kappa) / 4.0) ** 2


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
