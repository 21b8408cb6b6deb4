# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the learning rate and the rate are those of plain gradient descent, 2 / (L + mu) and (kappa - 1) / (kappa + 1) (two mistakes, every a != b)
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
    kappa = condition_number(a, b)
    mu = 2.0 * min(a, b)
    L = kappa * mu
    lr = 2.0 / (L + mu)
    rate = (kappa - 1.0) / (kappa + 1.0)
    return float(lr), float(optimal_beta(kappa)), float(rate)
