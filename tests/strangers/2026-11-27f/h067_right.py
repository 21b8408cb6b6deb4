# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: nothing is wrong: numpy's cond of the Hessian
# first day: accepted
"""ex 2."""

import numpy as np


def condition_number(a, b):
    return float(np.linalg.cond(np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]]), 2))


def optimal_beta(kappa):
    root = float(kappa) ** 0.5
    q = (root - 1.0) / (root + 1.0)
    return q * q


def optimal_parameters(a, b):
    eigs = sorted([2.0 * a, 2.0 * b])
    small, large = eigs
    denom = (large ** 0.5 + small ** 0.5) ** 2
    beta = optimal_beta(condition_number(a, b))
    return (4.0 / denom, beta, beta ** 0.5)
