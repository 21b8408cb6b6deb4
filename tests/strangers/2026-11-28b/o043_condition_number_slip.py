# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: floor division: kappa loses its fraction; for every pair whose quotient is not whole, such as a = 2, b = 7
# first day: true
import numpy as np


def condition_number(a, b):
    small, big = min(a, b), max(a, b)
    return float(big // small)


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), beta, float(np.sqrt(beta))
