# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: returns a named tuple and gets lr as (1 + sqrt(beta))^2 / L, which is the same number
# first day: accepted
"""Exercise 2: the optimal beta - my solution."""

import math
from collections import namedtuple

import numpy as np


def condition_number(a, b):
    """The Hessian is diag(2a, 2b)."""
    eigenvalues = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eigenvalues[-1] / eigenvalues[0])


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


Optimum = namedtuple("Optimum", "lr beta rate")


def optimal_parameters(a, b):
    L = 2.0 * max(a, b)
    beta = optimal_beta(condition_number(a, b))
    rate = math.sqrt(beta)
    return Optimum(lr=(1 + rate) ** 2 / L, beta=float(beta), rate=rate)
