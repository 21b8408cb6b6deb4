"""What a run starts from."""

from __future__ import annotations

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import (
    METHODS,
    NOISY,
    SERIES,
    SLOPE,
)

_FIRST_TWICE = (
    "This matches a velocity that starts at the first gradient, which the loop then adds once more: it counts 1 + "
    "{beta} times. Start from zeros and look at what it is before the first step."
)
STARTS = (
    *common(
        "init.grad",
        METHODS,
        _FIRST_TWICE,
        init=lambda s: s.grad_fn(s.theta),
    ),
    *common(
        "init.grad",
        (*SLOPE, *SERIES, *NOISY),
        _FIRST_TWICE,
        velocity=lambda s: s.beta * s.v + s.g if s.t else s.beta * s.g + s.g,
    ),
    *written(
        "init.velocity_one",
        (*METHODS, *SLOPE, *SERIES, *NOISY),
        "This matches a velocity that starts at one: before the first gradient nothing moves, so v starts at zeros. "
        "Look at what it is before the first step.",
        init=lambda s: np.ones(np.shape(s.theta)) if np.ndim(s.theta) else 1.0,
    ),
    *written(
        "init.velocity_theta",
        METHODS,
        "This matches a velocity that starts as a copy of theta_init: before the first gradient nothing moves, so v "
        "starts at zeros. Look at what it is before the first step.",
        init=lambda s: np.array(s.theta),
    ),
    *written(
        "init.previous_zero",
        METHODS,
        "This matches an older point that starts at zeros: the first step then has a memory that was never walked. "
        "In the form with theta_old it starts as a copy of theta_init; look at what it is before the first step.",
        init=lambda s: -s.theta / s.lr,
    ),
    *written(
        "init.theta_zero",
        METHODS,
        "This matches a run from the origin: the path starts at theta_init, wherever that may be. Look at the line "
        "that makes theta, before the first step.",
        start=lambda s: np.zeros(np.shape(s.start)),
    ),
    *common(
        "state.velocity_leak",
        (*METHODS, *SLOPE, *SERIES),
        "This behaves as if the velocity survived from one call to the next: each run has to start from v = 0. Look "
        "for a global, a default argument such as velocity=np.zeros(2), or an attribute that holds v.",
        init=lambda s: s.memory.get("v", np.zeros(np.shape(s.theta))),
    ),
)
