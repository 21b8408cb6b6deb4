"""Pictures of this section's exercises, of public inputs: the section's own problem, x^2 + 100 y^2 from (1, 1).

A student's curve is solid, the right one dashed and a matching mistake's dotted, so that grey tells them apart.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.mistakes import entries
from grader.suite import Figure, GivenProblem, Student, as_array
from grader.suites.momentum.mistakes import FUNCTIONS
from reference.descent import heavy_ball, nesterov
from reference.effective import measured_lr

FIGURES = ("ex1",)
BETAS = (0.0, 0.5, 0.9, 0.99)
START = np.array([1.0, 1.0])
PATH = {"lr": 0.009, "beta": 0.9, "num_steps": 40}
HISTORY = {"lr": 0.004, "momentum": 0.9, "num_steps": 100}

MOST_NUMBERS = 10_000
Curves = dict[str, NDArray[np.float64]]


def own_figure(exercise: str, student: Student, given: Any) -> Figure | None:
    """Return the student's figure of the section's example."""
    problem = given.build("Bowl", 1.0, 100.0)
    paths = {beta: heavy_ball(problem.grad, START, PATH["lr"], beta, 100).thetas for beta in BETAS}
    figure: Figure | None = student.plot_trajectories(problem.loss, paths)
    return figure


def explain(function: str, student: Student, given: Any, mistakes_found: Sequence[str]) -> bytes | None:
    """Return a picture of what a function gives beside what it should, None for those without a curve."""
    problem = given.build("Bowl", 1.0, 100.0)
    if function not in _CALLS:
        return None
    args, take, draw = _CALLS[function](problem)
    curves: Curves = {"yours": take(getattr(student, function)(*args))}
    if curves["yours"].size > MOST_NUMBERS:
        return None
    known = {item.name: item for item in FUNCTIONS}
    curves["right"] = take(_RIGHT[function](*args))
    for name in mistakes_found[:1]:
        entry = next((entry for entry in entries(known[function], ("written",)) if entry.mistake.id == name), None)
        if entry is not None:
            curves[f"with {name}"] = take(entry.make()(*args))
    picture: bytes = draw(curves, problem)
    return picture


def _path_call(problem: GivenProblem) -> Any:
    args = (problem.grad, START.copy(), PATH["lr"], PATH["beta"], PATH["num_steps"])
    return args, lambda value: as_array(value, "the path"), _draw_paths


def _history_call(problem: GivenProblem) -> Any:
    args = (problem.loss, problem.grad, START.copy(), *HISTORY.values())
    return args, lambda value: as_array(list(value)[1], "the history"), _draw_histories


def _measured_call(problem: GivenProblem) -> Any:
    return (0.1, 0.9, 60), lambda value: as_array(value, "the measured lr"), _draw_measured


def _momentum(method: Callable[..., Any]) -> Callable[..., Any]:
    def right(loss: Any, grad: Any, start: Any, lr: float, momentum: float, num_steps: int) -> Any:
        run = method(grad, start, lr, momentum, num_steps)
        return run.theta, [loss(theta) for theta in run.thetas[:-1]]

    return right


_CALLS: Mapping[str, Callable[[GivenProblem], Any]] = {
    "heavy_ball_trajectory": _path_call,
    "momentum_sgd": _history_call,
    "nesterov_sgd": _history_call,
    "measured_lr": _measured_call,
}
_RIGHT: Mapping[str, Callable[..., Any]] = {
    "heavy_ball_trajectory": lambda grad, start, lr, beta, steps: heavy_ball(grad, start, lr, beta, steps).thetas,
    "momentum_sgd": _momentum(heavy_ball),
    "nesterov_sgd": _momentum(nesterov),
    "measured_lr": measured_lr,
}
_STYLES = (("-", "black", "o"), ("--", "0.45", "s"), (":", "tab:orange", "^"))


def _draw_paths(curves: Curves, problem: GivenProblem) -> bytes:
    points = np.concatenate([curve for curve in curves.values() if curve.ndim == 2 and curve.shape[1] == 2])
    shown = points[np.abs(points).max(axis=1) < 4]  # what runs away would hide what is right
    low, high = shown.min(axis=0) - 0.1, shown.max(axis=0) + 0.1

    def draw(axes: Any) -> None:
        xs, ys = (np.linspace(low[axis], high[axis], 60) for axis in (0, 1))
        losses = problem.loss(np.array(np.meshgrid(xs, ys)))
        axes.contour(xs, ys, losses, levels=np.unique(np.quantile(losses, np.linspace(0.02, 0.95, 8))), colors="0.85")
        for (name, curve), (line, colour, mark) in zip(curves.items(), _STYLES, strict=False):
            if curve.ndim == 2 and curve.shape[1] == 2:
                axes.plot(curve[:, 0], curve[:, 1], line, color=colour, marker=mark, markersize=3, label=name)
        axes.set(xlim=(low[0], high[0]), ylim=(low[1], high[1]), xlabel="x", ylabel="y")
        axes.set_title("path on x^2 + 100 y^2, lr 0.009, beta 0.9", fontsize=9)

    return _png(draw)


def _draw_histories(curves: Curves, problem: GivenProblem) -> bytes:
    def draw(axes: Any) -> None:
        _lines(axes, curves)
        axes.set(yscale="log", xlabel="step", ylabel="loss")
        axes.set_title("loss on x^2 + 100 y^2, lr 0.004, momentum 0.9", fontsize=9)

    return _png(draw)


def _draw_measured(curves: Curves, problem: GivenProblem) -> bytes:
    def draw(axes: Any) -> None:
        _lines(axes, curves)
        axes.set(xlabel="step", ylabel="measured lr")
        axes.set_title("lr 0.1, momentum 0.9 on a constant slope", fontsize=9)

    return _png(draw)


def _lines(axes: Any, curves: Curves) -> None:
    for (name, curve), (line, colour, _) in zip(curves.items(), _STYLES, strict=False):
        axes.plot(np.ravel(curve), line, color=colour, label=name)


def _png(draw: Callable[[Any], None]) -> bytes:
    from matplotlib.figure import Figure as Drawing  # only where a picture is asked for: it takes a while to import

    figure = Drawing(figsize=(4.8, 3.6), layout="constrained")
    axes = figure.add_subplot()
    draw(axes)
    axes.legend(fontsize=8)
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=110)
    return stream.getvalue()
