"""What goes wrong with arrays: the caller's is changed, one object is stored many times, integers cut the numbers."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import HEAVY, METHODS, SERIES, SGD, SLOPE, State, Track


def _subtract_in_place(s: State, theta: Any) -> Any:
    """Do what ``theta -= step`` does to the caller's array; on integers it raises, as there."""
    s.start -= s.theta - theta
    s.start[...] = theta
    return theta


def _assign_in_place(s: State, theta: Any) -> Any:
    s.start[...] = theta
    return np.array(s.start, dtype=float)


def _change_if_float(s: State, theta: Any) -> Any:
    if s.start.dtype.kind == "f":
        s.start[...] = theta
    return theta


def _refuse_integers(s: State, theta: Any) -> Any:
    np.array(s.start).__isub__(s.theta - theta)
    return theta


def _cut(s: State, value: Any) -> Any:
    return np.asarray(value).astype(s.start.dtype).astype(float)


def _cut_if_whole(s: State, value: Any) -> Any:
    return np.trunc(value) if isinstance(s.g, int) else value


def _rows_of_last(track: Track) -> list[Any]:
    return [track.points[-1]] * len(track.points)


def _start_overwritten(track: Track) -> list[Any]:
    return [track.points[-1], *track.points[1:]]


def _one_too_far(track: Track) -> list[Any]:
    return [*track.points[1:], track.points[-1]]


def _stored_as_given(track: Track) -> list[Any]:
    return [_cut(track.state, point) for point in track.points]


def _cut_rows(track: Track) -> list[Any]:
    return [np.trunc(v) for v in track.velocities[1:]]


def _steps(track: Track) -> Any:
    return np.abs(np.diff(np.array(track.points)))


_INTEGERS = (
    "This matches {} that are right but for a cut to whole numbers, as where they are written into an array that holds "
    "integers: make it with dtype=float."
)
_START_OVERWRITTEN = (
    "This matches a path whose row 0 shows the last point, while the other rows are right: row 0 and theta are one "
    "array, which is changed in place. Store theta_init.copy(), or make a new theta instead of changing it."
)
_ONE_TOO_FAR = (
    "This matches a path whose every row but the last shows the point one step later: theta = path[t] is that row "
    "itself, and -= overwrites it, or the rows are stored after the update and the last one twice. Store theta_init, "
    "and after each update theta.copy()."
)
_CUT = (
    "This matches a theta cut to whole numbers at every step: a copy of an integer theta_init stays an integer array, "
    "and what is written into it loses its fraction. Make theta with dtype=float."
)
_CUT_ON_PATH = (
    "This matches points cut to whole numbers at every step: theta, or the path that it is read from, is made of an "
    "integer theta_init, and what is written into an integer array loses its fraction. Make it with dtype=float."
)
ARRAYS = (
    *common(
        "alias.input",
        METHODS,
        "This behaves as if theta_init itself were updated: the caller's array is changed, and a second run starts "
        "where the first one ended. Look for theta = theta_init without a copy, followed by -= or theta[...] =.",
        {"keep_theta": _subtract_in_place},
        {"keep_theta": _assign_in_place},
        {"keep_theta": _change_if_float},
    ),
    *common(
        "alias.history",
        HEAVY,
        "This matches one array stored again and again: where every row is the same object, all rows show the last "
        "point. Store theta.copy(), or make a new theta instead of changing it in place.",
        {"path": _rows_of_last},
        {"path": _rows_of_last, "keep_theta": _subtract_in_place},
        {"path": _rows_of_last, "keep_theta": _change_if_float},
        {"path": _rows_of_last, "keep_theta": _refuse_integers},
        {"path": lambda track: _rows_of_last(track)[1:]},
        {"path": _start_overwritten, "says": _START_OVERWRITTEN},
        {"path": _start_overwritten, "keep_theta": _refuse_integers, "says": _START_OVERWRITTEN},
        {"path": _one_too_far, "says": _ONE_TOO_FAR},
    ),
    *common(
        "alias.history",
        SGD,
        "This matches one array stored again and again in the history: every entry shows the last point, and losses "
        "are asked for. Append loss_fn(theta), a number.",
        history=lambda track, loss: [track.points[-1]] * (len(track.points) - 1),
    ),
    *common(
        "alias.history",
        SERIES,
        "This matches one array stored again and again: where every row is the same object, all rows show the last "
        "velocity. Store v.copy(), or make a new v instead of changing it in place.",
        rows=lambda track: [track.velocities[-1]] * (len(track.velocities) - 1),
    ),
    *common(
        "alias.input",
        SERIES,
        "This behaves as if the velocities were written into grads itself: the caller's array is changed, and a "
        "second call starts from something else. Make a new array for the result.",
        in_place=True,
    ),
    *written(
        "dtype.int_velocity",
        METHODS,
        "This matches a velocity cut to whole numbers: an array that is made like theta_init holds integers where that "
        "is, and what is written into it loses its fraction. Give it dtype=float.",
        keep_velocity=_cut,
    ),
    *common(
        "dtype.int_theta",
        SGD,
        _CUT,
        keep_theta=_cut,
    ),
    *common(
        "dtype.int_theta",
        HEAVY,
        _CUT_ON_PATH,
        keep_theta=_cut,
    ),
    *written(
        "dtype.int_buffer",
        SLOPE,
        _INTEGERS.format("values"),
        {"post": np.trunc},
        {
            "measure": lambda track, grad: np.trunc(_steps(track) / grad),
            "says": f"{_INTEGERS.format('values')} And where grad is negative, so are they: take abs of the step "
            "and of grad.",
        },
        {
            "measure": lambda track, grad: np.trunc(_steps(track)),
            "says": f"{_INTEGERS.format('values')} And divide each step by abs(grad).",
        },
    ),
    *written(
        "dtype.int_slope",
        SLOPE,
        "This matches velocities cut to whole numbers where grad is one, as in an array made like it, which np.full(n, "
        "grad) is: make it with dtype=float.",
        {"keep_velocity": _cut_if_whole},
    ),
    *written("dtype.int_buffer", SERIES, _INTEGERS.format("velocities"), {"post": np.trunc}),
    *written("dtype.int_buffer", SERIES, _INTEGERS.format("velocities"), {"rows": _cut_rows}),
    *written(
        "dtype.int_history",
        SGD,
        _INTEGERS.format("losses"),
        {"history": lambda track, loss: [np.trunc(loss(point)) for point in track.points[:-1]]},
        {
            "history": lambda track, loss: [_cut(track.state, loss(point)) for point in track.points[:-1]],
            "says": "This matches losses that are right but for a cut to whole numbers where theta_init holds "
            "integers, as where the array for them is made like theta_init: give it dtype=float.",
        },
    ),
    *common(
        "dtype.int_buffer",
        HEAVY,
        "This matches a path stored in an integer array: the points are right until they are written into it, and "
        "there they lose their fraction. Make the array for the path with dtype=float.",
        {"path": _stored_as_given},
        {"path": lambda track: [np.trunc(point) for point in track.points]},
        {"keep_theta": _cut, "says": _CUT_ON_PATH},
        {"keep_theta": _cut, "keep_velocity": _cut, "says": _CUT_ON_PATH},
    ),
    *common(
        "dtype.int_buffer",
        SGD,
        _CUT,
        keep_theta=_cut,
    ),
    *common(
        "dtype.int_buffer",
        SERIES,
        "This matches velocities stored in an integer array: one that is made like grads holds integers when grads "
        "does, and what is written into it loses its fraction. Make it with dtype=float.",
        {"rows": lambda track: [np.asarray(v).astype(track.state.start.dtype) for v in track.velocities[1:]]},
        {"keep_velocity": lambda s, v: np.asarray(v).astype(s.start.dtype)},
    ),
    *common(
        "dtype.casting_crash",
        METHODS,
        "This behaves as if theta -= lr * v (or v *= {beta}) were applied to an array of integers, which numpy "
        "refuses: theta_init may hold integers. Copy it with np.array(theta_init, dtype=float).",
        keep_theta=_refuse_integers,
    ),
)
