"""Name what is wrong with a figure: the catalogue's plot mistakes, told from the figure's data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NoReturn

import numpy as np

from grader.suite import Axes, Figure, Opaque, fail
from grader.suites.momentum import plots
from grader.suites.momentum.cases import FloatArray, Picture

_NONE = "What is returned matches a function without a return: end it with return fig."


_CHANGED = (
    "What is returned matches paths that were moved before they were drawn: the arrays in trajectories still belong to "
    "the caller. Compute with copies of them."
)


def refuse_changed() -> NoReturn:
    """Say that the paths that were given are others now."""
    fail("the paths that were given are changed", mistake=("alias.input", _CHANGED))


def refuse(mistake: str, message: str, *, detail: str | None = None) -> NoReturn:
    """Fail the check with a sentence and a mistake of the catalogue."""
    # Only now: a right figure does not pay for it.
    from grader.suites.momentum.mistakes.plot_trajectories import PLOT_MISTAKES

    fail(message, detail=detail, mistake=(mistake, PLOT_MISTAKES[mistake]))


def refuse_value(value: Any) -> NoReturn:
    """Say what came back instead of a figure."""
    if value is None:
        fail("plot_trajectories returns None", mistake=("ret.none", _NONE))
    message = "plot_trajectories does not return a matplotlib Figure"
    if isinstance(value, (tuple, list)) and any(isinstance(item, Figure) for item in value):
        refuse("plot.returns_pair", message)
    if isinstance(value, Opaque) and "Axes" in value.type:
        refuse("plot.returns_axes", message)
    if isinstance(value, Opaque) and value.type == "module":
        refuse("plot.returns_pyplot", message)
    fail(message)


def is_empty(figure: Figure) -> bool:
    """Tell whether nothing is drawn or written in a figure."""
    return not any(
        axes.lines or axes.contours or axes.images or axes.texts or axes.legend or axes.title or axes.xlabel
        for axes in figure.axes
    )


def refuse_missing(figure: Figure, picture: Picture, beta: float) -> NoReturn:
    """Say why a path is not to be found in a figure."""
    message, detail = "a path is not drawn as a line", f"no line follows the path of beta = {beta:g}"
    if plots.only_marked(figure, picture.paths[beta]):
        refuse("plot.points_only", message, detail=detail)
    found = {other: plots.find(figure, path) for other, path in picture.paths.items()}
    there = [other for other, places in found.items() if places]
    if len(there) == 1 and len(found[there[0]]) >= len(picture.paths):
        refuse("plot.same_path", message, detail=detail)
    if there == list(picture.paths)[-1:]:
        refuse("plot.last_only", message, detail=detail)
    lines = [line.xy for axes in figure.axes for line in axes.lines]
    if any(_is_series(xy, path, picture) for xy in lines for path in picture.paths.values()):
        refuse("plot.against_step", message, detail=detail)
    refuse("plot.no_lines", message, detail=detail)


def refuse_inexact(found: list[plots.Drawn], path: FloatArray) -> NoReturn:
    """Say how a line misses its path."""
    if all(len(drawn.line.xy) == len(path) for drawn in found):
        refuse("plot.swapped", "a path is drawn with x and y exchanged")
    if any(np.allclose(drawn.line.xy[0], path[0]) for drawn in found):
        refuse("plot.no_end", "a path is drawn without its end")
    refuse("plot.no_start", "a path is drawn without its start")


def refuse_contours(panel: Axes, loss: Callable[[FloatArray], Any]) -> NoReturn:
    """Say what the contours of a panel show instead of the loss."""
    message = "the contours are not those of the loss: it changes along them"
    if any(plots.shows_contours(panel, turned) for turned in _all_turned(panel, loss)):
        refuse("plot.contours_swapped", message)
    if plots.shows_contours(panel, lambda theta: theta[0] ** 2 + 100 * theta[1] ** 2):
        refuse("plot.hardcoded_loss", message)
    fail(message)


def _is_series(xy: FloatArray, path: FloatArray, picture: Picture) -> bool:
    """Tell whether a line shows a coordinate of a path, or its losses, step by step."""
    if not 1 < len(xy) <= len(path):
        return False
    series = (path[:, 0], path[:, 1], picture.problem.loss(path.T))
    return bool(np.ptp(np.diff(xy[:, 0])) < 1e-9) and any(np.allclose(xy[:, 1], part[: len(xy)]) for part in series)


def _all_turned(panel: Axes, loss: Callable[[FloatArray], Any]) -> Iterator[Callable[[FloatArray], Any]]:
    """Yield the losses that a transposed grid shows: on a square, and on the box of the panel or of the contours."""
    points = [path for contour in panel.contours for path in contour.paths if len(path)]
    drawn = np.concatenate(points) if points else np.zeros((1, 2))
    yield partial(_turned, loss, np.zeros(2), np.ones(2))
    yield partial(_turned, loss, *np.sort(np.array([panel.xlim, panel.ylim]), axis=1).T)
    yield partial(_turned, loss, drawn.min(axis=0), drawn.max(axis=0))


def _turned(loss: Callable[[FloatArray], Any], low: FloatArray, high: FloatArray, theta: FloatArray) -> Any:
    """Return the loss at theta, shape (2, ...), with its two places in the box from low to high exchanged."""
    shape = (2, *[1] * (theta.ndim - 1))
    start, size = low.reshape(shape), (high - low).reshape(shape)
    return loss(start + ((theta - start) / size)[::-1] * size)
