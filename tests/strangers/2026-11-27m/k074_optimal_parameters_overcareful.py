# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: asserts on the documented domain, Hessian as a full matrix, eigvalsh, and a check of the result by the double root of the iteration's characteristic polynomial
# first day: accepted
"""my solution to exercise 2"""

import math

import numpy as np


def condition_number(a, b):
    """The Hessian is diag(2a, 2b)."""
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    r = kappa ** 0.5
    return float((r - 1) ** 2 / (r + 1) ** 2)


def optimal_parameters(a, b):
    assert a > 0 and b > 0, "both curvatures have to be positive"
    mu, L = (float(x) for x in np.linalg.eigvalsh(np.diag(np.array([a, b], dtype=float) * 2)))
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(max(1.0, L / mu))
    rate = math.sqrt(beta)
    for h in (mu, L):
        half_trace = (1 + beta - lr * h) / 2      # roots of z^2 - 2 half_trace z + beta
        assert abs(half_trace ** 2 - beta) < 1e-6
    return lr, beta, rate
