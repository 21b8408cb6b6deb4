"""Read a student's figure: which line is which path, and what names it.

Curves are known by their data, in whatever panel, order and colour; a line with the coordinates exchanged, or with its
ends missing, is still known as that path's line, so that one mistake costs one aspect.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from grader.suite import Axes, Figure, Line
from grader.suites.momentum.cases import FloatArray

# Lines of one length: their numbers, and their points, shape (lines, points, 2).
Stack = tuple[list[int], FloatArray]


@dataclass(frozen=True)
class Drawn:
    """A path found in a figure."""

    panel: int
    line: Line
    exact: bool  # the whole path, first coordinate to the right


class Reading:
    """A figure, read once for all questions about it, in time that grows as the figure does."""

    def __init__(self, figure: Figure, paths: Mapping[float, FloatArray]) -> None:
        self.figure = figure
        self.paths = paths
        lines = [(panel, line) for panel, axes in enumerate(figure.axes) for line in _lines(axes)]
        stacks = stacked([line for _, line in lines], max(map(len, paths.values())))
        self.places = {
            beta: [Drawn(*lines[number], exact) for number, exact in _find(stacks, path)]
            for beta, path in paths.items()
        }
        held = Counter(panel for places in self.places.values() for panel in {drawn.panel for drawn in places})
        self._of_one_path = {panel for panel, count in held.items() if count == 1}
        self._entries = [text for axes in figure.axes for text in axes.legend] + figure.legend
        self._legends = set(self._entries)
        self._labels = {line.label for axes in figure.axes for line in axes.lines}

    @property
    def recognised(self) -> list[float]:
        """The betas whose path is drawn; where none is, all of them.

        What is said of the lines is judged by the lines that are there: a missing one costs its path alone.
        """
        return [beta for beta, places in self.places.items() if places] or list(self.places)

    def panels(self, *betas: float) -> list[Axes]:
        """Return the panels that hold one of these paths; where there is none, every panel with a line."""
        holding = dict.fromkeys(drawn.panel for beta in betas for drawn in self.places[beta])
        axes = self.figure.axes
        return [axes[panel] for panel in holding] or [panel for panel in axes if panel.lines] or axes

    def captions(self, beta: float) -> list[str]:
        """Return the texts that tell a reader what a path's lines are: entries in a legend, titles of their own panels.

        A line without a label may be meant by any entry that is no line's: legends can be made of stand-ins. A path
        that is not drawn may be named anywhere.
        """
        if not self.places[beta]:
            return self._entries + [axes.title for axes in self.figure.axes]
        sources: dict[str | int, None] = {}  # labels and panels, each once, however many lines there are
        for drawn in self.places[beta]:
            sources.setdefault(drawn.line.label)
            if drawn.panel in self._of_one_path:
                sources.setdefault(drawn.panel)
        return [text for source in sources for text in self._texts(source)]

    def _texts(self, source: str | int) -> list[str]:
        if isinstance(source, int):
            axes = self.figure.axes[source]
            return [axes.title, *axes.texts]
        if source:
            return [source] if source in self._legends else []
        return [text for text in self._entries if text not in self._labels]


def only_marked(figure: Figure, path: FloatArray) -> bool:
    """Tell whether the points of a path are marked in a figure, and nothing joins them."""
    marked = [line for axes in figure.axes for line in axes.lines if not line.joined]
    return bool(_close(stacked(marked, len(path)), path))


def through_some(figure: Figure, path: FloatArray) -> bool | None:
    """Tell whether a line goes through some points of a path alone, or all in another order; None if neither."""
    near = 1e-5 * float(np.max(np.abs(path)))
    lines = [line.xy for axes in figure.axes for line in axes.lines if line.joined and 1 < len(line.xy) <= len(path)]
    for points in lines:
        if not _lie_on(points[[0, -1]], path, near) or not _lie_on(points, path, near):
            continue
        if np.ptp(points, axis=0).max() <= near:  # after those that may be anywhere are gone
            continue
        if len(points) < len(path):
            return True
        if _lie_on(path, points, near):
            return False
    return None


def _lie_on(points: FloatArray, path: FloatArray, near: float) -> bool:
    with np.errstate(all="ignore"):  # points may be anywhere
        return bool((np.max(np.abs(path[:, None] - points), axis=2).min(axis=0) <= near).all())


def contain(axes: Axes, path: FloatArray) -> bool:
    """Tell whether a panel's limits contain every point of a path."""
    low, high = np.sort(np.array([axes.xlim, axes.ylim]), axis=1).T
    with np.errstate(all="ignore"):  # limits may be anything
        slack = 1e-6 * (high - low)
        return bool(np.all(path >= low - slack) and np.all(path <= high + slack))


def stacked(lines: Sequence[Line], most: int) -> dict[int, Stack]:
    """Return the lines of up to so many points, those of one length together: they are compared at once."""
    numbers: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        if len(line.xy) <= most:
            numbers.setdefault(len(line.xy), []).append(number)
    return {length: (same, np.stack([lines[number].xy for number in same])) for length, same in numbers.items()}


def _lines(axes: Axes) -> list[Line]:
    """Return a panel's lines, and the lines that pieces end to end amount to; loose marks are no line."""
    drawn = [line for line in axes.lines if line.joined and len(line.xy)]
    chains: list[list[Line]] = []
    for line in drawn:
        if chains and np.array_equal(chains[-1][-1].xy[-1], line.xy[0]):
            chains[-1].append(line)
        else:
            chains.append([line])
    return drawn + [_joined(chain) for chain in chains if len(chain) > 1]


def _joined(chain: list[Line]) -> Line:
    label = next((line.label for line in chain if line.label), "")
    return Line(label, np.concatenate([chain[0].xy, *(line.xy[1:] for line in chain[1:])]))


def _find(stacks: dict[int, Stack], path: FloatArray) -> list[tuple[int, bool]]:
    """Return which lines are a path: the exact ones if there are any, else what is recognisably meant for it."""
    exact = _close(stacks, path)
    if exact:
        return [(number, True) for number in exact]
    meant = [
        number
        for whole in (path, path[:, ::-1])  # turned over, or without an end
        for part in (whole, whole[1:], whole[:-1])
        for number in _close(stacks, part)
    ]
    return [(number, False) for number in sorted(set(meant))]


def _close(stacks: dict[int, Stack], path: FloatArray) -> list[int]:
    """Return which lines are close to a path, point by point."""
    if len(path) not in stacks or not len(path):
        return []
    numbers, points = stacks[len(path)]
    errors = np.max(np.abs(points - path), axis=(1, 2))
    return [numbers[index] for index in np.flatnonzero(errors <= 1e-5 * np.max(np.abs(path)))]
