# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: Right: the identity lr = 2 (1 + beta) / (L + mu) holds at the optimal beta; the rate is the root of the determinant of the iteration matrix; the result is a namedtuple.
# first day: accepted
from collections import namedtuple

import numpy as np

Parameters = namedtuple("Parameters", "lr beta rate")


def condition_number(a, b):
    """Largest singular value through smallest: H is positive definite."""
    sigma = np.linalg.svd(2.0 * np.diag([a, b]), compute_uv=False)
    return sigma[0] / sigma[-1]


def optimal_beta(kappa):
    root = np.sqrt(np.float64(kappa))
    return np.divide(root - 1, root + 1) ** 2


def optimal_parameters(a, b):
    beta = optimal_beta(condition_number(a, b))
    trace_of_hessian = 2.0 * (a + b)
    lr = 2 * (1 + beta) / trace_of_hessian
    # both eigenvalues of [[1 + beta - lr h, -beta], [1, 0]] have the modulus sqrt(det) = sqrt(beta)
    rate = beta ** 0.5
    return Parameters(lr=lr, beta=beta, rate=rate)
