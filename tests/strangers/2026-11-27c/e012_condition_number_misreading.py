# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: it returns b / a and so takes b for the larger one always
# first day: true
# ex2, my solutions

import math

import numpy as np


def condition_number(a, b):
    # Hessian is diag(2a, 2b)
    return (2 * b) / (2 * a)


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    summe = math.sqrt(L) + math.sqrt(mu)
    rate = (math.sqrt(L) - math.sqrt(mu)) / summe
    return (4 / summe ** 2, rate ** 2, rate)
