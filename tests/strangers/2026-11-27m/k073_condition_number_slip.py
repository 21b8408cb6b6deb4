# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: floor division: right for 1 and 100, but kappa of (2, 3) comes out as 1.0 instead of 1.5; wrong wherever the quotient is not whole
# first day: true
"""Exercise 2: the optimal beta (20 points)."""

import numpy as np


def condition_number(a, b):
    if a > b:
        return float(a // b)
    return float(b // a)


def optimal_beta(kappa):
    r = kappa ** 0.5
    return float((r - 1) ** 2 / (r + 1) ** 2)


def optimal_parameters(a, b):
    hessian = np.diag([2.0 * a, 2.0 * b])
    lam = np.linalg.eigvalsh(hessian)
    mu = float(lam[0])
    big = float(lam[-1])
    beta = optimal_beta(big / mu)
    return (4.0 / (big ** 0.5 + mu ** 0.5) ** 2, beta, beta ** 0.5)
