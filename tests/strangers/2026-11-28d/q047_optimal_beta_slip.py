# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: kappa ** 1 / 2 is kappa / 2, not the square root (every kappa except 4 and 2^(2/3), e.g. 100)
# first day: true
import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    root = kappa ** 1 / 2
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
