# mistake: crash.type_error | b.xor
# wrong: optimal_beta
# story: ^ is not a power in Python
import numpy as np


def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    q = (np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)
    return q ^ 2


def optimal_parameters(a, b):
    small, large = min(2 * a, 2 * b), max(2 * a, 2 * b)
    s, l = small ** 0.5, large ** 0.5
    rate = (l - s) / (l + s)
    return (2 / (l + s)) ** 2, rate ** 2, rate
