# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: recursion that swaps the arguments when they come in the other order, right
# first day: accepted
import math

import numpy as np


def condition_number(a, b):
    if a < b:
        return condition_number(b, a)
    return float(2 * a) / float(2 * b)


def optimal_beta(kappa):
    """the formula of the section"""
    root = math.sqrt(kappa)
    q = (root - 1.0) / (root + 1.0)
    return q * q


def optimal_parameters(a, b):
    """lr, beta and rate belong together"""
    hessian = np.diag([2.0 * a, 2.0 * b])
    mu, L = np.linalg.eigvalsh(hessian)
    beta = optimal_beta(condition_number(a, b))
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    return lr, beta, math.sqrt(beta)
