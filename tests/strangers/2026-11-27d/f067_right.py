# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: right: decimal arithmetic with 40 digits inside, floats outside
# first day: accepted
from decimal import Decimal, getcontext

getcontext().prec = 40


def _d(x):
    return Decimal(float(x))


def condition_number(a, b):
    q = _d(a) / _d(b)
    return float(q if q >= 1 else 1 / q)


def optimal_beta(kappa):
    s = _d(kappa).sqrt()
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    big, small = sorted([2 * _d(a), 2 * _d(b)], reverse=True)
    lr = 4 / (big.sqrt() + small.sqrt()) ** 2
    rate = (big.sqrt() - small.sqrt()) / (big.sqrt() + small.sqrt())
    return float(lr), float(rate * rate), float(rate)
