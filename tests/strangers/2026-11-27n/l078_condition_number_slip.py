# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: integer division: with ints a, b that do not divide each other (3 and 7) the quotient is cut off, and with floats like 2.5 and 1.0 as well
# first day: true
"""My answer."""
import numpy as np


def condition_number(a, b):
    lam = (2 * a, 2 * b)
    return float(max(lam) // min(lam))


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
