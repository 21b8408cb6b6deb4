"""The loop around the steps: how many there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import (
    HEAVY,
    METHODS,
    SGD,
    State,
    Track,
)


def _halts_near(updates: int) -> Callable[[State], Any]:
    """Return a rule that ends close to the minimum, as any tolerance does on the probe that starts there."""
    return lambda s: s.t >= updates and float(np.max(np.abs(s.grad_fn(s.start)))) < 0.1


def _with_last_loss(track: Track, loss: Callable[[Any], float]) -> list[float]:
    """Return the history of a loop that records the loss and only then finds that it may stop."""
    ended_early = len(track.aheads) < track.state.num_steps
    return [loss(point) for point in (track.points if ended_early else track.points[:-1])]


def _filled(track: Track) -> list[Any]:
    """Return a path whose array was made in full before the loop, and left at zero where that stopped."""
    return [*track.points, *[np.zeros_like(track.points[0])] * (track.state.num_steps + 1 - len(track.points))]


_EARLY = (
    "This behaves as if the loop stopped early, close to the minimum: num_steps updates are asked for, however small "
    "they get. Look for a tolerance and a break."
)
_ENDED_NEAR = (
    "This behaves as if the loop stopped early from a start close to the minimum, where the loss is negative: "
    "num_steps updates are asked for, whatever the loss and however small they get. Look for a break: at a tolerance, "
    "or where losses are compared, as with 10 times the first one, which is below it where it is negative."
)
LOOPS = (
    *common(
        "steps.plus1",
        METHODS,
        "This matches one update too many: num_steps updates are asked for. Look at the bounds of range.",
        count=lambda num_steps: num_steps + 1,
    ),
    *common(
        "steps.minus1",
        METHODS,
        "This matches one update too few: num_steps updates are asked for. Look at the bounds of range; range(1, "
        "num_steps) makes num_steps - 1 of them.",
        count=lambda num_steps: num_steps - 1,
    ),
    *written(
        "steps.one",
        METHODS,
        "This matches a single update, as where the loop ends in its first pass. Look at how far return is indented, "
        "and for a break.",
        count=lambda num_steps: 1,
    ),
    *common("steps.early_stop", HEAVY, _EARLY, *({"halt": _halts_near(n)} for n in (1, 0, 2, 3)), loose=True),
    *common("steps.early_stop", SGD, _ENDED_NEAR, *({"halt": _halts_near(n)} for n in (1, 0, 2, 3)), loose=True),
    *common(
        "steps.early_stop",
        HEAVY,
        _EARLY,
        *({"halt": _halts_near(n), "path": _filled} for n in (1, 0, 2, 3)),
        loose=True,
    ),
    *common(
        "steps.early_stop",
        SGD,
        _ENDED_NEAR,
        *({"halt": _halts_near(n), "history": _with_last_loss} for n in (1, 0, 2, 3)),
        loose=True,
    ),
)
