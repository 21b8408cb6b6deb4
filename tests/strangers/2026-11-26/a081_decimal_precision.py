# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: Right: everything in the decimal module with 50 digits, turned into floats at the end.
# first day: accepted
from decimal import Decimal, getcontext

getcontext().prec = 50


def _dec(number):
    return Decimal(float(number))


def _kappa(a, b):
    a, b = _dec(a), _dec(b)
    return max(a, b) / min(a, b)


def _root_of_beta(kappa):
    return (kappa.sqrt() - 1) / (kappa.sqrt() + 1)


def condition_number(a, b):
    return float(_kappa(a, b))


def optimal_beta(kappa):
    return float(_root_of_beta(_dec(kappa)) ** 2)


def optimal_parameters(a, b):
    L, mu = 2 * max(_dec(a), _dec(b)), 2 * min(_dec(a), _dec(b))
    lr = 4 / (L.sqrt() + mu.sqrt()) ** 2
    rate = _root_of_beta(_kappa(a, b))
    return float(lr), float(rate ** 2), float(rate)
