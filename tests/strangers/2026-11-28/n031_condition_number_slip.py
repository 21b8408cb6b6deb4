# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the Hessian is an integer array, so 2a and 2b are cut to whole numbers: a = 1.3, b = 4 gives 4 instead of 3.08, and a = 0.3 divides by zero
# first day: true

"""My answer."""

import math

import numpy as np


def condition_number(a, b):
    H = np.array([[2, 0],
                  [0, 2]])
    H[0, 0] = 2 * a
    H[1, 1] = 2 * b
    lam = np.linalg.eigvalsh(H)      # ascending
    return float(lam[-1] / lam[0])


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


def optimal_parameters(a, b):
    mu = 2.0 * min(a, b)
    L = 2.0 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
