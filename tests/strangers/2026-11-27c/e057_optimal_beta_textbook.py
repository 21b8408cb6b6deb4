# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the square is missing: this is Nesterov's beta
# first day: true
# ex2, my solutions

import math

import numpy as np


def condition_number(a, b):
    lam1, lam2 = 2 * a, 2 * b
    if lam1 > lam2:
        return lam1 / lam2
    else:
        return lam2 / lam1


def optimal_beta(kappa):
    q = np.sqrt(kappa)
    return float((q - 1) / (q + 1))


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    summe = math.sqrt(L) + math.sqrt(mu)
    rate = (math.sqrt(L) - math.sqrt(mu)) / summe
    return (4 / summe ** 2, rate ** 2, rate)
