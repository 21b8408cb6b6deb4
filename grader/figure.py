"""What a suite sees of a student's figure: plain data, no matplotlib."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

MAX_LINES = 1_000
MAX_TEXT = 1_000

Text = Annotated[str, Meta(max_length=MAX_TEXT)]
Texts = Annotated[list[Text], Meta(max_length=MAX_LINES)]
Points = NDArray[np.float64]


class Line(msgspec.Struct, frozen=True):
    """A drawn line: its label (the legend's text where there is one) and its points, shape (n, 2).

    `joined` tells whether the points are joined, or only marked.
    """

    label: Text
    xy: Points
    joined: bool = True


class Contour(msgspec.Struct, frozen=True):
    """A contour plot: its levels and, level by level, points on the curves drawn for it, each of shape (n, 2)."""

    levels: Points
    paths: Annotated[list[Points], Meta(max_length=MAX_LINES)]
    filled: bool


class Axes(msgspec.Struct, frozen=True):
    """One panel."""

    title: Text
    xlabel: Text
    ylabel: Text
    xlim: tuple[float, float]
    ylim: tuple[float, float]
    xscale: Text
    yscale: Text
    lines: Annotated[list[Line], Meta(max_length=MAX_LINES)]
    contours: Annotated[list[Contour], Meta(max_length=50)]
    legend: Texts
    texts: Texts
    images: int


class Figure(msgspec.Struct, frozen=True):
    """A figure: its panels, its own title and legend, and the picture itself where it was asked for."""

    axes: Annotated[list[Axes], Meta(max_length=50)]
    suptitle: Text
    legend: Texts
    supxlabel: Text = ""
    supylabel: Text = ""
    png: bytes = b""


def figure_from(content: Any, png: bytes) -> Figure:
    """Rebuild a figure from what a worker described; raises `msgspec.ValidationError` where it is none."""
    figure = msgspec.convert(content, Figure, dec_hook=_array)
    contours = [contour for axes in figure.axes for contour in axes.contours]
    points = [line.xy for axes in figure.axes for line in axes.lines]
    points += [path for contour in contours for path in contour.paths]
    if any(xy.ndim != 2 or xy.shape[1] != 2 for xy in points) or any(c.levels.ndim != 1 for c in contours):
        raise msgspec.ValidationError("points of the wrong shape")
    if sum(len(axes.lines) for axes in figure.axes) > MAX_LINES:
        raise msgspec.ValidationError("too many lines")
    return msgspec.structs.replace(figure, png=png if png.startswith(b"\x89PNG\r\n\x1a\n") else b"")


def _array(kind: type, value: Any) -> Any:
    if isinstance(value, np.ndarray) and value.dtype == np.float64:
        return value
    raise ValueError("not an array of numbers")
