"""effective_lr: how far a step reaches after many."""

from __future__ import annotations

from grader.mistakes import written

_RATE = ("effective_lr",)
_FROM_ONE = (
    "This matches the series without its first term, and cut after some: the newest gradient counts fully, and after "
    "many steps means all of them. Look at the bounds of the sum."
)

EFFECTIVE_LR = (
    *written(
        "eff.times_1mb",
        _RATE,
        "This matches lr * (1 - momentum): momentum makes the steps longer, not shorter. Look for * in place of /; "
        "the product is what matched_lr needs.",
        formula=lambda lr, m: lr * (1 - m),
    ),
    *written(
        "eff.one_plus",
        _RATE,
        "This matches lr / (1 + momentum): the series 1 + momentum + momentum^2 + ... adds up to 1 / (1 - momentum); "
        "with + it is the factor of alternating gradients. Look at the sign.",
        {"formula": lambda lr, m: lr / (1 + m)},
        {
            "formula": lambda lr, m: lr * (1 + m),
            "says": "This matches lr * (1 + momentum), the first two terms of the series: all of them add up to 1 / "
            "(1 - momentum). Look at where it ends.",
        },
    ),
    *written(
        "eff.const_10",
        _RATE,
        "This matches 10 * lr: that belongs to momentum 0.9 alone. Look for the typed 10 or 0.1.",
        formula=lambda lr, m: 10 * lr,
    ),
    *written(
        "eff.no_lr",
        _RATE,
        "This matches 1 / (1 - momentum), the factor alone: multiply it by lr. Look at the numerator.",
        formula=lambda lr, m: 1 / (1 - m),
    ),
    *written(
        "eff.over_beta",
        _RATE,
        "This matches lr / momentum: the sum of the series is 1 / (1 - momentum). Look at the denominator.",
        formula=lambda lr, m: lr / m,
    ),
    *written(
        "eff.times_beta",
        _RATE,
        "This matches lr * momentum: momentum makes the steps longer, by the factor 1 / (1 - momentum). Look at the "
        "formula.",
        formula=lambda lr, m: lr * m,
    ),
    *written(
        "eff.square",
        _RATE,
        "This matches a square in the denominator, as in the variance of exercise 5: here the weights themselves are "
        "added, and they make 1 / (1 - momentum). Look for ** 2.",
        {"formula": lambda lr, m: lr / (1 - m**2)},
        {
            "formula": lambda lr, m: lr / (1 - m) ** 2,
            "says": "This matches lr / (1 - momentum)^2: the weights 1 + momentum + momentum^2 + ... add up to 1 / (1 "
            "- momentum). Look for ** 2.",
        },
    ),
    *written(
        "eff.finite_sum",
        _RATE,
        "This matches the series cut after some terms: after many steps means all of them, 1 / (1 - momentum). Look "
        "at the bounds of the sum.",
        *(
            {"formula": lambda lr, m, n=n: lr * (1 - m**n) / (1 - m)}
            for n in (10, 100, 50, 20, 5, 9, 11, 99, 101, 3, 200, 500)
        ),
    ),
    *written(
        "eff.precedence",
        _RATE,
        "This matches lr / 1 - momentum, without brackets: / binds tighter than -. Put 1 - momentum in brackets.",
        formula=lambda lr, m: lr / 1 - m,
    ),
    *written(
        "eff.identity",
        _RATE,
        "This matches lr itself: that is only the first step, and momentum adds to it. Look whether momentum is used.",
        formula=lambda lr, m: lr,
    ),
    *written(
        "eff.sum_from_one",
        _RATE,
        "This matches the series without its first term, lr * momentum / (1 - momentum): the newest gradient counts "
        "fully. Look at where the sum starts.",
        {"formula": lambda lr, m: lr * m / (1 - m)},
        *(
            {"formula": lambda lr, m, n=n: lr * (m - m**n) / (1 - m), "says": _FROM_ONE}
            for n in (10, 100, 50, 20, 101, 200, 500)
        ),
    ),
    *written(
        "eff.sign",
        _RATE,
        "This matches lr / (momentum - 1), a negative rate. Look for a minus in front, or a difference in the "
        "other order.",
        formula=lambda lr, m: lr / (m - 1),
    ),
)
