# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: caps beta at 0.99 since larger momentum 'is unstable'; wrong for kappa above about 158,000, e.g. 1e6
# first day: true
import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    smallest, largest = np.linalg.eigvalsh(H)
    return float(largest / smallest)


def optimal_beta(kappa):
    root = np.sqrt(float(kappa))
    beta = ((root - 1.0) / (root + 1.0)) ** 2
    return float(np.clip(beta, 0.0, 0.99))


def optimal_parameters(a, b):
    mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
