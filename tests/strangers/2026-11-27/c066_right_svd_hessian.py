# kind: right
# file: ex2_optimal_beta.py
# function: 
# cause: 
# first day: accepted
import numpy as np


def hessian(a, b):
    return 2.0 * np.diag(np.array([a, b], dtype=float))


def condition_number(a, b):
    s = np.linalg.svd(hessian(a, b), compute_uv=False)      # descending
    return s[0] / s[1]


def optimal_beta(kappa):
    root = np.sqrt(np.float64(kappa))
    return np.asarray((1 - 2 / (root + 1)) ** 2)


def optimal_parameters(a, b):
    L, mu = np.linalg.svd(hessian(a, b), compute_uv=False)
    beta = optimal_beta(L / mu)
    lr = np.square(2 / np.sqrt([mu, L]).sum())
    return [lr, beta, np.sqrt(beta)]
