# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: exact ratios with fractions.Fraction, square roots with math.hypot and decimal
# first day: accepted

import math
from decimal import Decimal, localcontext
from fractions import Fraction


def condition_number(a, b):
    ratio = Fraction(float(a)) / Fraction(float(b))
    return float(ratio if ratio >= 1 else 1 / ratio)


def optimal_beta(kappa):
    with localcontext() as ctx:
        ctx.prec = 50
        root = Decimal(float(kappa)).sqrt()
        return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    L, mu = 2.0 * max(a, b), 2.0 * min(a, b)
    lr = (2.0 / (math.sqrt(L) + math.sqrt(mu))) ** 2
    beta = optimal_beta(condition_number(a, b))
    return lr, beta, math.hypot(math.sqrt(beta))
