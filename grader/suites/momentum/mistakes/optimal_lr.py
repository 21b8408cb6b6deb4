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
        "This matches 1 / L, a safe lr for gradient descent and Nesterov: heavy ball's best lr is 4 / (sqrt(L) + "
        "sqrt(mu))^2, up to 4 times as large. Look at the formula for lr.",
        {"lr": lambda mu, largest: 1 / largest},
        {
            "lr": lambda mu, largest: 1 / mu,
            "says": "This matches 1 / mu: the steepest direction, L, sets the limit for lr. The best is 4 / (sqrt(L) "
            "+ sqrt(mu))^2. Look at the formula for lr.",
        },
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
        "This matches the formula for lr without its square: it is 4 / (sqrt(L) + sqrt(mu))^2. What is "
        "in brackets lacks its ** 2.",
        {"lr": lambda mu, largest: 4 / _sum(mu, largest)},
        {
            "lr": lambda mu, largest: 2 / _sum(mu, largest),
            "says": "This matches 2 / (sqrt(L) + sqrt(mu)), the root of the best lr: it is 4 / (sqrt(L) + "
            "sqrt(mu))^2. What is in brackets lacks its ** 2.",
        },
    ),
    *common(
        "l.two",
        _ALL,
        "This matches half of 4 / (sqrt(L) + sqrt(mu))^2, the best lr: 2 may stand in the numerator, or L and mu are "
        "twice too large. Look at the numerator, at the brackets of what is squared, and at the eigenvalues, 2 a and "
        "2 b.",
        lr=lambda mu, largest: 2 / _sum(mu, largest) ** 2,
    ),
    *common(
        "l.one",
        _ALL,
        "This matches a quarter of 4 / (sqrt(L) + sqrt(mu))^2, the best lr: 1 may stand in the numerator, or L and mu "
        "are four times too large. Look at both.",
        lr=lambda mu, largest: 1 / _sum(mu, largest) ** 2,
    ),
    *common(
        "l.no_roots",
        _ALL,
        "This matches lr without the roots: L and mu each go in as sqrt(L) and sqrt(mu), and then the sum is "
        "squared. Look at the denominator.",
        {"lr": lambda mu, largest: 4 / (largest + mu) ** 2},
        {
            "lr": lambda mu, largest: (2 / (largest + mu)) ** 2 / 2,
            "says": "This matches 2 / (L + mu)^2: L and mu each go in as roots, and then the sum is squared, below 4. "
            "Look at the whole fraction.",
        },
    ),
    *written(
        "l.root_of_sum",
        _ALL,
        "This matches 4 / (L + mu), without roots and square: asked for is 4 / (sqrt(L) + sqrt(mu))^2, where the sum "
        "of the roots is squared as a whole. Look at what is squared, and at what the roots are taken of.",
        {"lr": lambda mu, largest: 4 / (largest + mu)},
        {
            "lr": lambda mu, largest: 4 / math.sqrt(largest + mu),
            "says": "This matches 4 / sqrt(L + mu): the roots are taken one by one, and their sum is squared. Look at "
            "what the roots are taken of.",
        },
    ),
    *written(
        "l.two_over_L",
        _ALL,
        "This matches 2 / L, gradient descent's limit of stability: the best lr of heavy ball is 4 / (sqrt(L) + "
        "sqrt(mu))^2. Look at the formula for lr.",
        {"lr": lambda mu, largest: 2 / largest},
        {
            "lr": lambda mu, largest: 4 / largest,
            "says": "This matches 4 / L, the best lr without its mu: it is 4 / (sqrt(L) + sqrt(mu))^2. Look at the "
            "formula for lr.",
        },
        {
            "lr": lambda mu, largest: 2 / mu,
            "says": "This matches 2 / mu: the steepest direction, L, sets the limit for lr. The best is 4 / (sqrt(L) "
            "+ sqrt(mu))^2. Look at the formula for lr.",
        },
    ),
    *written(
        "l.stability_limit",
        _ALL,
        "This matches 2 * (1 + beta) / L, where heavy ball stops being stable: the best lr is smaller, (1 + "
        "sqrt(beta))^2 / L = 4 / (sqrt(L) + sqrt(mu))^2. Look at the formula for lr.",
        {"lr": lambda mu, largest: 2 * (1 + right_beta(largest / mu)) / largest},
        {
            "lr": lambda mu, largest: (1 + right_beta(largest / mu)) ** 2 / largest,
            "says": "This matches (1 + beta)^2 / L: the best lr is (1 + sqrt(beta))^2 / L, with a root. Look at the "
            "formula for lr.",
        },
        {
            "lr": lambda mu, largest: (1 - right_beta(largest / mu)) / largest,
            "says": "This matches (1 - beta) / L: the best lr is 4 / (sqrt(L) + sqrt(mu))^2, larger than 1 / L. Look "
            "at the formula for lr.",
        },
        {
            "lr": lambda mu, largest: (1 - right_beta(largest / mu)) * 2 / (largest + mu),
            "says": "This matches (1 - beta) * 2 / (L + mu), gradient descent's best lr made smaller: heavy ball's is "
            "4 / (sqrt(L) + sqrt(mu))^2. Look at the formula for lr.",
        },
    ),
    *written(
        "l.minus",
        _ALL,
        "This matches a difference of the roots in lr: it is their sum that is squared. Look at the sign in the "
        "denominator.",
        {"lr": lambda mu, largest: 4 / (math.sqrt(largest) - math.sqrt(mu)) ** 2},
        {
            "lr": lambda mu, largest: 2 / (largest - mu),
            "says": "This matches 2 / (L - mu): the best lr is 4 / (sqrt(L) + sqrt(mu))^2. Look at the denominator.",
        },
    ),
    *written(
        "l.inverted",
        _ALL,
        "This matches lr upside down: a steeper loss, with a larger L, needs a smaller lr. Look at the order of the "
        "division.",
        {"lr": lambda mu, largest: _sum(mu, largest) ** 2 / 4},
        {
            "lr": lambda mu, largest: 4 * _sum(mu, largest) ** 2,
            "says": "This matches 4 * (sqrt(L) + sqrt(mu))^2: a steeper loss needs a smaller lr, so that the square "
            "divides. Look for * in place of /.",
        },
    ),
    *written(
        "l.root_outside",
        _ALL,
        "This matches the square of the best lr: it is 4 / (sqrt(L) + sqrt(mu))^2. Look at the power "
        "behind the brackets.",
        {
            "lr": lambda mu, largest: (4 / _sum(mu, largest)) ** 2,
            "says": "This matches (4 / (sqrt(L) + sqrt(mu)))^2: 4 is not squared. Look at the brackets of what is "
            "squared.",
        },
        {"lr": lambda mu, largest: (4 / _sum(mu, largest) ** 2) ** 2},
    ),
    *written(
        "l.kappa_sum",
        _ALL,
        "This matches lr with the eigenvalues multiplied or with a factor missing: it is 4 / (sqrt(L) + sqrt(mu))^2, "
        "nothing else. Look at the denominator.",
        {
            "lr": lambda mu, largest: 4 / (math.sqrt(largest) * math.sqrt(mu)),
            "says": "This matches 4 / sqrt(L * mu): the roots are added, and the sum is squared. Look at the "
            "denominator.",
        },
        {
            "lr": lambda mu, largest: 4 / (math.sqrt(largest * mu)) ** 2,
            "says": "This matches 4 / (L * mu): the roots are added, and the sum is squared. Look at the denominator.",
        },
        {
            "lr": lambda mu, largest: 1 / math.sqrt(largest * mu),
            "says": "This matches 1 / sqrt(L * mu), which is also the best lr divided by 1 - beta: it is 4 / (sqrt(L) "
            "+ sqrt(mu))^2 and no more. Look for a division too many, and at the denominator.",
        },
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
