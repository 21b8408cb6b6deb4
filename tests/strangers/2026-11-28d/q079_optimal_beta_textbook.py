# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the beta that belongs to lr = 1/L, (1 - 1/sqrt(kappa))^2, instead of the section's formula (every kappa > 1)
# first day: true
"""Exercise 2: optimal beta"""

import math

import numpy as np


def condition_number(a, b):
    """largest / smallest eigenvalue of diag(2a, 2b)"""
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    # critical damping: beta = (1 - sqrt(lr * mu))**2 with lr = 1 / L
    return float((1.0 - math.sqrt(1.0 / kappa)) ** 2)


def optimal_parameters(a, b):
    """lr, beta and rate belong together"""
    hessian = np.diag([2.0 * a, 2.0 * b])
    mu, L = np.linalg.eigvalsh(hessian)
    beta = optimal_beta(condition_number(a, b))
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    return lr, beta, math.sqrt(beta)
