# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: parenthesis in the wrong place in lr, sqrt(L) + sqrt(mu)**2 instead of (sqrt(L) + sqrt(mu))**2, and L and mu are b and a themselves instead of the eigenvalues 2a, 2b (two mistakes, e.g. a = 1, b = 100)
# first day: true
import math

import numpy as np


def condition_number(a, b):
    """largest / smallest eigenvalue of diag(2a, 2b)"""
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    """the formula of the section"""
    root = math.sqrt(kappa)
    q = (root - 1.0) / (root + 1.0)
    return q * q


def optimal_parameters(a, b):
    L = max(a, b)
    mu = min(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu) ** 2)
    beta = optimal_beta(L / mu)
    rate = math.sqrt(beta)
    return lr, beta, rate
