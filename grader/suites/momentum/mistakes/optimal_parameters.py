"""optimal_parameters: the best lr (see optimal_lr.py) with its beta and its rate."""

from __future__ import annotations

import math

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.optimal_lr import OPTIMAL_LR

_ALL = ("optimal_parameters",)


def _coefficients(a: float, b: float) -> tuple[float, float]:
    return min(a, b), max(a, b)


EIGENVALUES = (
    *common(
        "l.coefficients",
        _ALL,
        "This matches an lr twice the best one, as it comes out with a and b for the eigenvalues: the Hessian of a x^2 "
        "+ b y^2 has 2 a and 2 b. Look at what goes into the formula for lr.",
        eigenvalues=_coefficients,
    ),
    *common(
        "l.kappa",
        _ALL,
        "This matches an lr made from kappa alone: kappa does not know how steep the loss is, so L and mu themselves "
        "have to go into lr. Look at the formula for lr.",
        {"lr": lambda mu, largest: 4 / (math.sqrt(largest / mu) + 1) ** 2},
        {
            "lr": lambda mu, largest: mu * 4 / (math.sqrt(largest / mu) + 1) ** 2,
            "says": "This matches 4 * mu / (sqrt(kappa) + 1)^2: a steeper loss needs a smaller lr, so that mu "
            "divides. Look at the formula for lr.",
        },
        {"lr": lambda mu, largest: 1 / (largest / mu)},
        {"lr": lambda mu, largest: 2 / (1 + largest / mu)},
    ),
)
RATES = (
    *common(
        "r.is_beta",
        _ALL,
        "This matches beta in place of the rate: per step the distance shrinks by sqrt(beta); beta is what happens "
        "to the loss. Look at the third value that is returned.",
        rate=lambda kappa, beta: beta,
    ),
    *common(
        "r.gd",
        _ALL,
        "This matches gradient descent's rate, (kappa - 1) / (kappa + 1): with optimal momentum kappa becomes "
        "sqrt(kappa). Look at the third value that is returned.",
        rate=lambda kappa, beta: (kappa - 1) / (kappa + 1),
    ),
    *common(
        "r.one_minus",
        _ALL,
        "This matches 1 - rate: the factor by which the distance is multiplied in each step is asked for, not the "
        "part that goes away. Look at the third value that is returned.",
        {"rate": lambda kappa, beta: 1 - math.sqrt(beta)},
        {
            "rate": lambda kappa, beta: 1 - beta,
            "says": "This matches 1 - beta in place of the rate: the distance is multiplied by sqrt(beta) in each "
            "step. Look at the third value that is returned.",
        },
    ),
    *common(
        "r.beta_squared",
        _ALL,
        "This matches beta ** 2 in place of the rate: the rate is the root of beta, not its square. Look at the "
        "third value that is returned.",
        {"rate": lambda kappa, beta: beta**2},
        {
            "rate": lambda kappa, beta: math.sqrt(math.sqrt(beta)),
            "says": "This matches the fourth root of beta in place of the rate: the rate is the root of beta, taken "
            "once. Look at the third value that is returned.",
        },
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
        {
            "rate": lambda kappa, beta: 1 - 1 / kappa,
            "says": "This matches 1 - 1 / kappa, gradient descent's rate with lr 1 / L: heavy ball's is the root of "
            "beta. Look at the third value that is returned.",
        },
        {
            "rate": lambda kappa, beta: math.sqrt(1 - 1 / math.sqrt(kappa)),
            "says": "This matches the root of 1 - 1 / sqrt(kappa), Nesterov's rate: heavy ball's is the root of beta. "
            "Look at the third value that is returned.",
        },
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
        "This matches 1 / (1 - beta), the stretch of the steps, in place of the rate: the factor by which the "
        "distance shrinks per step is asked for, sqrt(beta).",
        {"rate": lambda kappa, beta: 1 / (1 - beta)},
    ),
)


ORDER = (
    *common(
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
OPTIMAL_PARAMETERS = (*EIGENVALUES, *RATES, *OPTIMAL_LR, *ORDER)
