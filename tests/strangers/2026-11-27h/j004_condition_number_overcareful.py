# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the smallest eigenvalue is held above 0.01 against division by zero; wrong when the smaller coefficient is below 0.005, e.g. a = 0.001, b = 1
# first day: true
"""ex2"""

import math

import numpy as np


def condition_number(a, b, floor=1e-2):
    lam = np.array([2 * a, 2 * b], dtype=float)
    lam = np.maximum(lam, floor)         # a nearly flat direction would blow up the quotient
    return float(lam.max() / lam.min())


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1.0) / (s + 1.0)
    return float(q * q)


def optimal_parameters(a, b):
    mu, big = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (math.sqrt(big) + math.sqrt(mu)) ** 2
    beta = optimal_beta(big / mu)
    return lr, beta, math.sqrt(beta)
