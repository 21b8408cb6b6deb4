# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: The condition number is that of the factor A with L = |A z|^2, A = diag(sqrt(a), sqrt(b)): it is the square root of the kappa asked for, that of the Hessian 2 A'A.
# first day: true
import numpy as np


def condition_number(a, b):
    """L = |A z|^2 with A = diag(sqrt(a), sqrt(b)), a least squares problem."""
    A = np.diag(np.sqrt([float(a), float(b)]))
    return float(np.linalg.cond(A))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    L = 2 * max(a, b)
    mu = 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
