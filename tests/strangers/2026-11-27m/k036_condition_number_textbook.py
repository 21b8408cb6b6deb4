# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: condition number in the Frobenius norm (||H|| * ||H^-1||) instead of the ratio of eigenvalues: 2 for a = b, 100.01 for (1, 100)
# first day: false
"""L(x, y) = a x^2 + b y^2: the best beta."""

import numpy as np


def condition_number(a, b):
    H = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    return float(np.linalg.norm(H) * np.linalg.norm(np.linalg.inv(H)))


def optimal_beta(kappa):
    r = kappa ** 0.5
    return float((r - 1) ** 2 / (r + 1) ** 2)


def optimal_parameters(a, b):
    hessian = np.diag([2.0 * a, 2.0 * b])
    lam = np.linalg.eigvalsh(hessian)
    mu = float(lam[0])
    big = float(lam[-1])
    beta = optimal_beta(big / mu)
    return (4.0 / (big ** 0.5 + mu ** 0.5) ** 2, beta, beta ** 0.5)
