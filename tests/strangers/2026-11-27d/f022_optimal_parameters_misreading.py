# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: eigenvalues a and b without the factor 2, and rate is beta itself (the rate of the loss) instead of its square root
# first day: true
import math

import numpy as np


def _hessian_eigs(a, b):
    # float64, as autograd.functional.hessian would give
    hess = np.diag([2.0 * a, 2.0 * b])
    return np.linalg.eigvalsh(hess)  # ascending


def condition_number(a: float, b: float) -> float:
    eigs = _hessian_eigs(a, b)
    return float(eigs[-1] / eigs[0])


def optimal_beta(kappa: float) -> float:
    root = math.sqrt(kappa)
    return math.pow((root - 1.0) / (root + 1.0), 2)


def optimal_parameters(a: float, b: float):
    small, large = min(a, b), max(a, b)
    lr = 4.0 / (math.sqrt(large) + math.sqrt(small)) ** 2
    momentum = optimal_beta(large / small)
    rate = momentum  # the loss shrinks by this every step
    return lr, momentum, rate
