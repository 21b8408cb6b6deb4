# style: math instead of numpy, no helper
from math import sqrt


def condition_number(a, b):
    return a / b if a >= b else b / a


def optimal_beta(kappa):
    root = sqrt(kappa)
    return pow((root - 1) / (root + 1), 2)


def optimal_parameters(a, b):
    s, l = sorted((sqrt(2 * a), sqrt(2 * b)))
    q = (l - s) / (l + s)
    return (2 / (s + l)) ** 2, q * q, q
