# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: mu and L are a and b themselves without the factor 2, and the rate is beta, the factor of the loss, instead of its square root
# first day: true
"""Exercise 2: the optimal beta (20 points)."""
import numpy as np


def condition_number(a, b):
    information = np.array([2 * a, 2 * b], dtype=float)
    return float(information.max() / information.min())


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float((1 - 2 / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = min(a, b), max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    rate = beta
    return (float(lr), float(beta), float(rate))
