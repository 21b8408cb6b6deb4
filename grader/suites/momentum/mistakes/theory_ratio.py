"""theory_ratio: what the variance ratio tends to."""

from __future__ import annotations

import math

from grader.mistakes import common, written

_THEORY = ("theory_ratio",)

THEORY_RATIO = (
    *common(
        "th.unsquared",
        _THEORY,
        "This matches 1 / (1 - momentum), the sum of the weights: variances add with the squares of the weights, "
        "which gives 1 / (1 - momentum**2). momentum lacks its ** 2.",
        plain=lambda m: 1 / (1 - m),
    ),
    *common(
        "th.inverted",
        _THEORY,
        "This matches 1 - momentum**2, upside down: the sum of all squared weights is larger than 1. Look at the "
        "order of the division.",
        plain=lambda m: 1 - m**2,
    ),
    *common(
        "norm.ignored",
        _THEORY,
        "This behaves as if normalize did nothing: with it the answer is (1 - momentum) / (1 + momentum). Look "
        "whether the argument is used.",
        ask=lambda normalize: False,
    ),
    *common(
        "norm.always",
        _THEORY,
        "This matches the normalised ratio whatever normalize says: without it the answer is 1 / (1 - momentum**2). "
        "Look at the condition, and at the default of normalize.",
        ask=lambda normalize: True,
    ),
    *common(
        "norm.inverted",
        _THEORY,
        "This behaves as if normalize were turned round: True has to give the ratio of the average, (1 - momentum) / "
        "(1 + momentum), and False that of the sum. Look for a not in the condition, or exchange its two branches.",
        ask=lambda normalize: not normalize,
    ),
    *common(
        "th.norm_once",
        _THEORY,
        "This matches the factor 1 - momentum used once, which gives 1 / (1 + momentum): a variance takes the square "
        "of a factor. Multiply 1 / (1 - momentum**2) by (1 - momentum)**2.",
        averaged=lambda m: 1 / (1 + m),
    ),
    *common(
        "th.norm_flipped",
        _THEORY,
        "This matches (1 + momentum) / (1 - momentum), upside down: an average is quieter than its gradients. Look "
        "at the two signs.",
        averaged=lambda m: (1 + m) / (1 - m),
    ),
    *common(
        "th.norm_only_factor",
        _THEORY,
        "This matches the factor alone for normalize=True: it multiplies 1 / (1 - momentum**2), squared, and "
        "together they are (1 - momentum) / (1 + momentum). Look at the line under if normalize.",
        {"averaged": lambda m: 1 - m},
        {"averaged": lambda m: (1 - m) ** 2},
        {
            "averaged": lambda m: 1.0,
            "says": "This matches 1 for normalize=True: 1 / (1 - momentum**2) is multiplied by (1 - momentum)**2; "
            "together they are (1 - momentum) / (1 + momentum). Look at the line under if normalize.",
        },
        {
            "averaged": lambda m: (1 - m) / (1 - m**2) ** 2,
            "says": "This matches (1 - momentum) / (1 - momentum**2)^2: the square belongs to the factor 1 - "
            "momentum; together they are (1 - momentum) / (1 + momentum). Look at the line under if normalize.",
        },
        {
            "averaged": lambda m: 1 / (1 - m**2) / (1 - m),
            "says": "This matches 1 / (1 - momentum**2) / (1 - momentum), a division: the factor (1 - momentum)**2 "
            "multiplies; together they are (1 - momentum) / (1 + momentum). Look at the line under if normalize.",
        },
        {
            "averaged": lambda m: 1 / (1 - m**2) / (1 - m) ** 2,
            "says": "This matches 1 / (1 - momentum**2) / (1 - momentum)^2, a division: the factor multiplies; "
            "together they are (1 - momentum) / (1 + momentum). Look at the line under if normalize.",
        },
        {
            "averaged": lambda m: 1 / (1 - m),
            "says": "This matches 1 / (1 - momentum) for normalize=True: 1 / (1 - momentum**2) is multiplied by (1 - "
            "momentum)**2; together they are (1 - momentum) / (1 + momentum). Look at the line under if normalize.",
        },
    ),
    *written(
        "th.norm_square",
        _THEORY,
        "This matches a square too many under normalize: the squares cancel to (1 - momentum) / (1 + momentum). Look "
        "for ** 2.",
        {"averaged": lambda m: ((1 - m) / (1 + m)) ** 2},
        {"averaged": lambda m: (1 - m) ** 2 / (1 + m)},
        {"averaged": lambda m: (1 - m) / (1 + m**2)},
        {"averaged": lambda m: (1 - m**2) / (1 + m**2)},
        {
            "averaged": lambda m: math.sqrt((1 - m) / (1 + m)),
            "says": "This matches the root of (1 - momentum) / (1 + momentum) under normalize: the ratio of variances "
            "is asked for. Look for sqrt.",
        },
    ),
    *common(
        "th.plus",
        _THEORY,
        "This matches 1 / (1 + momentum**2): the series of squares adds up to 1 / (1 - momentum**2). Look at the sign.",
        {"plain": lambda m: 1 / (1 + m**2)},
        {
            "plain": lambda m: 1 / (1 + m),
            "says": "This matches 1 / (1 + momentum): the series of squares adds up to 1 / (1 - momentum**2). Look at "
            "the sign, and for the square.",
        },
    ),
    *common(
        "th.sqrt",
        _THEORY,
        "This matches the root, a ratio of standard deviations: the ratio of variances is asked for. Look for sqrt.",
        {"plain": lambda m: 1 / math.sqrt(1 - m**2), "averaged": lambda m: math.sqrt((1 - m) / (1 + m))},
        {"plain": lambda m: 1 / math.sqrt(1 - m**2)},
    ),
    *common(
        "th.square_outside",
        _THEORY,
        "This matches 1 / (1 - momentum)^2, the squared sum of the weights: the squared weights are added, 1 + "
        "momentum**2 + momentum**4 + ..., which gives 1 / (1 - momentum**2). Look at the brackets of what is squared.",
        {"plain": lambda m: 1 / (1 - m) ** 2},
        {
            "plain": lambda m: 1 / (1 - m**2) ** 2,
            "says": "This matches 1 / (1 - momentum**2)^2: the squared weights add up to 1 / (1 - momentum**2). Look "
            "for a second square.",
        },
    ),
    *written(
        "th.precedence",
        _THEORY,
        "This matches a formula with a pair of brackets missing: / binds tighter than - and +. Put the numerator and "
        "the denominator in brackets.",
        {"plain": lambda m: 1 / 1 - m**2},
        {"averaged": lambda m: 1 - m / (1 + m), "needs": ("+",)},
        {"averaged": lambda m: (1 - m) / 1 + m},
        {"averaged": lambda m: 1 - m / 1 + m},
    ),
    *written(
        "th.flipped_plain",
        _THEORY,
        "This matches the formula of the average turned over where the sum is asked for: without normalize it is 1 / "
        "(1 - momentum**2). Look at the last line.",
        {"plain": lambda m: (1 + m) / (1 - m)},
        {
            "plain": lambda m: (1 - m) / (1 + m),
            "says": "This matches (1 - momentum) / (1 + momentum), the answer for normalize=True: without it, it is 1 "
            "/ (1 - momentum**2). Look at the last line.",
        },
        {
            "plain": lambda m: m**2 / (1 - m**2),
            "says": "This matches momentum**2 / (1 - momentum**2), the sum without its first term: the newest "
            "gradient has weight 1. Look at where the sum starts.",
        },
        {
            "plain": lambda m: (1 - m) ** 2,
            "says": "This matches (1 - momentum)^2, the factor of normalize: without it the answer is 1 / (1 - "
            "momentum**2). Look at the last line.",
        },
    ),
    *written(
        "th.finite",
        _THEORY,
        "This matches the sum of squared weights cut after some terms: the ratio is what it tends to with all of "
        "them, 1 / (1 - momentum**2). Look at the bounds of the sum.",
        *(
            {
                "plain": lambda m, n=n: (1 - m ** (2 * n)) / (1 - m**2),
                "averaged": lambda m, n=n: (1 - m) ** 2 * (1 - m ** (2 * n)) / (1 - m**2),
            }
            for n in (10, 100, 50, 20, 5, 9, 11)
        ),
    ),
)
