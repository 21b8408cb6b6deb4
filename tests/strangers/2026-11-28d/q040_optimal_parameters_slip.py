# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: mu and L are taken in the order of a and b, so for a > b the rate (computed from the roots without a square) comes out negative; right for a <= b
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
    mu, L = 2.0 * a, 2.0 * b
    r_mu, r_L = math.sqrt(mu), math.sqrt(L)
    rate = (r_L - r_mu) / (r_L + r_mu)
    return 4.0 / (r_L + r_mu) ** 2, rate**2, rate
