# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: exp of the absolute difference of the logarithms, so no order of a and b is needed
# first day: accepted
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    return math.exp(abs(math.log(b) - math.log(a)))


def optimal_beta(kappa):
    root = math.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    eig = np.array([2.0 * a, 2.0 * b])
    L, mu = eig.max(), eig.min()
    lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = ((np.sqrt(L / mu) - 1) / (np.sqrt(L / mu) + 1)) ** 2
    rate = np.sqrt(beta)
    return float(lr), float(beta), float(rate)
