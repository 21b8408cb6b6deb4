"""velocities: the series, its normalisation and its rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import SERIES, Track


def _window(track: Track, length: int) -> Any:
    g, beta = track.gradients, track.state.given_beta
    return [sum(beta**k * g[t - k] for k in range(min(t + 1, length))) for t in range(len(g))]


def _by_powers(track: Track) -> Any:
    gradients = np.array(track.gradients, dtype=float)
    powers = (track.state.given_beta ** np.arange(len(gradients))).reshape(-1, *[1] * (gradients.ndim - 1))
    return powers * np.cumsum(gradients / powers, axis=0)


def _corrected(normalize: bool, momentum: float, v: Any) -> Any:
    weights = 1 - momentum ** np.arange(1, len(v) + 1)
    return ((1 - momentum) * v.T / weights).T if normalize else v


def _refused(ndim: int, error: type[Exception]) -> Callable[[Any], Any]:
    """Return a feed that fails for grads of one number of axes, as an index does or a shape that is unpacked."""

    def feed(grads: Any) -> Any:
        if np.ndim(grads) == ndim:
            raise error
        return grads

    return feed


def _along_coordinates(grads: Any) -> Any:
    return grads.T if np.ndim(grads) > 1 else grads


NORMALISATION = (
    *common(
        "norm.ignored",
        SERIES,
        "This behaves as if normalize did nothing: with normalize=True the velocities are multiplied by 1 - "
        "momentum. Look whether the argument is used.",
        norm=lambda normalize, momentum, v: v,
    ),
    *common(
        "norm.always",
        SERIES,
        "This matches normalised velocities whatever normalize says: without it they are the plain sum. Look for 1 - "
        "momentum outside the if, and at the default of normalize.",
        norm=lambda normalize, momentum, v: (1 - momentum) * v,
    ),
    *common(
        "vel.ema",
        SERIES,
        "This matches a velocity that takes only (1 - momentum) of each gradient, and once more with normalize=True: "
        "v is the plain sum, momentum * v + gradient, until it is normalised. Look at the factor of the gradient.",
        velocity=lambda s: s.beta * s.v + (1 - s.beta) * s.g,
    ),
    *common(
        "norm.inverted",
        SERIES,
        "This behaves as if normalize were turned round: the velocities are multiplied by 1 - momentum when it is "
        "False. Look for a not in the condition.",
        norm=lambda normalize, momentum, v: v if normalize else (1 - momentum) * v,
    ),
    *common(
        "norm.divides",
        SERIES,
        "This matches a division by 1 - momentum: the weights add up to 1 / (1 - momentum), so an average multiplies "
        "by 1 - momentum. Look at the line under if normalize.",
        norm=lambda normalize, momentum, v: v / (1 - momentum) if normalize else v,
    ),
    *common(
        "norm.times_beta",
        SERIES,
        "This matches velocities multiplied by momentum: the factor is 1 - momentum. Look at the line under if "
        "normalize.",
        norm=lambda normalize, momentum, v: momentum * v if normalize else v,
    ),
    *written(
        "norm.bias_corrected",
        SERIES,
        "This matches an average with Adam's bias correction, divided by 1 - momentum**t: here normalize multiplies "
        "by 1 - momentum and no more. Look for the power.",
        {"norm": _corrected},
        {
            "norm": lambda normalize, momentum, v: (
                (v.T / (1 - momentum ** np.arange(1, len(v) + 1))).T if normalize else v
            )
        },
    ),
    *written(
        "norm.compounded",
        SERIES,
        "This matches a velocity that is normalised and then fed back: the factor comes in again at every step. Keep "
        "the velocity as it is in the loop and normalise the result.",
        {
            "velocity": lambda s: (s.beta * s.v + s.g) * (1 - s.beta if s.memory["normalize"] else 1),
            "norm": lambda normalize, momentum, v: v,
        },
        {
            "velocity": lambda s: (s.beta * s.v + s.g) * (1 - s.beta),
            "norm": lambda normalize, momentum, v: v,
        },
        {
            "velocity": lambda s: (s.beta * s.v + s.g) / (1 - s.beta if s.memory["normalize"] else 1),
            "norm": lambda normalize, momentum, v: v,
            "says": "This matches a velocity that is divided by 1 - momentum in the loop and then fed back: the factor "
            "is 1 - momentum, and it comes in once. Keep v as it is in the loop and multiply the result.",
        },
        {
            "velocity": lambda s: (s.beta * s.v + s.g) * (s.beta if s.memory["normalize"] else 1),
            "norm": lambda normalize, momentum, v: v,
            "says": "This matches a velocity that is multiplied by momentum in the loop and then fed back: the factor "
            "is 1 - momentum, and it comes in once. Keep v as it is in the loop and multiply the result.",
        },
    ),
    *written(
        "norm.memory_scaled",
        SERIES,
        "This matches an old velocity that is scaled as well: with normalize=True what is kept of it is momentum * (1 "
        "- momentum), which comes in again at every step. Keep v as it is in the loop, and scale the result.",
        {
            "velocity": lambda s: s.beta * s.v * (1 - s.beta if s.memory["normalize"] else 1) + s.g,
            "norm": lambda normalize, momentum, v: v,
        },
        {
            "velocity": lambda s: (s.beta * s.v + s.g) * (1 - s.beta if s.memory["normalize"] else 1),
            "says": "This matches velocities that are scaled in the loop and once more behind it: scale the result "
            "alone, and keep v as it is in the loop. Look for 1 - momentum in two places.",
        },
    ),
    *written(
        "norm.by_max",
        SERIES,
        "This matches velocities divided by a size of their own: normalize means times 1 - momentum. Look at the "
        "line under if normalize.",
        {"norm": lambda normalize, momentum, v: v / np.max(np.abs(v)) if normalize else v},
        {"norm": lambda normalize, momentum, v: v / np.linalg.norm(v) if normalize else v},
        {"norm": lambda normalize, momentum, v: v / np.std(v) if normalize else v},
        {"norm": lambda normalize, momentum, v: v / np.std(v, axis=0) if normalize else v},
        {"norm": lambda normalize, momentum, v: v / np.max(np.abs(v), axis=0) if normalize else v},
        {"norm": lambda normalize, momentum, v: (v - v.mean(axis=0)) / v.std(axis=0) if normalize else v},
        {
            "norm": lambda normalize, momentum, v: (
                (v.T / np.linalg.norm(np.atleast_2d(v.T), axis=0)).T if normalize else v
            )
        },
    ),
)
ROWS = (
    *written(
        "vel.axis",
        SERIES,
        "This matches a memory that runs along the coordinates: time is axis 0, one row per step. Look at what the "
        "loop runs over, and at axis=.",
        feed=_along_coordinates,
        shape=lambda v: v.T if v.ndim > 1 else v,
    ),
    *common(
        "vel.no_first",
        SERIES,
        "This matches rows that come one step late, with zeros first: row t is the velocity after gradient t. Store "
        "v after the update.",
        rows=lambda track: track.velocities[:-1],
    ),
    *written(
        "vel.reversed",
        SERIES,
        "This matches time that runs backwards: each velocity holds the gradients up to its own row. Look for "
        "[::-1], or for powers in the wrong order.",
        {"feed": lambda grads: grads[::-1], "shape": lambda v: v[::-1]},
        {"shape": lambda v: v[::-1]},
        {"feed": lambda grads: grads[::-1]},
    ),
    *written(
        "vel.kernel_cut",
        SERIES,
        "This matches weights cut after a few gradients: all older ones count, by momentum**age. Look at the length "
        "of the kernel or of the slice.",
        *({"rows": lambda track, n=n: _window(track, n)} for n in (10, 3, 5, 2, 4, 20)),
    ),
    *written(
        "vel.divided_by_powers",
        SERIES,
        "This matches gradients divided by momentum**t and multiplied by it again: where momentum is 0, and after many "
        "steps, that power is 0, and nothing is left to divide by. Add up step by step, momentum * v + gradient.",
        rows=_by_powers,
    ),
    *written(
        "vel.flattened",
        SERIES,
        "This matches coordinates that run into one another: each column keeps its own memory. Look for ravel, or a "
        "loop over single numbers.",
        feed=np.ravel,
        restore=lambda v, grads: v.reshape(grads.shape),
    ),
    *written(
        "vel.start_kept",
        SERIES,
        "This matches a row too many, with the zeros before the first gradient: there is one row per gradient. Look "
        "at what is stored first.",
        rows=lambda track: track.velocities,
    ),
    *common(
        "hist.no_end",
        SERIES,
        "This matches a row too few: there is one row for each gradient. Look at the bounds of the loop.",
        {"shape": lambda v: v[:-1]},
        {"shape": lambda v: v[1:]},
    ),
    *written(
        "hist.zero_row",
        SERIES,
        "This matches a first row that is left at zero, with its gradient: there is one velocity for each gradient. "
        "Look at the bounds of range.",
        {"velocity": lambda s: s.beta * s.v + s.g if s.t else 0 * s.g},
        {
            "rows": lambda track: [*track.velocities[1:-1], np.zeros_like(track.velocities[-1])],
            "says": "This matches a last row that is left at zero: there is one velocity for each gradient. Look at "
            "the bounds of range.",
        },
        {
            "rows": lambda track: [np.zeros_like(track.velocities[1]), *track.velocities[2:]],
            "says": "This matches a first row that is left at zero, while its gradient counts in the others: store "
            "every velocity. Look at which rows are written.",
        },
    ),
    *written(
        "vel.one_dim_only",
        SERIES,
        "This behaves as if only one shape of grads were thought of: both (T,) and (T, d) are asked for. Let v have "
        "the shape of one row, np.zeros_like(grads[0]), and take rows as they come.",
        *({"feed": _refused(ndim, error)} for ndim in (1, 2) for error in (IndexError, ValueError, TypeError)),
    ),
    *written(
        "ret.scalar",
        SERIES,
        "This matches the last velocity alone: one row per gradient is asked for. Look at what is returned, and "
        "whether each velocity is stored in a row of its own, with [t] on the left-hand side, or with append.",
        {"shape": lambda v: v[-1]},
        {
            "shape": lambda v: v[0],
            "says": "This matches the first velocity alone: one row per gradient is asked for. Look at what is "
            "returned, and how far return is indented.",
        },
    ),
    *written(
        "steps.one",
        SERIES,
        "This matches the first row alone, as where the loop ends in its first pass. Look at how far return is "
        "indented.",
        shape=lambda v: v[:1],
    ),
    *written(
        "hist.last_only",
        SERIES,
        "This matches an array with the last row alone: there is one row for each gradient. Look whether append stands "
        "inside the loop, and whether the list is made before it.",
        shape=lambda v: v[-1:],
    ),
    *common(
        "shape.transposed",
        SERIES,
        "This matches a result with its axes exchanged: one row per gradient, shaped like grads. Look at the axis "
        "along which the velocities are stored, or for a .T.",
        shape=lambda v: v.T,
    ),
    *written(
        "shape.flat",
        SERIES,
        "This matches all velocities in one long row: the result is shaped like grads. Look for np.append "
        "without an axis, ravel or flatten.",
        shape=np.ravel,
    ),
    *written(
        "shape.column",
        SERIES,
        "This matches a column where a plain series was given: for grads of shape (T,) the result has shape (T,) "
        "too. Look for atleast_2d, reshape or [:, None].",
        {"shape": lambda v: v[:, None] if v.ndim == 1 else v},
        {"shape": lambda v: v[None] if v.ndim == 1 else v},
        {"shape": lambda v: v[..., None]},
    ),
    *written(
        "vel.mean_of_rows",
        SERIES,
        "This matches coordinates that are averaged or added up: each column keeps its own velocity. Look for a mean "
        "or a sum over axis 1.",
        {"shape": lambda v: v.mean(axis=-1) if v.ndim > 1 else v},
        {"shape": lambda v: v.sum(axis=-1) if v.ndim > 1 else v},
        {
            "shape": lambda v: v[:, 0] if v.ndim > 1 else v,
            "says": "This matches the first coordinate alone: each column keeps its own velocity. Look for [:, 0].",
        },
        {
            "shape": lambda v: np.linalg.norm(v, axis=-1) if v.ndim > 1 else v,
            "says": "This matches the lengths of the velocities: each column keeps its own velocity. Look for "
            "np.linalg.norm.",
        },
    ),
)
VELOCITIES = (*NORMALISATION, *ROWS)
