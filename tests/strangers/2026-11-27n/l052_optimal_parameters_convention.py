# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr is divided by (1 - beta) as an optimiser with averaged velocity would need it; every input with a != b
# first day: true
"""Section 4.4 Momentum."""
import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    eig = np.linalg.eigvalsh(H)
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
    beta = optimal_beta(L / mu)
    lr = 4.0 / (L ** 0.5 + mu ** 0.5) ** 2
    lr /= 1.0 - beta     # velocity is an exponential moving average
    return lr, beta, beta ** 0.5
