"""What momentum_sgd and nesterov_sgd store in the history."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import NESTEROV, SGD, Track


def _losses(track: Track, loss: Callable[[Any], float]) -> list[float]:
    return [loss(point) for point in track.points[:-1]]


def _before_and_after(track: Track, loss: Callable[[Any], float]) -> list[float]:
    return [loss(point) for pair in pairwise(track.points) for point in pair]


def _growing(track: Track, rows: list[Any]) -> list[Any]:
    kept: list[Any] = track.state.memory.setdefault("kept", [])
    kept.extend(rows)
    return kept


HISTORIES = (
    *common(
        "hist.after",
        SGD,
        "This matches losses recorded after the update: history[t] belongs to theta before update t, so history[0] "
        "is the loss at theta_init. Look at where in the loop the loss is appended.",
        history=lambda track, loss: [loss(point) for point in track.points[1:]],
    ),
    *common(
        "hist.at_lookahead",
        NESTEROV,
        "This matches losses taken at the look-ahead point: only the gradient belongs there, history[t] is the loss "
        "at theta itself. Look at the argument of loss_fn.",
        history=lambda track, loss: [loss(point) for point in track.aheads],
    ),
    *common(
        "hist.thetas",
        SGD,
        "This matches a history of points: one loss per step is asked for, a number. Append loss_fn(theta) instead "
        "of theta.",
        {"history": lambda track, loss: track.points[:-1]},
        {"history": lambda track, loss: track.points[1:]},
        {"history": lambda track, loss: track.points},
    ),
    *written(
        "hist.functions",
        SGD,
        "This matches a history of functions: loss_fn itself is stored, and never called. Append loss_fn(theta).",
        history=lambda track, loss: [loss] * (len(track.points) - 1),
    ),
    *written(
        "hist.place_early",
        SGD,
        "This matches the right losses one place too early: the first of them stands last, as history[-1] is the last "
        "place. Look at the index that is written in the loop.",
        history=lambda track, loss: [*_losses(track, loss)[1:], *_losses(track, loss)[:1]],
    ),
    *written(
        "hist.place_late",
        SGD,
        "This matches the right losses one place too late, with a 0 in front: history[0] is the loss at theta_init. "
        "Look at the index that is written in the loop.",
        {"history": lambda track, loss: [0.0, *_losses(track, loss)]},
        {"history": lambda track, loss: [0.0, *_losses(track, loss)[:-1]]},
    ),
    *written(
        "hist.twice",
        SGD,
        "This matches two losses for each update: there is one, taken before it. Look for a second append.",
        {"history": lambda track, loss: [item for item in _losses(track, loss) for _ in range(2)]},
        {"history": _before_and_after},
    ),
    *common(
        "hist.no_start",
        SGD,
        "This matches a history without its first loss: history[0] is the loss at theta_init. Look at the bounds of "
        "the loop and at what is returned.",
        history=lambda track, loss: _losses(track, loss)[1:],
    ),
    *common(
        "hist.no_end",
        SGD,
        "This matches a history that lacks its last loss: there is one for each of the num_steps updates. Look at "
        "the bounds of the loop and at what is returned.",
        history=lambda track, loss: _losses(track, loss)[:-1],
    ),
    *common(
        "hist.start_twice",
        SGD,
        "This matches a history that holds the first loss twice, as where it is stored before the loop and again at "
        "the top of it. Look at where the loss is appended.",
        {"history": lambda track, loss: [loss(track.points[0]), *_losses(track, loss)]},
        {"history": lambda track, loss: [loss(track.points[0]), *_losses(track, loss)[:-1]]},
    ),
    *written(
        "hist.frozen",
        SGD,
        "This matches the loss at theta_init in every entry: the loss has to be taken anew at each theta. Look at "
        "the argument of loss_fn, and whether it is called inside the loop.",
        history=lambda track, loss: [loss(track.points[0])] * (len(track.points) - 1),
    ),
    *written(
        "hist.gradient_norm",
        SGD,
        "This matches the length of the gradient in place of the loss: history holds loss_fn(theta). Look at what is "
        "appended.",
        {"history": lambda track, loss: [float(np.linalg.norm(g)) for g in track.gradients]},
        {"history": lambda track, loss: [float(np.sum(g**2)) for g in track.gradients]},
        {"history": lambda track, loss: track.gradients},
    ),
    *written(
        "hist.best",
        SGD,
        "This matches the smallest loss so far: momentum may walk uphill for a while, and the history has to show "
        "it. Append the loss itself.",
        {"history": lambda track, loss: list(np.minimum.accumulate(_losses(track, loss)))},
    ),
    *written(
        "hist.log",
        SGD,
        "This matches the logarithm of the loss: history holds the loss itself, and a plot may have a log axis. Look "
        "at what is appended.",
        {"history": lambda track, loss: list(np.log(_losses(track, loss)))},
        {"history": lambda track, loss: list(np.log10(_losses(track, loss)))},
    ),
    *written(
        "hist.mean",
        SGD,
        "This matches the mean of the losses so far: history holds the loss of each theta on its own. Look at what "
        "is appended.",
        history=lambda track, loss: [float(np.mean(_losses(track, loss)[: t + 1])) for t in range(len(track.aheads))],
    ),
    *written(
        "hist.overwritten",
        SGD,
        "This matches a history with the last loss alone: look whether append stands behind the loop, where it belongs "
        "inside, or history = [] inside it, where the list is made anew in every pass.",
        {"history": lambda track, loss: _losses(track, loss)[-1:]},
        {"history": lambda track, loss: [loss(track.points[-1])]},
    ),
    *written(
        "hist.empty",
        SGD,
        "This matches a history to which nothing was appended: one loss per step is asked for. Look whether append "
        "is reached in the loop, and which list is returned.",
        history=lambda track, loss: [],
    ),
    *written(
        "hist.reversed",
        SGD,
        "This matches a history in reversed order: history[0] is the loss at theta_init. Look for insert(0, ...) or "
        "[::-1].",
        history=lambda track, loss: _losses(track, loss)[::-1],
    ),
    *written(
        "hist.numbered",
        SGD,
        "This matches a history of pairs: one number per step is asked for. Append loss_fn(theta) alone.",
        {"history": lambda track, loss: list(enumerate(_losses(track, loss)))},
        {"history": lambda track, loss: [(p, x) for p, x in zip(track.points, _losses(track, loss), strict=False)]},
        {"history": lambda track, loss: [[x] for x in _losses(track, loss)]},
    ),
    *common(
        "state.history_leak",
        SGD,
        "This behaves as if the history survived from one call to the next: losses of an earlier run come first. "
        "Look for a global list, or a default argument such as history=[].",
        history=lambda track, loss: _growing(track, _losses(track, loss)),
    ),
)
