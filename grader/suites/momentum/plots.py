"""Read a student's figure: which line is which path, what names it, whether the contours are those of the loss.

Curves are known by their data, in whatever panel, order and colour; a line with the coordinates exchanged, or with its
ends missing, is still known as that path's line, so that one mistake costs one aspect.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.suite import Axes, Contour, Figure, Line
from grader.suites.momentum.cases import FloatArray

_NUMBER = r"(\d+[.,]?\d*(?:e[+-]?\d+)?|[.,]\d+)"
_AFTER_BETA = re.compile(r"(?:beta|β|momentum)[\s=:_(]*" + _NUMBER)
_PLAIN = re.compile(r"no momentum|without momentum|plain|vanilla|gradient descent|\bgd\b")


@dataclass(frozen=True)
class Drawn:
    """A path found in a figure."""

    axes: Axes
    line: Line
    exact: bool  # the whole path, first coordinate to the right


def find(figure: Figure, path: FloatArray) -> list[Drawn]:
    """Return where a path is drawn: the exact lines if there are any, else what is recognisably meant for it."""
    drawn = [(axes, line) for axes in figure.axes for line in _lines(axes)]
    exact = [Drawn(axes, line, True) for axes, line in drawn if _close(line.xy, path)]
    return exact or [Drawn(axes, line, False) for axes, line in drawn if _meant(line.xy, path)]


def only_marked(figure: Figure, path: FloatArray) -> bool:
    """Tell whether the points of a path are marked in a figure, and nothing joins them."""
    return any(_close(line.xy, path) for axes in figure.axes for line in axes.lines if not line.joined)


def recognised(figure: Figure, paths: Mapping[float, FloatArray]) -> dict[float, list[Drawn]]:
    """Return where each path is drawn, without those that are missing; where all are, each with no place at all.

    What is said of the lines is judged by the lines that are there: a missing one costs its path alone.
    """
    found = {beta: find(figure, path) for beta, path in paths.items()}
    return {beta: places for beta, places in found.items() if places} or found


def panels(figure: Figure, paths: Iterable[FloatArray]) -> list[Axes]:
    """Return the panels that hold a path; where no path is to be recognised, every panel with a line."""
    holding = [drawn.axes for path in paths for drawn in find(figure, path)]
    return _distinct(holding) or [axes for axes in figure.axes if axes.lines] or figure.axes


def captions(figure: Figure, drawn: Drawn, paths: Collection[FloatArray]) -> list[str]:
    """Return the texts that tell a reader what a line is: its entry in a legend, or the title of a panel of its own.

    A line without a label may be meant by any entry that is no line's: legends can be made of stand-ins.
    """
    legends = _legends(figure)
    if drawn.line.label:
        texts = [drawn.line.label] if drawn.line.label in legends else []
    else:
        texts = [text for text in legends if not any(text == line.label for axes in figure.axes for line in axes.lines)]
    alone = sum(any(other.axes is drawn.axes for other in find(figure, path)) for path in paths) == 1
    return texts + ([drawn.axes.title, *drawn.axes.texts] if alone else [])


def all_captions(figure: Figure) -> list[str]:
    """Return the texts of all legends and titles."""
    return _legends(figure) + [axes.title for axes in figure.axes]


def names(text: str, beta: float) -> bool:
    r"""Tell whether a label names this value of beta: ``beta = 0.9``, ``$\beta=.9$``, ``momentum 0.90``."""
    numbers = claimed(text)
    if not numbers and beta == 0:
        return _PLAIN.search(_plain(text)) is not None
    return any(abs(number - beta) < 1e-6 for number in numbers)


def claimed(text: str) -> list[float]:
    """Return the numbers that a label gives for beta; where it does not say so, all its numbers."""
    plain = _plain(text)
    numbers = _AFTER_BETA.findall(plain) or re.findall(_NUMBER, plain)
    return [float(number.replace(",", ".")) for number in numbers]


def contain(axes: Axes, path: FloatArray) -> bool:
    """Tell whether a panel's limits contain every point of a path."""
    low, high = np.sort(np.array([axes.xlim, axes.ylim]), axis=1).T
    slack = 1e-6 * (high - low)
    return bool(np.all(path >= low - slack) and np.all(path <= high + slack))


def shows_contours(axes: Axes, loss: Callable[[FloatArray], Any]) -> bool:
    """Tell whether a panel holds contours of the loss, or of anything that grows with it, such as its logarithm."""
    return any(_follows(contour, loss) for contour in axes.contours)


def have_area(axes: Axes) -> bool:
    """Tell whether a panel's contours spread in both directions, and do not lie on a line."""
    drawn = [curve for contour in axes.contours for curve in contour.paths if len(curve)]
    lines = [line.xy for line in axes.lines if len(line.xy)]
    if not drawn:
        return False
    needed = np.ptp(np.concatenate(lines), axis=0) if lines else np.zeros(2)
    return bool(np.all(np.ptp(np.concatenate(drawn), axis=0) > 0.02 * needed))


def _plain(text: str) -> str:
    """Return a label without the marks of mathtext."""
    return re.sub(r"[${}\\]|mathrm|mathit", "", unicodedata.normalize("NFKC", text)).lower()


def _legends(figure: Figure) -> list[str]:
    return [text for axes in figure.axes for text in axes.legend] + figure.legend


def _lines(axes: Axes) -> list[Line]:
    """Return a panel's lines, and the lines that pieces end to end amount to; loose marks are no line."""
    joined: list[Line] = []
    drawn = [line for line in axes.lines if line.joined and len(line.xy)]
    for line in drawn:
        if joined and np.array_equal(joined[-1].xy[-1], line.xy[0]):
            joined[-1] = Line(joined[-1].label or line.label, np.concatenate([joined[-1].xy, line.xy[1:]]))
        else:
            joined.append(line)
    return drawn + [line for line in joined if not any(line is other for other in drawn)]


def _close(xy: FloatArray, path: FloatArray) -> bool:
    return xy.shape == path.shape and bool(np.max(np.abs(xy - path)) <= 1e-5 * np.max(np.abs(path)))


def _meant(xy: FloatArray, path: FloatArray) -> bool:
    """Tell whether xy is the path turned over, or the path without an end."""
    return any(_close(xy, part) for whole in (path, path[:, ::-1]) for part in (whole, whole[1:], whole[:-1]))


def _follows(contour: Contour, loss: Callable[[FloatArray], Any]) -> bool:
    """Tell whether the loss is level along each curve; for filled contours, whether the bands do not overlap.

    The loss is measured by its rank in the region drawn: a contour of the logarithm passes as well. The bounds
    leave room for the contours of a grid of eight by eight points.
    """
    curves = [curve[np.all(np.isfinite(curve), axis=1)] for curve in contour.paths]
    curves = [curve for curve in curves if len(curve) >= 3]
    if not curves:
        return False
    points = np.concatenate(curves)
    (left, right), (bottom, top) = zip(points.min(axis=0), points.max(axis=0), strict=True)
    grid = np.meshgrid(np.linspace(left, right, 60), np.linspace(bottom, top, 60))
    known = np.sort(np.ravel(loss(np.array(grid))))
    ranks = [np.searchsorted(known, loss(curve.T)) / known.size for curve in curves]
    if not contour.filled:
        return bool(np.std(np.concatenate([rank - np.mean(rank) for rank in ranks])) < 0.0095)
    gaps = [np.quantile(high, 0.05) - np.quantile(low, 0.95) for low, high in itertools.pairwise(ranks)]
    return bool(gaps and min(gaps) > -0.05)


def _distinct(items: Iterable[Axes]) -> list[Axes]:
    kept: list[Axes] = []
    for item in items:
        if not any(item is other for other in kept):
            kept.append(item)
    return kept
