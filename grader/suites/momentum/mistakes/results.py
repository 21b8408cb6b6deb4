"""What momentum_sgd and nesterov_sgd return: the final point, and how it is put together with the history."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import NESTEROV, SGD, Track, look_ahead


def _best(track: Track) -> Any:
    assert track.state.loss_fn is not None
    return min(track.points, key=track.state.loss_fn)


def _best_before(track: Track) -> Any:
    assert track.state.loss_fn is not None
    return min(track.points[:-1] or track.points, key=track.state.loss_fn)


_CONVERSION = (
    "This matches the look-ahead sequence, the form that PyTorch, optax and Keras step along: good mathematics, in "
    "another variable. Here theta itself is asked for; convert with theta = lookahead + lr * {beta} * v, or return "
    "theta."
)
RESULTS = (
    *written(
        "out.lookahead",
        NESTEROV,
        _CONVERSION,
        {
            "final": lambda track: look_ahead(track.state),
            "history": lambda track, loss: [loss(point) for point in track.aheads],
        },
    ),
    *common(
        "out.lookahead_only",
        NESTEROV,
        "This matches the look-ahead point returned in place of theta: it is only where the gradient is taken, and "
        "theta is the point after the step. Look at the name in the return line.",
        {"final": lambda track: track.aheads[-1] if track.aheads else track.points[0]},
        {"final": lambda track: look_ahead(track.state)},
    ),
    *common(
        "steps.last_not_applied",
        SGD,
        "This matches a theta that lacks the last update while the history is complete: return theta after num_steps "
        "updates. Look at which theta is returned, and when.",
        {"final": lambda track: track.points[-2] if len(track.points) > 1 else track.points[-1]},
    ),
    *written(
        "order.late_gradient",
        ("momentum_sgd",),
        "This matches a theta that is moved by the velocity before that is made, so that the last one never acts: v "
        "first, then theta. Look at the order of the two update lines.",
        point=lambda s: s.theta - s.lr * s.v,
        step=lambda s: s.ahead,
        history=lambda track, loss: [loss(point) for point in track.points[1:]],
    ),
    *written(
        "ret.velocity",
        SGD,
        "This matches the velocity where theta belongs: (theta, history) is asked for. Look at the return line.",
        {"final": lambda track: track.velocities[-1]},
        {"final": lambda track: track.state.given_lr * track.velocities[-1]},
    ),
    *written(
        "ret.start",
        SGD,
        "This matches theta_init returned in place of the final theta, as where the loop updates another variable. "
        "Look at the name in the return line.",
        final=lambda track: track.points[0],
    ),
    *written(
        "ret.best_theta",
        SGD,
        "This matches the point of the smallest loss in place of the last one: theta after num_steps updates is "
        "asked for. Look at the return line.",
        {"final": _best},
        {
            "final": _best_before,
            "says": "This matches the point of the smallest loss before the last update: theta after num_steps updates "
            "is asked for. Look at the return line.",
        },
    ),
    *written(
        "ret.path",
        SGD,
        "This matches the whole path where the final theta belongs: the last point alone is asked for. Look at the "
        "return line.",
        {"final": lambda track: np.array(track.points)},
        {"final": lambda track: np.array(track.points[1:])},
    ),
    *written(
        "ret.mean_theta",
        SGD,
        "This matches the mean of the points in place of the last one: theta after num_steps updates is asked for. "
        "Look at the return line.",
        {"final": lambda track: np.mean(track.points, axis=0)},
        {"final": lambda track: np.mean(track.points[1:], axis=0)},
    ),
    *common(
        "ret.swapped",
        SGD,
        "This matches (history, theta): the order asked for is (theta, history). Exchange the two in the return line.",
        result=lambda track, theta, history: (history, theta),
    ),
    *common(
        "ret.theta_only",
        SGD,
        "This matches theta without the history: (theta, history) is asked for. Look at the return line.",
        result=lambda track, theta, history: theta,
    ),
    *written(
        "ret.history_only",
        SGD,
        "This matches the history without theta: (theta, history) is asked for. Look at the return line.",
        result=lambda track, theta, history: history,
    ),
    *common(
        "ret.last_loss",
        SGD,
        "This matches the last loss where the history belongs: one loss for each of the num_steps thetas is asked "
        "for. Look at the return line.",
        {"result": lambda track, theta, history: (theta, history[-1])},
        {"result": lambda track, theta, history: (theta, track.state.loss_fn(theta))},
    ),
    *written(
        "ret.third",
        SGD,
        "This matches a third value beside theta and history: (theta, history) is asked for. Look at the return line.",
        {"result": lambda track, theta, history: (theta, history, track.velocities[-1])},
        {"result": lambda track, theta, history: (theta, track.velocities[-1], history)},
        {"result": lambda track, theta, history: (theta, history, np.array(track.points))},
        {"result": lambda track, theta, history: (theta, history, track.points[:-1])},
        {"result": lambda track, theta, history: (theta, history, history[-1])},
        {"result": lambda track, theta, history: (theta, history, len(history))},
    ),
    *written(
        "ret.dict",
        SGD,
        "This matches the right numbers under names: a tuple (theta, history) is asked for. Look at the return line.",
        {"result": lambda track, theta, history: {"theta": theta, "history": history}},
    ),
)
