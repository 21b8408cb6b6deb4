# style: decimal with fifty digits
from decimal import Decimal, localcontext


def _roots(a, b):
    values = sorted(Decimal(2) * Decimal(float(x)) for x in (a, b))
    return [v.sqrt() for v in values]


def condition_number(a, b):
    low, high = sorted(Decimal(float(x)) for x in (a, b))
    return float(high / low)


def optimal_beta(kappa):
    with localcontext() as context:
        context.prec = 50
        root = Decimal(float(kappa)).sqrt()
        return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    with localcontext() as context:
        context.prec = 50
        low, high = _roots(a, b)
        rate = (high - low) / (high + low)
        return tuple(float(x) for x in (4 / (low + high) ** 2, rate**2, rate))
