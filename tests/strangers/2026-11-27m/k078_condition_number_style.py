# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: exact rational arithmetic (Fraction) until the last moment; the larger of the quotient and its inverse
# first day: accepted
"""L(x, y) = a x^2 + b y^2: the best beta."""

import math
from fractions import Fraction


def condition_number(a, b):
    eigenvalues = [2 * Fraction(a), 2 * Fraction(b)]
    quotient = eigenvalues[0] / eigenvalues[1]
    return float(max(quotient, 1 / quotient))


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    """(lr, beta, rate)"""
    small, large = sorted((2.0 * a, 2.0 * b))
    lr = (2.0 / (math.sqrt(large) + math.sqrt(small))) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = math.sqrt(beta)
    return lr, beta, rate


if __name__ == "__main__":
    for a, b in [(1, 100), (3, 1)]:
        print(a, b, condition_number(a, b), optimal_parameters(a, b))
