# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the beta of critical damping for lr = 1 / L, (1 - 1 / sqrt(kappa)) ** 2, instead of the asked formula
# first day: true
"""Exercise 2. L = a x^2 + b y^2 = k1 x^2 / 2 + k2 y^2 / 2, so the spring constants are 2a and 2b."""
import math


def _frequencies(a, b):
    w = [math.sqrt(2.0 * a), math.sqrt(2.0 * b)]
    return min(w), max(w)


def condition_number(a, b):
    w_slow, w_fast = _frequencies(a, b)
    k_soft, k_stiff = 2.0 * min(a, b), 2.0 * max(a, b)
    return k_stiff / k_soft


def optimal_beta(kappa):
    # critical damping of the softest mode: beta = (1 - sqrt(lr * mu)) ** 2 with lr = 1 / L
    damping = math.sqrt(1.0 / kappa)
    return (1.0 - damping) ** 2


def optimal_parameters(a, b):
    w_slow, w_fast = _frequencies(a, b)
    lr = (2.0 / (w_slow + w_fast)) ** 2
    rate = (w_fast - w_slow) / (w_fast + w_slow)
    return lr, rate ** 2, rate
