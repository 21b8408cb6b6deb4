# mistake: k.coefficients_2
# wrong: condition_number
# story: the factor 2 of the Hessian on one eigenvalue only
"""Exercise 2: optimal beta (20 points)."""
import math


def condition_number(a, b):
    L = 2 * max(a, b)
    mu = min(a, b)
    return L / mu


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    small, large = min(2 * a, 2 * b), max(2 * a, 2 * b)
    s, l = small ** 0.5, large ** 0.5
    rate = (l - s) / (l + s)
    return (2 / (l + s)) ** 2, rate ** 2, rate
