# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: refuses kappa = 1 with a ValueError though kappa is promised as at least 1 and beta is 0 there (round bowls a = b)
# first day: true
import math

import numpy as np


def condition_number(a, b):
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    if not kappa > 1:
        raise ValueError("kappa must be larger than 1")
    root = math.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = (2 / (L ** 0.5 + mu ** 0.5)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)
