# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the tuple in the order of an optimiser's table (beta, lr, rate) instead of (lr, beta, rate)
# first day: true

import math

import numpy as np


def condition_number(a, b):
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    lo, hi = 2 * min(a, b), 2 * max(a, b)
    parameters = {
        "beta": optimal_beta(hi / lo),
        "lr": 4 / (math.sqrt(hi) + math.sqrt(lo)) ** 2,
    }
    parameters["rate"] = math.sqrt(parameters["beta"])
    return tuple(float(parameters[k]) for k in sorted(parameters))
