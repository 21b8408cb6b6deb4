"""optimal_beta: the best momentum for a condition number."""

from __future__ import annotations

import math

from grader.mistakes import common, written

_BETA = ("optimal_beta",)


_SQUARES = ("2", "*", "square")  # a program that takes none has neither
_ALL_BRACKETS = (
    "This matches the formula with brackets missing: / binds tighter than - and +, and ** tighter than /. Put "
    "sqrt(kappa) - 1, sqrt(kappa) + 1 and the whole fraction, which is squared, in brackets."
)


def _root(kappa: float) -> float:
    return (math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)


OPTIMAL_BETA = (
    *common(
        "b.not_squared",
        _BETA,
        "This matches the formula without its square, which is the rate, and also Nesterov's beta: heavy ball's is "
        "the square of it. Look at the end of the formula for ** 2.",
        formula=_root,
    ),
    *common(
        "b.kappa_no_root",
        _BETA,
        "This matches kappa where sqrt(kappa) belongs: the root is the whole gain of momentum. Look at what stands "
        "in front of - 1 and + 1.",
        formula=lambda kappa: ((kappa - 1) / (kappa + 1)) ** 2,
    ),
    *written(
        "b.minus_one_inside",
        _BETA,
        "This matches (kappa - 1) / (kappa + 1), gradient descent's rate: the best one has the root of kappa in both "
        "places, and a square around the whole. Look for the root, and at what it is taken of.",
        formula=lambda kappa: (kappa - 1) / (kappa + 1),
    ),
    *common(
        "b.inverted",
        _BETA,
        "This matches the fraction upside down: beta lies between 0 and 1. Look at which of - 1 and + 1 is in the "
        "numerator.",
        {"formula": lambda kappa: (1 / _root(kappa)) ** 2},
        {
            "formula": lambda kappa: 1 / _root(kappa),
            "says": "This matches the fraction upside down, and not squared: beta lies between 0 and 1. Look at which "
            "of - 1 and + 1 is in the numerator, and for ** 2.",
        },
    ),
    *written(
        "b.const_0.9",
        _BETA,
        "This matches 0.9 for every kappa: that is the usual choice, but the optimum depends on kappa. Look at the "
        "return line.",
        formula=lambda kappa: 0.9,
    ),
    *written(
        "b.one_minus",
        _BETA,
        "This matches 1 - beta: the formula gives beta itself. Look for 1 - in the return line.",
        formula=lambda kappa: 1 - _root(kappa) ** 2,
    ),
    *written(
        "b.root_outside",
        _BETA,
        "This matches sqrt((kappa - 1) / (kappa + 1)): the root is taken of kappa alone, before 1 is taken away or "
        "added, and the fraction is squared. Look at what the root is taken of.",
        {"formula": lambda kappa: math.sqrt((kappa - 1) / (kappa + 1))},
        {
            "formula": lambda kappa: math.sqrt(_root(kappa)),
            "says": "This matches sqrt((sqrt(kappa) - 1) / (sqrt(kappa) + 1)), the same as sqrt(kappa - 1) / "
            "(sqrt(kappa) + 1): the root is taken of kappa alone, and the fraction is squared. Look at what the root "
            "is taken of.",
        },
        {
            "formula": lambda kappa: math.sqrt(kappa - 1) / math.sqrt(kappa) + 1,
            "says": "This matches sqrt(kappa - 1) / sqrt(kappa) + 1: 1 is taken away from the root and added to the "
            "root, inside brackets. Look at the brackets.",
        },
        {
            "formula": lambda kappa: ((math.sqrt(kappa - 1)) / (math.sqrt(kappa) + 1)) ** 2,
            "says": "This matches (sqrt(kappa - 1) / (sqrt(kappa) + 1))^2: 1 is taken away after the root. Look at "
            "what the root is taken of.",
            "needs": _SQUARES,
        },
    ),
    *written(
        "b.precedence",
        _BETA,
        "This matches the formula with a pair of brackets missing: / binds tighter than - and +, so numerator and "
        "denominator each need brackets. Put them around sqrt(kappa) - 1 and sqrt(kappa) + 1.",
        {"formula": lambda kappa: (math.sqrt(kappa) - 1 / math.sqrt(kappa) + 1) ** 2},
        {"formula": lambda kappa: math.sqrt(kappa) - 1 / math.sqrt(kappa) + 1, "says": _ALL_BRACKETS},
        {"formula": lambda kappa: math.sqrt(kappa) - 1 / (math.sqrt(kappa) + 1), "says": _ALL_BRACKETS},
        {"formula": lambda kappa: (math.sqrt(kappa) - 1 / (math.sqrt(kappa) + 1)) ** 2},
        {"formula": lambda kappa: (math.sqrt(kappa) - 1) / math.sqrt(kappa) + 1, "says": _ALL_BRACKETS},
        {"formula": lambda kappa: ((math.sqrt(kappa) - 1) / math.sqrt(kappa) + 1) ** 2},
        {"formula": lambda kappa: (kappa - 1 / kappa + 1) ** 2},
    ),
    *written(
        "b.one_minus_1_over",
        _BETA,
        "This matches 1 - 1 / sqrt(kappa), Nesterov's rate with lr 1 / L: the optimal beta of heavy ball is "
        "((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2. Look at the formula in the section.",
        {"formula": lambda kappa: 1 - 1 / math.sqrt(kappa)},
        {
            "formula": lambda kappa: (1 - 1 / math.sqrt(kappa)) ** 2,
            "says": "This matches (1 - 1 / sqrt(kappa))^2, the best beta at the fixed lr 1 / L: with the best lr the "
            "optimal beta of heavy ball is ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2. Look at the formula in the "
            "section.",
        },
        {
            "formula": lambda kappa: 1 - 1 / kappa,
            "says": "This matches 1 - 1 / kappa, gradient descent's rate with lr 1 / L: the optimal beta of heavy "
            "ball is ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2. Look at the formula in the section.",
        },
        {
            "formula": lambda kappa: 1 - 2 / math.sqrt(kappa),
            "says": "This matches 1 - 2 / sqrt(kappa), the rate for a large kappa, nearly: the optimal beta of heavy "
            "ball is ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2. Look at the formula in the section.",
        },
    ),
    *written(
        "b.square_top_only",
        _BETA,
        "This matches a square on one half of the fraction only: both numerator and denominator are squared. Look at "
        "the brackets of what is squared.",
        {"formula": lambda kappa: (math.sqrt(kappa) - 1) ** 2 / (math.sqrt(kappa) + 1)},
        {"formula": lambda kappa: (math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1) ** 2},
    ),
    *written(
        "b.square_each",
        _BETA,
        "This matches squares taken before 1 is added or taken away: the square belongs to the whole difference and "
        "the whole sum. Look at the brackets of what is squared.",
        {"formula": lambda kappa: (math.sqrt(kappa) - 1) ** 2 / (kappa + 1)},
        {"formula": lambda kappa: (kappa - 1) / (math.sqrt(kappa) + 1) ** 2, "needs": _SQUARES},
    ),
    *written(
        "b.times_two",
        _BETA,
        "This matches * 2 where ** 2 belongs: the fraction is squared, not doubled. Look at the stars.",
        formula=lambda kappa: _root(kappa) * 2,
    ),
    *written(
        "b.fourth_power",
        _BETA,
        "This matches the square taken twice: beta is the fraction squared once. Look for a second ** 2.",
        {"formula": lambda kappa: _root(kappa) ** 4},
        {
            "formula": lambda kappa: _root(kappa) ** 3,
            "says": "This matches the third power of the fraction: it is squared. Look at the power.",
        },
    ),
    *written(
        "b.same_signs",
        _BETA,
        "This matches 1 for every kappa, as if the same sign stood above and below: the numerator has - 1, the "
        "denominator + 1. Look at the two signs.",
        {"formula": lambda kappa: ((math.sqrt(kappa) + 1) / (math.sqrt(kappa) + 1)) ** 2},
    ),
    *written(
        "b.nesterov",
        _BETA,
        "This matches the beta that suits Nesterov's method best: heavy ball's has sqrt(kappa), not sqrt(3 kappa + "
        "1). Look at the formula in the section.",
        formula=lambda kappa: (math.sqrt(3 * kappa + 1) - 2) / (math.sqrt(3 * kappa + 1) + 2),
    ),
    *written(
        "b.log",
        _BETA,
        "This matches log(kappa) where sqrt(kappa) belongs: look at the function that is applied to kappa.",
        {"formula": lambda kappa: ((math.log(kappa) - 1) / (math.log(kappa) + 1)) ** 2},
        {
            "formula": lambda kappa: ((kappa**2 - 1) / (kappa**2 + 1)) ** 2,
            "says": "This matches the square of kappa where sqrt(kappa) belongs: look at the power of kappa.",
        },
    ),
    *written(
        "dtype.int_root",
        _BETA,
        "This matches a root cut to a whole number: sqrt(kappa) has a fraction for most kappa. Look for isqrt, int "
        "or // and use math.sqrt alone.",
        {"formula": lambda kappa: ((int(math.sqrt(kappa)) - 1) / (int(math.sqrt(kappa)) + 1)) ** 2},
        {"formula": lambda kappa: ((round(math.sqrt(kappa)) - 1) / (round(math.sqrt(kappa)) + 1)) ** 2},
        {
            "formula": lambda kappa: ((math.sqrt(int(kappa)) - 1) / (math.sqrt(int(kappa)) + 1)) ** 2,
            "says": "This matches a kappa cut to a whole number: it has a fraction for most a and b. Look for int or "
            "//.",
        },
        {
            "formula": lambda kappa: ((math.sqrt(kappa) - 1) // (math.sqrt(kappa) + 1)) ** 2,
            "says": "This matches a division that drops the fraction: // gives whole numbers. Divide with /.",
        },
    ),
)
