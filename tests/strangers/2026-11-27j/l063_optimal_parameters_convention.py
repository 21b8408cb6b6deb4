# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: passes mu / L (below 1) to a formula of its own: the square makes the beta the same; singular values of the Hessian; returns a namedtuple, which is a tuple
# first day: accepted

from collections import namedtuple

import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


Tuning = namedtuple("Tuning", "lr beta rate")


def optimal_parameters(a, b):
    L, mu = np.linalg.svd(np.diag([2.0 * a, 2.0 * b]), compute_uv=False)
    q = np.sqrt(mu / L)
    beta = ((q - 1) / (q + 1)) ** 2
    lr = 4 / (L + mu + 2 * np.sqrt(L * mu))
    return Tuning(lr=float(lr), beta=float(beta), rate=float((1 - q) / (1 + q)))
