# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: This is Nesterov's tuning for strongly convex functions: lr = 1/L, beta = (sqrt(kappa) - 1)/(sqrt(kappa) + 1), rate 1 - 1/sqrt(kappa). Heavy ball's is lr = 4/(sqrt(L) + sqrt(mu))^2, the square of that beta, and its root as the rate.
# first day: nothing
import numpy as np


def condition_number(a, b):
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return eig[-1] / eig[0]


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    L = 2.0 * max(a, b)
    mu = 2.0 * min(a, b)
    q = np.sqrt(mu / L)
    lr = 1.0 / L
    beta = (1 - q) / (1 + q)
    rate = 1 - q
    return lr, float(beta), float(rate)
