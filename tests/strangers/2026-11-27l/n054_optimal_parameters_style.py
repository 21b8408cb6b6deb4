# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: starts from the rate and works back: beta = rate^2 and lr = (1 - rate)^2 / mu, the double root of the characteristic polynomial, using the larger curvature for accuracy
# first day: accepted
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    """largest eigenvalue / smallest eigenvalue, the 2s cancel"""
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    L = 2.0 * max(a, b)
    rate = math.sqrt(optimal_beta(condition_number(a, b)))
    # a double root at -rate for the steep direction: 1 + beta - lr * L = -2 * rate
    lr = (1 + rate) ** 2 / L
    return lr, rate * rate, rate


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
