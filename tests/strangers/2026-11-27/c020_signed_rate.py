# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: mu = 2a and L = 2b are taken as ordered where the rate is computed, so it comes out negative when a is the larger one.
# first day: true
"""Section 4.4, exercise 2."""

import math

import numpy as np


def condition_number(a, b):
    if a <= 0 or b <= 0:
        raise ValueError("a and b must be positive")
    lam_small, lam_big = sorted((2.0 * a, 2.0 * b))
    return lam_big / lam_small


def optimal_beta(kappa):
    root = math.sqrt(kappa)
    q = (root - 1.0) / (root + 1.0)
    return q * q


def optimal_parameters(a, b):
    mu, L = 2.0 * a, 2.0 * b
    s_mu, s_L = np.sqrt(mu), np.sqrt(L)
    lr = 4.0 / (s_L + s_mu) ** 2
    rate = (s_L - s_mu) / (s_L + s_mu)
    return float(lr), float(rate ** 2), float(rate)
