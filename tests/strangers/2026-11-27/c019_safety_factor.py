# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr is multiplied by a safety factor of 0.95 that nobody asked for.
# first day: true
"""My solution."""

import numpy as np


def condition_number(a, b):
    # Hessian = diag(2a, 2b)
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


SAFETY = 0.95


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = SAFETY * 4.0 / (L ** 0.5 + mu ** 0.5) ** 2     # stay strictly inside the stable region
    beta = float(optimal_beta(L / mu))
    return lr, beta, beta ** 0.5
