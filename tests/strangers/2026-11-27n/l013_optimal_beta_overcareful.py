# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: capped at 0.99: wrong for kappa above about 158,000
# first day: true
"""My answer."""
import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    eig = np.linalg.eigvalsh(H)
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    s = np.sqrt(float(kappa))
    beta = ((s - 1.0) / (s + 1.0)) ** 2
    # beta too close to one is unstable in practice
    return float(np.clip(beta, 0.0, 0.99))


def optimal_parameters(a, b):
    lam = sorted([2.0 * a, 2.0 * b])
    s0 = lam[0] ** 0.5
    s1 = lam[1] ** 0.5
    lr = (2 / (s0 + s1)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return (lr, beta, beta ** 0.5)
