# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: uses (sqrt(k) - 1) / (sqrt(k) + 1) = tanh(log(k) / 4)
# first day: accepted
import math

import numpy as np


def condition_number(a, b):
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
