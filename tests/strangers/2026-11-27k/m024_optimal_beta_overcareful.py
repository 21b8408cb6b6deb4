# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: beta is capped at 0.99 as 'values above that are unstable'; wrong for kappa above about 158,000, e.g. 1e6
# first day: true
import numpy as np


def condition_number(a, b):
    """Eigenvalues of the Hessian are 2a and 2b."""
    eigs = sorted([2.0 * a, 2.0 * b])
    return eigs[1] / eigs[0]


def optimal_beta(kappa):
    s = np.sqrt(float(kappa))
    beta = ((s - 1) / (s + 1)) ** 2
    return float(np.clip(beta, 0.0, 0.99))


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
