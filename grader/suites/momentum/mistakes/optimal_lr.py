"""The lr of optimal_parameters."""

from __future__ import annotations

import math

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.formulas import right_beta

_ALL = ("optimal_parameters",)


def _sum(mu: float, largest: float) -> float:
    return math.sqrt(largest) + math.sqrt(mu)


OPTIMAL_LR = (
    *common(
        "l.one_over_L",
        _ALL,
        "This matches 1 / L, a safe lr for gradient descent and Nesterov: heavy ball's best lr is much larger, 4 / "
        "(sqrt(L) + sqrt(mu))^2. Look at the formula for lr.",
        {"lr": lambda mu, largest: 1 / largest},
        {"lr": lambda mu, largest: 1 / mu},
    ),
    *common(
        "l.gd",
        _ALL,
        "This matches gradient descent's best lr, 2 / (L + mu): with momentum the best is 4 / (sqrt(L) + "
        "sqrt(mu))^2. Look at the formula for lr.",
        lr=lambda mu, largest: 2 / (largest + mu),
    ),
    *common(
        "l.no_square",
        _ALL,
        "This matches the formula for lr without its square: it is 4 / (sqrt(L) + sqrt(mu))^2. Look for ** 2 behind "
        "the brackets.",
        {"lr": lambda mu, largest: 4 / _sum(mu, largest)},
        {"lr": lambda mu, largest: 2 / _sum(mu, largest)},
    ),
    *common(
        "l.two",
        _ALL,
        "This matches 2 in the numerator of lr: it is 4 / (sqrt(L) + sqrt(mu))^2, the square of 2 / (sqrt(L) + "
        "sqrt(mu)). Look at the numerator, and at the brackets of the square.",
        lr=lambda mu, largest: 2 / _sum(mu, largest) ** 2,
    ),
    *common(
        "l.one",
        _ALL,
        "This matches 1 in the numerator of lr: it is 4 / (sqrt(L) + sqrt(mu))^2. Look at the numerator.",
        lr=lambda mu, largest: 1 / _sum(mu, largest) ** 2,
    ),
    *common(
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
    *common(
        "l.hardcoded",
        _ALL,
        "This matches a fixed lr from the text: the best one depends on a and b. Look at the first value that is "
        "returned.",
        *({"lr": lambda mu, largest, lr=lr: lr} for lr in (2 / 121, 0.1, 0.01, 0.009, 0.004, 0.001)),
    ),
)
