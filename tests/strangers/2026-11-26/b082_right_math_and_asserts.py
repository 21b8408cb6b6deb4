# kind: right
# file: ex2_optimal_beta.py
# function: 
# cause: 
# first day: accepted
"""Exercise 2, with math only and the properties asserted that I derived on paper."""

import math

TINY = 1e-12


def condition_number(a, b):
    assert a > 0 and b > 0
    large, small = 2.0 * max(a, b), 2.0 * min(a, b)
    kappa = large / small
    assert kappa >= 1
    return kappa


def optimal_beta(kappa):
    assert kappa >= 1
    root = math.sqrt(kappa)
    beta = math.pow((root - 1) / (root + 1), 2)
    assert 0 <= beta < 1
    return beta


def optimal_parameters(a, b):
    assert a > 0 and b > 0
    mu = 2.0 * min(a, b)
    L = 2.0 * max(a, b)
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    rate = math.sqrt(beta)

    # At the optimum the characteristic polynomial z^2 - (1 + beta - lr h) z + beta has a double root for both h.
    for h in (mu, L):
        half = (1 + beta - lr * h) / 2
        assert abs(half * half - beta) < 1e-9 + TINY
    return lr, beta, rate
