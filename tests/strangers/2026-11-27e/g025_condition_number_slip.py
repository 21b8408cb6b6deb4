# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: only the larger coefficient gets the factor 2 of the second derivative, so kappa comes out twice too large
# first day: true
"""Exercise 2. L = a x^2 + b y^2 = k1 x^2 / 2 + k2 y^2 / 2, so the spring constants are 2a and 2b."""
import math


def _frequencies(a, b):
    w = [math.sqrt(2.0 * a), math.sqrt(2.0 * b)]
    return min(w), max(w)


def condition_number(a, b):
    k_stiff = 2.0 * max(a, b)
    k_soft = min(a, b)
    return k_stiff / k_soft


def optimal_beta(kappa):
    ratio = math.sqrt(kappa)
    amplitude = (ratio - 1.0) / (ratio + 1.0)
    return amplitude * amplitude


def optimal_parameters(a, b):
    w_slow, w_fast = _frequencies(a, b)
    lr = (2.0 / (w_slow + w_fast)) ** 2
    rate = (w_fast - w_slow) / (w_fast + w_slow)
    return lr, rate ** 2, rate
