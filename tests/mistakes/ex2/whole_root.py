# mistake: dtype.int_root
# wrong: optimal_beta
# story: math.isqrt cuts the root to a whole number
"""Exercise 2: optimal beta (20 points)."""
import math


def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    root = math.isqrt(int(kappa))
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    small, large = min(2 * a, 2 * b), max(2 * a, 2 * b)
    s, l = small ** 0.5, large ** 0.5
    rate = (l - s) / (l + s)
    return (2 / (l + s)) ** 2, rate ** 2, rate
