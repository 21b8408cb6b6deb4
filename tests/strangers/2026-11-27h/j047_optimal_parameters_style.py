# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: worked out with 50 digits in decimal and turned into floats at the end
# first day: accepted
"""Exercise 2: the optimal beta."""

from decimal import Decimal, localcontext


def condition_number(a, b):
    small, large = sorted([2.0 * a, 2.0 * b])
    return large / small


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1.0) / (s + 1.0)
    return float(q * q)


def optimal_parameters(a, b):
    with localcontext() as ctx:
        ctx.prec = 50
        roots = sorted((Decimal(2 * float(c)).sqrt() for c in (a, b)))
        total = roots[1] + roots[0]
        rate = (roots[1] - roots[0]) / total
        lr = 4 / (total * total)
        return tuple(float(q) for q in (lr, rate * rate, rate))
