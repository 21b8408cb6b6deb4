# style: exact fractions as far as they go, converted to float
from fractions import Fraction


def condition_number(a, b):
    a, b = Fraction(a), Fraction(b)
    return float(max(a / b, b / a))


def optimal_beta(kappa):
    root = Fraction(float(kappa) ** 0.5)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    large, small = (Fraction((2.0 * x) ** 0.5) for x in (max(a, b), min(a, b)))
    lr = 4 / (large + small) ** 2
    rate = (large - small) / (large + small)
    return float(lr), float(rate * rate), float(rate)
