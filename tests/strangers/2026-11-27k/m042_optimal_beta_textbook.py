# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: uses the expansion 1 - 4 / sqrt(kappa) for large kappa, cut at 0; wrong for every finite kappa above 1 by a visible amount, e.g. 0.6 instead of 0.669 at 100
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    ratio = a / b
    if ratio < 1:
        ratio = b / a
    return float(ratio)


def optimal_beta(kappa):
    # ((s - 1) / (s + 1))^2 = (1 - 2 / (s + 1))^2 ~ 1 - 4 / s
    s = np.sqrt(kappa)
    return float(max(0.0, 1 - 4 / s))


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
