"""Describe a matplotlib figure as plain values, in the student's process.

The trusted side has no matplotlib: it reads `grader.figure.Figure` from what `describe` returns. A line's label is what
a reader of the figure sees: the legend's text for that line, and only without one the label it was given.
"""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from grader.sandbox import figure_caps as caps

MAX_POINTS = 20_000
CONTOUR_POINTS = 200
CONTOUR_PATHS = 200


def is_figure(value: Any) -> bool:
    """Tell whether a value is a matplotlib figure, without importing matplotlib for it."""
    import sys

    module = sys.modules.get("matplotlib.figure")
    return module is not None and isinstance(value, module.Figure)


def describe(figure: Any) -> dict[str, Any]:
    """Return what is in the figure: a dict per axes with lines, contours, labels, limits, legend and texts.

    A figure that holds more than may cross is read up to there.
    """
    panels = [_axes(axes) for axes in figure.axes[: caps.MAX_AXES]]
    whole = {
        **{name: _shared(figure, name) for name in ("suptitle", "supxlabel", "supylabel")},
        "axes": panels,
        "legend": [_text(text) for legend in figure.legends for text in legend.get_texts()],
    }
    _cut(panels, "lines", caps.MAX_LINES)
    _cut(panels, "lines", caps.MAX_LINE_POINTS, lambda line: len(line["xy"]))
    _cut(panels, "contours", caps.MAX_CONTOURS)
    contours = [contour for panel in panels for contour in panel["contours"]]
    _cut(contours, "paths", caps.MAX_PATHS)
    _cut(contours, "paths", caps.MAX_PATH_POINTS, len)
    left = _cut([whole, *panels], "legend", caps.MAX_TEXTS)  # these come first: they name the lines
    _cut(panels, "texts", left)
    return whole


def png(figure: Any, note: str = "", dpi: int = 100) -> bytes:
    """Return the figure as a PNG, with a note above it, or nothing where it cannot be drawn."""
    stream = io.BytesIO()
    try:
        if note:
            figure.text(0.01, 1.02, note, va="bottom", fontsize=9, parse_math=False)
        figure.savefig(stream, format="png", dpi=dpi, bbox_inches="tight" if note else None)
    except Exception:  # a figure may hold anything, broken mathtext for one
        return b""
    return stream.getvalue()


def _cut(holders: Sequence[dict[str, Any]], name: str, most: int, size: Callable[[Any], int] = lambda item: 1) -> int:
    """Leave no more than `most` in the lists of that name together, in place; return how much more there could be.

    What comes first in a list goes before what comes later in another, so that no full panel empties the next.
    """
    kept: list[list[Any]] = [[] for _ in holders]
    for row in itertools.zip_longest(*(holder[name] for holder in holders)):
        for item, part in zip(row, kept, strict=True):
            if item is not None and size(item) <= most:
                most -= size(item)
                part.append(item)
    for holder, part in zip(holders, kept, strict=True):
        holder[name] = part
    return most


def _axes(axes: Any) -> dict[str, Any]:
    legend = axes.get_legend()
    return {
        "title": " ".join(filter(None, map(axes.get_title, ("left", "center", "right"))))[: caps.MAX_TEXT],
        "xlabel": axes.get_xlabel()[: caps.MAX_TEXT],
        "ylabel": axes.get_ylabel()[: caps.MAX_TEXT],
        "xlim": [float(x) for x in axes.get_xlim()],
        "ylim": [float(y) for y in axes.get_ylim()],
        "xscale": axes.get_xscale(),
        "yscale": axes.get_yscale(),
        "lines": _lines(axes, legend),
        "contours": [_contour(item) for item in axes.collections if hasattr(item, "levels")],
        "legend": [_text(text) for text in legend.get_texts()] if legend is not None else [],
        "texts": [_text(text) for text in axes.texts],
        "images": len(axes.images),
    }


def _lines(axes: Any, legend: Any) -> list[dict[str, Any]]:
    names = _legend_names(legend)
    lines = []
    for line in axes.lines:
        if not line.get_visible():
            continue
        label = str(line.get_label())
        if label.startswith("_"):
            label = names.get(_style(line), "")
        joined = str(line.get_linestyle()).lower() not in ("none", "", " ") and line.get_linewidth() > 0
        lines.append({"label": label[: caps.MAX_TEXT], "xy": _points(line.get_xydata()), "joined": joined})
    for collection in axes.collections:
        if type(collection).__name__ == "LineCollection" and not hasattr(collection, "levels"):
            label = str(collection.get_label())
            lines += [
                {"label": "" if label.startswith("_") else label[: caps.MAX_TEXT], "xy": _points(segment)}
                for segment in collection.get_segments()
            ]
    return lines


def _legend_names(legend: Any) -> dict[Any, str]:
    """Return the legend's text by the look of its line, for lines that ``ax.legend([...])`` names."""
    if legend is None:
        return {}
    handles = getattr(legend, "legend_handles", [])
    return {
        _style(handle): text.get_text()
        for handle, text in zip(handles, legend.get_texts(), strict=False)
        if hasattr(handle, "get_xydata")
    }


def _style(line: Any) -> tuple[Any, ...]:
    from matplotlib.colors import to_hex

    return to_hex(line.get_color(), keep_alpha=True), str(line.get_linestyle()), str(line.get_marker())


def _contour(item: Any) -> dict[str, Any]:
    paths = [np.asarray(path.vertices, dtype=float) for path in item.get_paths()]
    return {
        "levels": np.asarray(item.levels, dtype=float),
        "paths": [path[:: max(1, len(path) // CONTOUR_POINTS)] for path in paths[:CONTOUR_PATHS]],
        "filled": bool(getattr(item, "filled", False)),
    }


def _shared(figure: Any, name: str) -> str:
    """Return a text that stands for all panels, empty where there is none."""
    text = getattr(figure, f"_{name}", None)
    return _text(text) if text is not None else ""


def _text(text: Any) -> str:
    return str(text.get_text())[: caps.MAX_TEXT]


def _points(xy: Any) -> Any:
    return np.asarray(np.ma.filled(xy, np.nan), dtype=float)[:MAX_POINTS]
