"""What heavy_ball_trajectory returns: the rows of the path and their shape."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import HEAVY, Track


def _zero_row(track: Track, place: int) -> list[Any]:
    rows = list(track.points)
    rows[place] = np.zeros_like(rows[place])
    return rows


HEAVY_BALL_TRAJECTORY = (
    *common(
        "hist.no_start",
        HEAVY,
        "This matches a path without its start: row 0 is theta_init itself, so there is one row more than there are "
        "updates. Store theta once before the first step.",
        path=lambda track: track.points[1:],
    ),
    *common(
        "hist.no_end",
        HEAVY,
        "This matches a path without its last point: after num_steps updates there are num_steps + 1 points. Store "
        "theta after the update, or once more after the loop.",
        path=lambda track: track.points[:-1],
    ),
    *common(
        "hist.start_twice",
        HEAVY,
        "This matches a path that holds theta_init twice and lacks the last point, as where it is stored before "
        "the loop and again at the top of it. Look at where in the loop theta is stored.",
        path=lambda track: [track.points[0], *track.points[:-1]],
    ),
    *written(
        "hist.zero_row",
        HEAVY,
        "This matches a path with one row left at zero, as where one of an array made with np.zeros is not filled. "
        "Look at the first and the last index that are written.",
        {"path": lambda track: _zero_row(track, 0)},
        {"path": lambda track: _zero_row(track, -1)},
        {"path": lambda track: [np.zeros_like(track.points[0]), *track.points[:-1]]},
    ),
    *written(
        "hist.row_early",
        HEAVY,
        "This matches the right points one row too early: row t holds the point after step t + 1, so that the start is "
        "written over and the last row is never filled. Row 0 is theta_init; look at the index that is written in the "
        "loop.",
        {"path": lambda track: [*track.points[1:], np.zeros_like(track.points[0])]},
    ),
    *written(
        "hist.losses",
        HEAVY,
        "This matches the gradients along the path in place of the points: each row is a theta. Look at what is "
        "stored in the loop.",
        {"path": lambda track: [*track.gradients, track.state.grad_fn(track.points[-1])]},
        {"path": lambda track: track.gradients},
    ),
    *written(
        "ret.velocities",
        HEAVY,
        "This matches the velocities in place of the points: each row is a theta. Look at what is stored in the loop.",
        {"path": lambda track: track.velocities},
        {"path": lambda track: track.velocities[1:]},
    ),
    *written(
        "ret.final_only",
        HEAVY,
        "This matches the last point alone: the whole path is asked for, one row per point, with theta_init first. "
        "Look at what is returned.",
        shape=lambda path: path[-1],
    ),
    *written(
        "hist.last_only",
        HEAVY,
        "This matches a path that holds the last point, and none of those on the way: each point has a row. Look "
        "whether append stands inside the loop, and whether the list is made before it.",
        {"path": lambda track: [track.points[0], track.points[-1]]},
        {"path": lambda track: [track.points[-1]]},
    ),
    *written(
        "ret.third",
        HEAVY,
        "This matches a path that comes with something else in a tuple: the array alone is asked for. Look at what "
        "is returned.",
        {"result": lambda track, path: (path, track.velocities[-1])},
        {"result": lambda track, path: (path, np.array(track.velocities))},
        {"result": lambda track, path: (path[-1], path)},
        {"result": lambda track, path: (path, path[-1])},
    ),
    *common(
        "shape.transposed",
        HEAVY,
        "This matches a path with its axes exchanged: each row is one point, shape (num_steps + 1, d). Look at "
        "the axis along which the points are stored, or for a .T.",
        shape=lambda path: path.T,
    ),
    *written(
        "shape.flat",
        HEAVY,
        "This matches all coordinates of the path in one long row: each point has a row of its own, shape (num_steps "
        "+ 1, d). Look for np.append without an axis, ravel or flatten.",
        shape=lambda path: path.ravel(),
    ),
    *written(
        "shape.column",
        HEAVY,
        "This matches a path with an axis too many: its shape is (num_steps + 1, d). Look at how the rows are put "
        "together.",
        {"shape": lambda path: path[:, :, None]},
        {"shape": lambda path: path[:, None, :]},
        {"shape": lambda path: path[None]},
    ),
    *written(
        "shape.norms",
        HEAVY,
        "This matches one number per point: a row holds all coordinates of theta. Look for an index or a norm where "
        "the path is stored.",
        {"shape": lambda path: path[:, 0]},
        {"shape": lambda path: np.linalg.norm(path, axis=1)},
        {"shape": lambda path: path[:, 1]},
    ),
)
