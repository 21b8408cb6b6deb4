# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: takes a for the smaller one; lr and beta do not mind, but the rate (sqrt(L)-sqrt(mu))/(sqrt(L)+sqrt(mu)) comes out negative when a > b
# first day: true
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    """largest eigenvalue / smallest eigenvalue, the 2s cancel"""
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2.0 * a, 2.0 * b
    s = math.sqrt(L) + math.sqrt(mu)
    rate = (math.sqrt(L) - math.sqrt(mu)) / s
    lr = (2.0 / s) ** 2
    beta = rate ** 2
    return lr, beta, rate
