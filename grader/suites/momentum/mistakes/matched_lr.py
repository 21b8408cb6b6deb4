"""matched_lr: the lr that has the effect of a plain one."""

from __future__ import annotations

import math

from grader.mistakes import written

_MATCH = ("matched_lr",)

MATCHED_LR = (
    *written(
        "match.divides",
        _MATCH,
        "This matches plain_lr / (1 - momentum), which goes the wrong way: momentum stretches the steps by 1 / (1 - "
        "momentum), so lr has to be smaller by the factor 1 - momentum. Look for / in place of *.",
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
        "This matches plain_lr * momentum: each gradient acts 1 / (1 - momentum) times as far as without momentum, so "
        "that plain_lr is multiplied by 1 - momentum.",
        {"formula": lambda plain, m: plain * m},
        {
            "formula": lambda plain, m: plain / m,
            "says": "This matches plain_lr / momentum: each gradient acts 1 / (1 - momentum) times as far as without "
            "momentum, so that plain_lr is multiplied by 1 - momentum.",
        },
    ),
    *written(
        "match.const_10",
        _MATCH,
        "This matches plain_lr / 10: that belongs to momentum 0.9 alone. Look for the typed 10 or 0.1.",
        formula=lambda plain, m: plain / 10,
    ),
    *written(
        "match.one_plus",
        _MATCH,
        "This matches 1 + momentum in place of 1 - momentum: momentum stretches the steps by 1 / (1 - momentum). "
        "Look at the sign.",
        {
            "formula": lambda plain, m: plain * (1 + m),
            "says": "This matches plain_lr * (1 + momentum): momentum makes each gradient act further, by 1 / (1 - "
            "momentum), so that lr has to be smaller, by the factor 1 - momentum. Look at the sign.",
        },
        {
            "formula": lambda plain, m: plain / (1 + m),
            "says": "This matches plain_lr / (1 + momentum): the factor is 1 - momentum. Look at the sign, and for / "
            "in place of *.",
        },
    ),
    *written(
        "match.sqrt",
        _MATCH,
        "This matches a factor that belongs to variances, with a root or a square: for the effective lr it is 1 - "
        "momentum alone. Look at the power.",
        {
            "formula": lambda plain, m: plain * (1 - m**2),
            "says": "This matches plain_lr * (1 - momentum**2), a factor of variances: for the effective lr the "
            "factor is 1 - momentum alone. Look at the power.",
        },
        {
            "formula": lambda plain, m: plain * math.sqrt(1 - m),
            "says": "This matches plain_lr * sqrt(1 - momentum): for the effective lr the factor is 1 - momentum "
            "alone. Look at the power.",
        },
        {
            "formula": lambda plain, m: plain * (1 - m) ** 2,
            "says": "This matches plain_lr * (1 - momentum)^2: for the effective lr the factor is 1 - momentum alone. "
            "Look at the power.",
        },
        {
            "formula": lambda plain, m: plain * math.sqrt(1 - m**2),
            "says": "This matches plain_lr * sqrt(1 - momentum**2): for the effective lr the factor is 1 - momentum "
            "alone. Look at the power.",
        },
        {
            "formula": lambda plain, m: plain * (1 - math.sqrt(m)),
            "says": "This matches plain_lr * (1 - sqrt(momentum)): for the effective lr the factor is 1 - momentum "
            "alone. Look at the power.",
        },
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
        {
            "formula": lambda plain, m: 1 / (1 - m),
            "says": "This matches 1 / (1 - momentum), the stretch of the steps: the answer is plain_lr * (1 - "
            "momentum). Look at the return line.",
        },
    ),
    *written(
        "match.sign",
        _MATCH,
        "This matches plain_lr * (momentum - 1), a negative rate. Look for a minus in front, or a difference in the "
        "other order.",
        formula=lambda plain, m: plain * (m - 1),
    ),
)
