"""lr and beta: the numbers that the rule is to use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import HEAVY, METHODS, NESTEROV, NOISY, SERIES, SLOPE
from grader.suites.momentum.mistakes.velocity import ONE_MINUS, PLAIN_DESCENT


def _fixed(**values: float) -> Mapping[str, Any]:
    return {name: lambda s, value=value: value for name, value in values.items()}


FACTORS = (
    *common(
        "beta.const_0.9",
        (*METHODS, *SLOPE, *SERIES, *NOISY),
        "This matches 0.9 in place of {beta}: the function has to use the value that it is given. Look for 0.9 in "
        "the loop.",
        **_fixed(beta=0.9),
    ),
    *written("beta.zero", (*HEAVY, "momentum_sgd"), PLAIN_DESCENT, **_fixed(beta=0.0)),
    *written(
        "beta.zero",
        NESTEROV,
        "This behaves as if {beta} were 0: the function has to use the value that it is given. Look whether {beta} "
        "appears in the loop at all, and whether v is set to zero inside it.",
        **_fixed(beta=0.0),
    ),
    *common(
        "beta.one_minus",
        (*HEAVY, "momentum_sgd", *SLOPE, *SERIES, *NOISY),
        ONE_MINUS,
        beta=lambda s: 1 - s.given_beta,
    ),
    *common(
        "beta.one_minus",
        NESTEROV,
        "This matches 1 - {beta} wherever {beta} belongs: {beta} is the part of the velocity that is kept. Look at "
        "how {beta} is used, and whether it is replaced on the way.",
        beta=lambda s: 1 - s.given_beta,
    ),
    *written(
        "beta.sqrt",
        METHODS,
        "This matches the square root of {beta} where {beta} belongs: {beta} is used as it is given. Look for sqrt "
        "or ** 0.5.",
        beta=lambda s: s.given_beta**0.5,
    ),
    *written(
        "beta.squared",
        METHODS,
        "This matches {beta}**2 where {beta} belongs: look whether the velocity is multiplied by {beta} in two places.",
        beta=lambda s: s.given_beta**2,
    ),
    *written(
        "beta.schedule",
        METHODS,
        "This matches a {beta} that changes with the step, as in Nesterov's proof: here it is the constant that is "
        "given. Look for a factor that is made from the number of the step.",
        {"beta": lambda s: s.t / (s.t + 3)},
        {"beta": lambda s: (s.t - 1) / (s.t + 2)},
        {"beta": lambda s: max(0.0, (s.t - 1) / (s.t + 2))},
        {"beta": lambda s: s.t / (s.t + 1)},
        {"beta": lambda s: (s.t + 1) / (s.t + 4)},
        {"beta": lambda s: min(s.given_beta, s.t / (s.t + 3))},
    ),
    *written(
        "lr.hardcoded",
        (*METHODS, *SLOPE, *NOISY),
        "This matches a fixed number in place of lr: the function has to use the value that it is given. Look for "
        "0.1, 0.01 and the like in the loop.",
        *(_fixed(lr=lr) for lr in (0.1, 0.01, 0.001, 0.004, 0.009)),
    ),
    *written(
        "lr.decay",
        METHODS,
        "This matches an lr that shrinks with the step number: it stays the same throughout. Look for a division by "
        "t + 1 in the loop.",
        {"lr": lambda s: s.given_lr / (s.t + 1)},
        {
            "lr": lambda s: s.given_lr * s.given_beta**s.t,
            "says": "This matches an lr that is multiplied by {beta} in every step: it stays the same throughout. "
            "Look for lr in the loop.",
        },
        {
            "lr": lambda s: s.given_lr * (1 - s.t / s.num_steps),
            "says": "This matches an lr that falls evenly to zero over the run: it stays the same throughout. Look "
            "for t / num_steps in the loop.",
        },
    ),
    *written(
        "lr.decay_sqrt",
        METHODS,
        "This matches an lr that shrinks with the root of the step number: it stays the same throughout. Look for a "
        "root of t + 1 in the loop.",
        lr=lambda s: s.given_lr / np.sqrt(s.t + 1),
    ),
)
