# mistake: crash.value_error
# wrong: optimal_parameters
# story: the root of a difference that may be negative
import numpy as np
import math


def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    return ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    mu, L = 2 * a, 2 * b
    gap = math.sqrt(L - mu)
    s = math.sqrt(L) + math.sqrt(mu)
    rate = gap * gap / (s * s)
    return 4 / s**2, rate**2, rate
