"""effective_lr and matched_lr: two short formulas of exercise 4."""

from __future__ import annotations

import math

from reference.mistakes.written.item import written

_RATE = ("effective_lr",)
_MATCH = ("matched_lr",)

EFFECTIVE = (
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
        {"formula": lambda lr, m: lr * (1 + m)},
    ),
    *written(
        "eff.const_10",
        _RATE,
        "This matches 10 * lr for every momentum: that belongs to momentum 0.9 alone. Look for the typed 10 or 0.1.",
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
        "This matches lr * momentum: momentum makes the steps longer, by 1 / (1 - momentum). Look at the formula.",
        formula=lambda lr, m: lr * m,
    ),
    *written(
        "eff.square",
        _RATE,
        "This matches a square in the denominator, as in the variance of exercise 5: here the weights themselves are "
        "added, and they make 1 / (1 - momentum). Look for ** 2.",
        {"formula": lambda lr, m: lr / (1 - m**2)},
        {"formula": lambda lr, m: lr / (1 - m) ** 2},
    ),
    *written(
        "eff.finite_sum",
        _RATE,
        "This matches the series cut after some terms: after many steps means all of them, 1 / (1 - momentum). Look "
        "at the bounds of the sum.",
        *(
            {"formula": lambda lr, m, n=n: lr * (1 - m**n) / (1 - m)}
            for n in (10, 100, 50, 20, 5, 9, 11, 99, 101, 2, 3)
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
        formula=lambda lr, m: lr * m / (1 - m),
    ),
    *written(
        "eff.sign",
        _RATE,
        "This matches lr / (momentum - 1), a negative rate: turn the difference in the denominator round.",
        formula=lambda lr, m: lr / (m - 1),
    ),
)
MATCHED = (
    *written(
        "match.divides",
        _MATCH,
        "This matches plain_lr / (1 - momentum), which goes the wrong way: momentum stretches the steps by 1 / (1 - "
        "momentum), so lr has to be smaller by 1 - momentum. Look for / in place of *.",
        formula=lambda plain, m: plain / (1 - m),
    ),
    *written(
        "match.identity",
        _MATCH,
        "This matches plain_lr itself: with momentum its effect would be 1 / (1 - momentum) times as large. Look "
        "whether momentum is used.",
        formula=lambda plain, m: plain,
    ),
    *written(
        "match.times_beta",
        _MATCH,
        "This matches plain_lr * momentum: the factor is 1 - momentum. Look at the formula.",
        {"formula": lambda plain, m: plain * m},
        {"formula": lambda plain, m: plain / m},
    ),
    *written(
        "match.const_10",
        _MATCH,
        "This matches plain_lr / 10 for every momentum: that belongs to momentum 0.9 alone. Look for the typed 10 or "
        "0.1.",
        formula=lambda plain, m: plain / 10,
    ),
    *written(
        "match.one_plus",
        _MATCH,
        "This matches 1 + momentum in place of 1 - momentum: momentum stretches the steps by 1 / (1 - momentum). "
        "Look at the sign.",
        {"formula": lambda plain, m: plain * (1 + m)},
        {"formula": lambda plain, m: plain / (1 + m)},
    ),
    *written(
        "match.sqrt",
        _MATCH,
        "This matches a factor that belongs to variances, with a root or a square: for the effective lr it is 1 - "
        "momentum alone. Look at the power.",
        {"formula": lambda plain, m: plain * (1 - m**2)},
        {"formula": lambda plain, m: plain * math.sqrt(1 - m)},
        {"formula": lambda plain, m: plain * (1 - m) ** 2},
        {"formula": lambda plain, m: plain * math.sqrt(1 - m**2)},
        {"formula": lambda plain, m: plain * (1 - math.sqrt(m))},
    ),
    *written(
        "match.precedence",
        _MATCH,
        "This matches plain_lr * 1 - momentum, without brackets: * binds tighter than -. Put 1 - momentum in brackets.",
        {"formula": lambda plain, m: plain * 1 - m},
        {"formula": lambda plain, m: plain - m},
    ),
    *written(
        "match.no_lr",
        _MATCH,
        "This matches the factor alone: multiply it by plain_lr. Look at the return line.",
        {"formula": lambda plain, m: 1 - m},
        {"formula": lambda plain, m: 1 / (1 - m)},
    ),
    *written(
        "match.sign",
        _MATCH,
        "This matches plain_lr * (momentum - 1), a negative rate: turn the difference round.",
        formula=lambda plain, m: plain * (m - 1),
    ),
)
