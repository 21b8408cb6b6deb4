# kind: right
# file: ex2_optimal_beta.py
# function: 
# cause: 
# first day: accepted
from collections import namedtuple
from decimal import Decimal, getcontext

getcontext().prec = 40
Parameters = namedtuple("Parameters", "lr beta rate")


def _dec(x):
    return Decimal(float(x))


def condition_number(a, b):
    low, high = sorted(map(_dec, (a, b)))
    return float(high / low)


def optimal_beta(kappa):
    root = _dec(kappa).sqrt()
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = sorted((2 * _dec(a), 2 * _dec(b)))
    root_sum = L.sqrt() + mu.sqrt()
    rate = (L.sqrt() - mu.sqrt()) / root_sum
    return Parameters(lr=float(4 / root_sum ** 2), beta=float(rate ** 2), rate=float(rate))
