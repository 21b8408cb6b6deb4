"""measured_lr: steps down a constant slope."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import SLOPE, Track


def _points(track: Track) -> Any:
    return np.array(track.points)


def _size(track: Track) -> Any:
    return np.abs(np.diff(_points(track)))


def _central(points: Any) -> Any:
    """Return the sizes of the mean steps; a single point has none."""
    return np.abs(np.gradient(points)) if len(points) > 1 else np.abs(points)


def _filled_up(share: float, after: int) -> Any:
    """Return a measure that gives the limit itself, so many places `after` it has come as near as a share of it."""

    def measure(track: Track, grad: Any) -> Any:
        sizes, limit = _size(track) / abs(grad), track.state.given_lr / (1 - track.state.given_beta)
        near = np.flatnonzero(sizes > share * limit)
        return (
            np.append(sizes[: near[0] + after], np.full(len(sizes[near[0] + after :]), limit)) if len(near) else sizes
        )

    return measure


MEASURED_LR = (
    *common(
        "meas.no_div",
        SLOPE,
        "This matches the length of the step itself: per unit of gradient means divided by abs(grad), which shows as "
        "soon as grad is not 1. Look at the line that measures.",
        measure=lambda track, grad: _size(track),
    ),
    *common(
        "meas.cumulative",
        SLOPE,
        "This matches the distance walked so far: each value belongs to one step alone. Take the new theta minus the "
        "one just before, not minus the start.",
        {"measure": lambda track, grad: np.abs(_points(track)[1:]) / abs(grad)},
    ),
    *written(
        "meas.positions",
        SLOPE,
        "This matches the positions themselves, which go down the slope: asked for is the length of each step. Take "
        "the new theta minus the one just before, without its sign, divided by abs(grad).",
        {"measure": lambda track, grad: np.array(track.points[1:])},
        {"measure": lambda track, grad: np.array(track.points[1:]) / grad},
        {"measure": lambda track, grad: np.array(track.points[:-1])},
    ),
    *common(
        "meas.sign",
        SLOPE,
        "This matches steps with their sign: theta goes down the slope, but a learning rate is positive. Look for "
        "the missing abs.",
        {"measure": lambda track, grad: np.diff(_points(track)) / grad},
        {
            "measure": lambda track, grad: np.diff(_points(track)),
            "says": "This matches the step itself, with its sign and not divided: per unit of gradient means abs of "
            "the step divided by abs(grad). Look at the line that measures.",
        },
    ),
    *written(
        "meas.no_abs",
        SLOPE,
        "This matches values that are negative where grad is, as with an abs on one side of the division only: take "
        "abs of the step and of grad.",
        {"measure": lambda track, grad: _size(track) / grad},
        {
            "measure": lambda track, grad: -np.diff(_points(track)),
            "says": "This matches the step downhill itself, with its sign and not divided: per unit of gradient means "
            "abs of the step divided by abs(grad). Look at the line that measures.",
        },
        {
            "measure": lambda track, grad: np.diff(_points(track)) / abs(grad),
            "says": "This matches the step with its sign, divided by abs(grad): where the slope rises theta goes down, "
            "and the step is negative. Take abs of the step as well.",
        },
    ),
    *common(
        "meas.shift",
        SLOPE,
        "This matches values that come one step late, with nothing in entry 0, which belongs to the first step and "
        "equals lr. Look whether the velocity is updated before you measure, and which entry the first step fills.",
        {"measure": lambda track, grad: np.append(0.0, _size(track)[:-1]) / abs(grad)},
        {
            "measure": lambda track, grad: np.append(0.0, _size(track)[:-1]) / grad,
            "says": "This matches values that come one step late, with nothing in entry 0, which belongs to the first "
            "step and equals lr; and that are negative where grad is, though none may be. Look at which entry the "
            "first step fills, and at the signs.",
        },
    ),
    *written(
        "meas.shift_left",
        SLOPE,
        "This matches values that start with the second step: the first value belongs to the first step and equals "
        "lr. Look at the powers, or at what happens before the first step.",
        {"measure": lambda track, grad: np.append(_size(track)[1:] / abs(grad), _next(track, grad))},
    ),
    *common(
        "meas.limit",
        SLOPE,
        "This matches lr / (1 - momentum) in every place: that is only where it tends to, and the first steps are "
        "shorter. Walk step by step, or use 1 - momentum**t.",
        measure=lambda track, grad: np.full(len(track.aheads), track.state.given_lr / (1 - track.state.given_beta)),
    ),
    *written(
        "meas.limit_early",
        SLOPE,
        "This matches lr / (1 - momentum) itself in all places from where it has come near: each step has a length of "
        "its own, however little is missing. Walk through all of the num_steps.",
        *({"measure": _filled_up(share, after)} for share in (0.99, 0.95, 0.9, 0.999) for after in (0, 1)),
    ),
    *written(
        "meas.plain",
        SLOPE,
        "This matches lr in every place: with momentum the steps grow, up to lr / (1 - momentum). Nothing of momentum "
        "* v is left in the steps: it is not kept from one to the next, or taken out again by a factor or a division.",
        measure=lambda track, grad: np.full(len(track.aheads), track.state.given_lr),
    ),
    *written(
        "meas.average",
        SLOPE,
        "This matches the mean of the steps so far: each value belongs to one step alone. Look for a division by the "
        "step number.",
        {"measure": lambda track, grad: np.abs(_points(track)[1:] / grad) / np.arange(1, len(track.points))},
        {
            "measure": lambda track, grad: np.abs(_points(track)[1:]) / grad / np.arange(1, len(track.points)),
            "says": "This matches the mean of the steps so far, and is negative where grad is: each value belongs to "
            "one step alone, and none is negative. Look for a division by the step number, and at the signs.",
        },
    ),
    *written(
        "meas.first_lost",
        SLOPE,
        "This matches values that are right but for the first one, which is 0: the first step begins at the start, and "
        "its length is lr. Look whether the start is among the points, and what np.diff is given to prepend.",
        {"measure": lambda track, grad: np.append(0.0, _size(track)[1:]) / abs(grad)},
        {
            "measure": lambda track, grad: np.append(0.0, _size(track)[1:]) / grad,
            "says": "This matches values of which the first is 0, where it is to be lr, the length of the step from "
            "the start; and that are negative where grad is, though none may be. Look whether the start is among the "
            "points, and at the signs.",
        },
        {
            "measure": lambda track, grad: np.append(0.0, np.diff(_points(track))[1:]) / abs(grad),
            "says": "This matches values of which the first is 0, where it is to be lr, the length of the step from "
            "the start; and that have the step's sign, though none may be negative. Look whether the start is among "
            "the points, and at the signs.",
        },
    ),
    *written(
        "meas.central",
        SLOPE,
        "This matches the mean of two steps that follow one another in all places but the ends, as np.gradient gives "
        "it: a step is the difference of two neighbouring points, which np.diff gives.",
        {"measure": lambda track, grad: np.abs(np.gradient(_points(track)))[:-1] / abs(grad)},
        {"measure": lambda track, grad: np.abs(np.gradient(_points(track)))[1:] / abs(grad)},
        {"measure": lambda track, grad: _central(_points(track)[1:]) / abs(grad)},
    ),
    *written(
        "meas.distance_total",
        SLOPE,
        "This matches steps divided by the whole distance: per unit of gradient means divided by abs(grad). Look at "
        "the denominator.",
        {"measure": lambda track, grad: _size(track) / np.abs(_points(track)[-1])},
        {"measure": lambda track, grad: _size(track) / np.abs(_points(track)[1:])},
    ),
    *common(
        "meas.start_zero",
        SLOPE,
        "This matches num_steps + 1 values with a 0 first: there is one value for each step. Look at what is stored "
        "first.",
        {"measure": lambda track, grad: np.append(0.0, _size(track) / abs(grad))},
        {"measure": lambda track, grad: np.append(0.0, np.cumsum(_size(track) / abs(grad)))},
        {"measure": lambda track, grad: _points(track)},
    ),
    *written(
        "meas.grad_one",
        SLOPE,
        "This matches a walk on slope 1 whose steps are divided by grad all the same: use grad in both places. Look "
        "at where v is updated.",
        slope=lambda grad: 1.0,
    ),
    *written(
        "meas.div_twice",
        SLOPE,
        "This matches a division by the square of grad: divide each step by abs(grad) once. Look for two divisions.",
        measure=lambda track, grad: _size(track) / grad**2,
    ),
    *written(
        "meas.times_grad",
        SLOPE,
        "This matches steps multiplied by grad: per unit of gradient means divided by abs(grad). Look at the line "
        "that measures.",
        measure=lambda track, grad: _size(track) * abs(grad),
    ),
    *written(
        "meas.first_lost",
        SLOPE,
        "This matches the right values without the first one: between n points there are n - 1 steps, so the point "
        "before step 1 has to be among them. Look at which points the steps are taken of.",
        measure=lambda track, grad: _size(track)[1:] / abs(grad),
    ),
    *common(
        "steps.plus1",
        SLOPE,
        "This matches one step too many: there are num_steps values. Look at the bounds of range.",
        count=lambda num_steps: num_steps + 1,
    ),
    *common(
        "steps.minus1",
        SLOPE,
        "This matches one step too few: there are num_steps values. Look at the bounds of range.",
        count=lambda num_steps: num_steps - 1,
    ),
    *written(
        "steps.one",
        SLOPE,
        "This matches the first value alone, as where the loop ends in its first pass. Look at how far return is "
        "indented.",
        count=lambda num_steps: 1,
    ),
    *written(
        "steps.one_number",
        SLOPE,
        "This matches the first step's value alone, as one number, as where return stands inside the loop: collect a "
        "value for each step, and return them all behind the loop. Look at how far return is indented.",
        {"measure": lambda track, grad: _size(track)[0] / abs(grad)},
    ),
    *written(
        "hist.last_only",
        SLOPE,
        "This matches an array with the last value alone: each step has one. Look whether append stands inside the "
        "loop, and whether the list is made before it.",
        measure=lambda track, grad: _size(track)[-1:] / abs(grad),
    ),
    *written(
        "ret.scalar",
        SLOPE,
        "This matches a single value: an array with one value per step is asked for. Look at what is returned.",
        {"measure": lambda track, grad: _size(track)[-1] / abs(grad)},
        {"measure": lambda track, grad: np.mean(_size(track)) / abs(grad)},
        {"measure": lambda track, grad: abs(_points(track)[-1] / grad)},
    ),
    *written(
        "meas.velocities",
        SLOPE,
        "This matches the velocities: the step is lr times that, and measured per unit of gradient. Look at what is "
        "stored.",
        {"measure": lambda track, grad: np.array(track.velocities[1:])},
    ),
)

# Said after what the update rule may have wrong: a velocity that is an average gives the same.
RELATIVE = (
    *written(
        "meas.relative",
        SLOPE,
        "This matches the rate divided by lr, (1 - momentum**t) / (1 - momentum): the learning rate itself is asked "
        "for. Multiply by lr.",
        {"measure": lambda track, grad: _size(track) / abs(grad) / track.state.given_lr},
        {
            "measure": lambda track, grad: _fractions(track),
            "says": "This matches 1 - momentum**t, the part of the limit that is reached: the learning rate itself is "
            "asked for. Multiply by lr / (1 - momentum).",
        },
        {
            "measure": lambda track, grad: track.state.given_lr * _fractions(track),
            "says": "This matches lr * (1 - momentum**t): the rate grows to lr / (1 - momentum), so that a division "
            "by 1 - momentum is missing. Look at the factor of the gradient in v, or at the formula.",
        },
    ),
)


def _next(track: Track, grad: float) -> Any:
    s = track.state
    return s.given_lr * abs(s.given_beta * s.v + grad) / abs(grad)


def _fractions(track: Track) -> Any:
    return 1 - track.state.given_beta ** np.arange(1, len(track.points))
