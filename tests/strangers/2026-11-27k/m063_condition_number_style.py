# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: Fraction for kappa, Decimal square roots with 50 digits for the rest, and a NamedTuple as the returned tuple
# first day: accepted
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import NamedTuple


class Tuned(NamedTuple):
    lr: float
    beta: float
    rate: float


def condition_number(a, b):
    ratio = Fraction(a) / Fraction(b)
    return float(ratio if ratio >= 1 else 1 / ratio)


def optimal_beta(kappa):
    with localcontext() as ctx:
        ctx.prec = 50
        root = Decimal(float(kappa)).sqrt()
        return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    with localcontext() as ctx:
        ctx.prec = 50
        low, high = sorted(2 * Decimal(float(c)) for c in (a, b))
        lr = 4 / (high.sqrt() + low.sqrt()) ** 2
        rate = (high.sqrt() - low.sqrt()) / (high.sqrt() + low.sqrt())
        return Tuned(float(lr), float(rate * rate), float(rate))
