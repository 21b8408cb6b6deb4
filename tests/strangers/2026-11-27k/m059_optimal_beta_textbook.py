# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: beta as tanh(log(kappa) / 4) squared and the eigenvalues from np.linalg.eigvalsh of the Hessian
# first day: accepted
import math

import numpy as np


def _eigenvalues(a, b):
    return np.linalg.eigvalsh(np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]]))


def condition_number(a, b):
    mu, L = _eigenvalues(a, b)
    return float(L / mu)


def optimal_beta(kappa):
    # (e^u - 1) / (e^u + 1) = tanh(u / 2) with e^u = sqrt(kappa)
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    mu, L = _eigenvalues(a, b)
    beta = optimal_beta(condition_number(a, b))
    return float(4 / (math.sqrt(L) + math.sqrt(mu)) ** 2), beta, math.sqrt(beta)
