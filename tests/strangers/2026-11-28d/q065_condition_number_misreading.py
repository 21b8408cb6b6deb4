# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: takes the condition number of the factor A with L = |A theta|^2 (singular values sqrt(a), sqrt(b)), i.e. sqrt(kappa) instead of that of the Hessian 2 A^T A (every a != b)
# first day: true
import numpy as np


def condition_number(a, b):
    A = np.diag(np.sqrt([a, b]))
    s = np.linalg.svd(A, compute_uv=False)
    return float(s[0] / s[-1])


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
