"""optimal_parameters: the best lr with its beta and its rate."""

from __future__ import annotations

import math

from reference.mistakes.formulas import right_beta
from reference.mistakes.written.item import written

_ALL = ("optimal_parameters",)


def _coefficients(a: float, b: float) -> tuple[float, float]:
    return min(a, b), max(a, b)


EIGENVALUES = (
    *written(
        "l.coefficients",
        _ALL,
        "This matches a and b taken for the eigenvalues: the Hessian of a x^2 + b y^2 has 2 a and 2 b, so that lr "
        "comes out twice too large. Look at what goes into the formula for lr.",
        eigenvalues=_coefficients,
    ),
    *written(
        "l.kappa",
        _ALL,
        "This matches an lr made from kappa alone: kappa does not know how steep the loss is, so L and mu themselves "
        "have to go into lr. Look at the formula for lr.",
        {"lr": lambda mu, largest: 4 / (math.sqrt(largest / mu) + 1) ** 2},
        {"lr": lambda mu, largest: mu * 4 / (math.sqrt(largest / mu) + 1) ** 2},
        {"lr": lambda mu, largest: 1 / (largest / mu)},
        {"lr": lambda mu, largest: 2 / (1 + largest / mu)},
    ),
)
RATES = (
    *written(
        "r.is_beta",
        _ALL,
        "This matches beta in place of the rate: per step the distance shrinks by sqrt(beta); beta is what happens "
        "to the loss. Look at the third value that is returned.",
        rate=lambda kappa, beta: beta,
    ),
    *written(
        "r.gd",
        _ALL,
        "This matches gradient descent's rate, (kappa - 1) / (kappa + 1): with optimal momentum kappa becomes "
        "sqrt(kappa). Look at the third value that is returned.",
        rate=lambda kappa, beta: (kappa - 1) / (kappa + 1),
    ),
    *written(
        "r.one_minus",
        _ALL,
        "This matches 1 - rate: the factor by which the distance is multiplied in each step is asked for, not the "
        "part that goes away. Look at the third value that is returned.",
        {"rate": lambda kappa, beta: 1 - math.sqrt(beta)},
        {"rate": lambda kappa, beta: 1 - beta},
    ),
    *written(
        "r.beta_squared",
        _ALL,
        "This matches beta ** 2 in place of the rate: the rate is the root of beta, not its square. Look at the "
        "third value that is returned.",
        {"rate": lambda kappa, beta: beta**2},
        {"rate": lambda kappa, beta: math.sqrt(math.sqrt(beta))},
    ),
    *written(
        "r.inverse",
        _ALL,
        "This matches the inverse of the rate: the distance shrinks, so the factor lies below 1. Look at the third "
        "value that is returned.",
        rate=lambda kappa, beta: 1 / math.sqrt(beta),
    ),
    *written(
        "r.nesterov",
        _ALL,
        "This matches 1 - 1 / sqrt(kappa), Nesterov's rate: heavy ball's is (sqrt(kappa) - 1) / (sqrt(kappa) + 1), "
        "the root of beta. Look at the third value that is returned.",
        {"rate": lambda kappa, beta: 1 - 1 / math.sqrt(kappa)},
        {"rate": lambda kappa, beta: 1 - 1 / kappa},
        {"rate": lambda kappa, beta: math.sqrt(1 - 1 / math.sqrt(kappa))},
    ),
    *written(
        "r.log",
        _ALL,
        "This matches a logarithm of the rate: the factor per step itself is asked for. Look at the third value that "
        "is returned.",
        {"rate": lambda kappa, beta: -math.log(math.sqrt(beta))},
        {"rate": lambda kappa, beta: math.log(math.sqrt(beta))},
        {"rate": lambda kappa, beta: -math.log10(math.sqrt(beta))},
    ),
    *written(
        "r.unordered",
        _ALL,
        "This matches 2 a and 2 b taken for the smallest and the largest eigenvalue as they come, so that the rate "
        "falls below zero for one order of a and b: use min and max.",
        {"kappa": lambda a, b: b / a, "rate": lambda kappa, beta: (math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)},
        {"kappa": lambda a, b: a / b, "rate": lambda kappa, beta: (math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)},
        {"eigenvalues": lambda a, b: (2 * a, 2 * b)},
    ),
    *written(
        "dtype.int_root",
        _ALL,
        "This matches roots cut to whole numbers: sqrt has a fraction for most numbers. Look for isqrt, int or //.",
        {"lr": lambda mu, largest: 4 / (int(math.sqrt(largest)) + int(math.sqrt(mu))) ** 2},
        {"beta": lambda kappa: ((int(math.sqrt(kappa)) - 1) / (int(math.sqrt(kappa)) + 1)) ** 2},
        {
            "beta": lambda kappa: ((int(math.sqrt(kappa)) - 1) / (int(math.sqrt(kappa)) + 1)) ** 2,
            "lr": lambda mu, largest: 4 / (int(math.sqrt(largest)) + int(math.sqrt(mu))) ** 2,
        },
    ),
    *written(
        "r.effective",
        _ALL,
        "This matches the effective lr or the stretch 1 / (1 - beta) in place of the rate: the factor by which the "
        "distance shrinks per step is asked for, sqrt(beta).",
        {"rate": lambda kappa, beta: 1 / (1 - beta)},
    ),
)


def _sum(mu: float, largest: float) -> float:
    return math.sqrt(largest) + math.sqrt(mu)


LEARNING_RATES = (
    *written(
        "l.one_over_L",
        _ALL,
        "This matches 1 / L, a safe lr for gradient descent and Nesterov: heavy ball's best lr is much larger, 4 / "
        "(sqrt(L) + sqrt(mu))^2. Look at the formula for lr.",
        {"lr": lambda mu, largest: 1 / largest},
        {"lr": lambda mu, largest: 1 / mu},
    ),
    *written(
        "l.gd",
        _ALL,
        "This matches gradient descent's best lr, 2 / (L + mu): with momentum the best is 4 / (sqrt(L) + "
        "sqrt(mu))^2. Look at the formula for lr.",
        lr=lambda mu, largest: 2 / (largest + mu),
    ),
    *written(
        "l.no_square",
        _ALL,
        "This matches the formula for lr without its square: it is 4 / (sqrt(L) + sqrt(mu))^2. Look for ** 2 behind "
        "the brackets.",
        {"lr": lambda mu, largest: 4 / _sum(mu, largest)},
        {"lr": lambda mu, largest: 2 / _sum(mu, largest)},
    ),
    *written(
        "l.two",
        _ALL,
        "This matches 2 in the numerator of lr: it is 4 / (sqrt(L) + sqrt(mu))^2, the square of 2 / (sqrt(L) + "
        "sqrt(mu)). Look at the numerator, and at the brackets of the square.",
        lr=lambda mu, largest: 2 / _sum(mu, largest) ** 2,
    ),
    *written(
        "l.one",
        _ALL,
        "This matches 1 in the numerator of lr: it is 4 / (sqrt(L) + sqrt(mu))^2. Look at the numerator.",
        lr=lambda mu, largest: 1 / _sum(mu, largest) ** 2,
    ),
    *written(
        "l.no_roots",
        _ALL,
        "This matches lr without the roots: L and mu each go in as sqrt(L) and sqrt(mu), and then the sum is "
        "squared. Look at the denominator.",
        {"lr": lambda mu, largest: 4 / (largest + mu) ** 2},
        {"lr": lambda mu, largest: (2 / (largest + mu)) ** 2 / 2},
    ),
    *written(
        "l.root_of_sum",
        _ALL,
        "This matches 4 / (L + mu): the roots are taken one by one before the sum, so that it does not undo the "
        "square. Look at the brackets of sqrt.",
        {"lr": lambda mu, largest: 4 / (largest + mu)},
        {"lr": lambda mu, largest: 4 / math.sqrt(largest + mu)},
    ),
    *written(
        "l.two_over_L",
        _ALL,
        "This matches 2 / L, gradient descent's limit of stability: the best lr of heavy ball is 4 / (sqrt(L) + "
        "sqrt(mu))^2. Look at the formula for lr.",
        {"lr": lambda mu, largest: 2 / largest},
        {"lr": lambda mu, largest: 4 / largest},
        {"lr": lambda mu, largest: 2 / mu},
    ),
    *written(
        "l.stability_limit",
        _ALL,
        "This matches 2 (1 + beta) / L, where heavy ball stops being stable: the best lr is half-way below, (1 + "
        "sqrt(beta))^2 / L = 4 / (sqrt(L) + sqrt(mu))^2. Look at the formula for lr.",
        {"lr": lambda mu, largest: 2 * (1 + right_beta(largest / mu)) / largest},
        {"lr": lambda mu, largest: (1 + right_beta(largest / mu)) ** 2 / largest},
        {"lr": lambda mu, largest: (1 - right_beta(largest / mu)) / largest},
        {"lr": lambda mu, largest: (1 - right_beta(largest / mu)) * 2 / (largest + mu)},
    ),
    *written(
        "l.minus",
        _ALL,
        "This matches a difference of the roots in lr: it is their sum that is squared. Look at the sign in the "
        "denominator.",
        {"lr": lambda mu, largest: 4 / (math.sqrt(largest) - math.sqrt(mu)) ** 2},
        {"lr": lambda mu, largest: 2 / (largest - mu)},
    ),
    *written(
        "l.inverted",
        _ALL,
        "This matches lr upside down: a steeper loss, with a larger L, needs a smaller lr. Look at the order of the "
        "division.",
        {"lr": lambda mu, largest: _sum(mu, largest) ** 2 / 4},
        {"lr": lambda mu, largest: 4 * _sum(mu, largest) ** 2},
    ),
    *written(
        "l.root_outside",
        _ALL,
        "This matches the root or the square of the right lr: it is 4 / (sqrt(L) + sqrt(mu))^2. Look at the power "
        "behind the brackets.",
        {"lr": lambda mu, largest: (4 / _sum(mu, largest)) ** 2},
        {"lr": lambda mu, largest: (4 / _sum(mu, largest) ** 2) ** 2},
    ),
    *written(
        "l.kappa_sum",
        _ALL,
        "This matches lr with the eigenvalues multiplied or with a factor missing: it is 4 / (sqrt(L) + sqrt(mu))^2, "
        "nothing else. Look at the denominator.",
        {"lr": lambda mu, largest: 4 / (math.sqrt(largest) * math.sqrt(mu))},
        {"lr": lambda mu, largest: 4 / (math.sqrt(largest * mu)) ** 2},
        {"lr": lambda mu, largest: 1 / math.sqrt(largest * mu)},
    ),
    *written(
        "l.nesterov",
        _ALL,
        "This matches 4 / (3 L + mu), the best lr for Nesterov's method: heavy ball's is 4 / (sqrt(L) + sqrt(mu))^2. "
        "Look at the denominator.",
        lr=lambda mu, largest: 4 / (3 * largest + mu),
    ),
    *written(
        "l.hardcoded",
        _ALL,
        "This matches a fixed lr from the text: the best one depends on a and b. Look at the first value that is "
        "returned.",
        *({"lr": lambda mu, largest, lr=lr: lr} for lr in (2 / 121, 0.1, 0.01, 0.009, 0.004, 0.001)),
    ),
)
ORDER = (
    *written(
        "ret.swapped",
        _ALL,
        "This matches the right values in another order: (lr, beta, rate) is asked for. Look at the return line.",
        {"order": lambda lr, beta, rate: (beta, lr, rate)},
        {"order": lambda lr, beta, rate: (lr, rate, beta)},
        {"order": lambda lr, beta, rate: (rate, beta, lr)},
        {"order": lambda lr, beta, rate: (beta, rate, lr)},
        {"order": lambda lr, beta, rate: (rate, lr, beta)},
    ),
    *written(
        "ret.missing_rate",
        _ALL,
        "This matches an answer with a part missing: (lr, beta, rate) is asked for. Look at the return line.",
        {"order": lambda lr, beta, rate: (lr, beta)},
        {"order": lambda lr, beta, rate: beta},
        {"order": lambda lr, beta, rate: lr},
        {"order": lambda lr, beta, rate: (beta, rate)},
    ),
    *written(
        "ret.dict",
        _ALL,
        "This matches the right values under names: the tuple (lr, beta, rate) is asked for. Look at the return line.",
        order=lambda lr, beta, rate: {"lr": lr, "beta": beta, "rate": rate},
    ),
)
TUNING = (*EIGENVALUES, *RATES, *LEARNING_RATES, *ORDER)
