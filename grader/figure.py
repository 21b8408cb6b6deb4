"""What a suite sees of a student's figure: plain data, no matplotlib."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

from grader.sandbox import figure_caps as caps

Text = Annotated[str, Meta(max_length=caps.MAX_TEXT)]
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
    paths: list[Points]
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
    lines: list[Line]
    contours: list[Contour]
    legend: list[Text]
    texts: list[Text]
    images: int


class Figure(msgspec.Struct, frozen=True):
    """A figure: its panels, its own title and legend, and the picture itself where it was asked for."""

    axes: Annotated[list[Axes], Meta(max_length=caps.MAX_AXES)]
    suptitle: Text
    legend: list[Text]
    supxlabel: Text = ""
    supylabel: Text = ""
    png: bytes = b""


def figure_from(content: Any, png: bytes) -> Figure:
    """Rebuild a figure from what a worker described; raises `msgspec.ValidationError` where it is none."""
    figure = msgspec.convert(content, Figure, dec_hook=_array)
    lines = [line.xy for axes in figure.axes for line in axes.lines]
    contours = [contour for axes in figure.axes for contour in axes.contours]
    paths = [path for contour in contours for path in contour.paths]
    if any(xy.ndim != 2 or xy.shape[1] != 2 for xy in lines + paths) or any(c.levels.ndim != 1 for c in contours):
        raise msgspec.ValidationError("points of the wrong shape")
    texts = len(figure.legend) + sum(len(axes.legend) + len(axes.texts) for axes in figure.axes)
    held = (
        (texts, caps.MAX_TEXTS),
        (len(lines), caps.MAX_LINES),
        (sum(map(len, lines)), caps.MAX_LINE_POINTS),
        (len(contours), caps.MAX_CONTOURS),
        (len(paths), caps.MAX_PATHS),
        (sum(map(len, paths)), caps.MAX_PATH_POINTS),
    )
    if any(count > most for count, most in held):
        raise msgspec.ValidationError("more than a figure may hold")
    return msgspec.structs.replace(figure, png=png if png.startswith(b"\x89PNG\r\n\x1a\n") else b"")


def _array(kind: type, value: Any) -> Any:
    if isinstance(value, np.ndarray) and value.dtype == np.float64:
        return value
    raise ValueError("not an array of numbers")
