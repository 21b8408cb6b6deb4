"""What a suite sees of a student's figure: plain data, no matplotlib."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray


class Line(msgspec.Struct, frozen=True):
    """A drawn line: its label (the legend's text where there is one) and its points, shape (n, 2)."""

    label: str
    xy: NDArray[np.float64]


class Contour(msgspec.Struct, frozen=True):
    """A contour plot: its levels and, level by level, points on the curves drawn for it, each of shape (n, 2)."""

    levels: NDArray[np.float64]
    paths: list[NDArray[np.float64]]
    filled: bool


class Axes(msgspec.Struct, frozen=True):
    """One panel."""

    title: str
    xlabel: str
    ylabel: str
    xlim: tuple[float, float]
    ylim: tuple[float, float]
    xscale: str
    yscale: str
    lines: list[Line]
    contours: list[Contour]
    legend: list[str]
    texts: list[str]
    images: int


class Figure(msgspec.Struct, frozen=True):
    """A figure: its panels, its own title and legend, and the picture itself where it was asked for."""

    axes: list[Axes]
    suptitle: str
    legend: list[str]
    png: bytes = b""


def figure_from(content: Any, png: bytes) -> Figure:
    """Rebuild a figure from what a worker described; raises `msgspec.ValidationError` where it is none."""
    figure = msgspec.convert(content, Figure, dec_hook=_array)
    return msgspec.structs.replace(figure, png=png if png.startswith(b"\x89PNG\r\n\x1a\n") else b"")


def _array(kind: type, value: Any) -> Any:
    if isinstance(value, np.ndarray) and value.dtype == np.float64:
        return value
    raise ValueError("not an array of numbers")
