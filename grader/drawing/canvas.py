"""Draw a sketch: yours, right and the mistake told apart by line and marker, so that grey does as well as colour.

matplotlib takes a while to import: whoever draws loads this module then.
"""

from __future__ import annotations

import io
import re
import textwrap
from collections.abc import Callable
from typing import Any, TypeAlias, cast

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator, NullFormatter
from numpy.typing import NDArray

from grader.drawing.explaining import Sketch
from grader.drawing.windows import Window, edge_between, share_of, windows_of, within
from grader.mistakes import Panel, Trace, Whose

Floats: TypeAlias = NDArray[np.float64]

LOOKS: dict[Whose, dict[str, Any]] = {
    "right": {"color": "0.45", "linestyle": (0, (5, 2)), "marker": "s", "markersize": 8, "linewidth": 1.6},
    "mistake": {"color": "#D55E00", "linestyle": (0, (1, 1.5)), "marker": "^", "markersize": 6, "linewidth": 2.2},
    "yours": {"color": "black", "linestyle": "-", "marker": "o", "markersize": 3, "linewidth": 1.2},
}
NAMES: dict[Whose, str] = {"right": "right", "mistake": "that mistake", "yours": "yours"}
NAMED: tuple[dict[str, Any], ...] = tuple(
    {"color": color, "linestyle": dash, "marker": "", "markersize": 3, "linewidth": 1.2}
    for color, dash in (
        ("black", (0, (1, 1.2))),
        ("#E69F00", (0, (2.5, 1))),
        ("#0072B2", "-"),
        ("#882255", (0, (8, 1.5, 1, 1.5))),
    )
)
PLAIN = {"color": "black", "linestyle": "-", "marker": "o", "markersize": 3, "linewidth": 1.2}
STYLE = {
    "font.size": 8,
    "axes.titlesize": 8.5,
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "text.parse_math": False,
    "font.family": "DejaVu Sans",
}
DPI = 110
WIDE, HIGH = 3.2, 2.7
MOST_MARKERS = 60
LETTERS = 13  # in an inch
ROW = 38  # letters above a panel


def png(sketch: Sketch) -> bytes:
    """Return the picture as PNG."""
    drawn = figure(sketch)
    stream = io.BytesIO()
    with matplotlib.rc_context(cast("Any", STYLE)):
        drawn.savefig(stream, format="png", dpi=DPI, metadata={"Software": None})
    return stream.getvalue()


def pixels(sketch: Sketch, whose: Whose) -> NDArray[np.uint8]:
    """Return the curves of one of them alone, all in one look and in the same axes, as an array of grey."""
    with matplotlib.rc_context(cast("Any", STYLE)):
        figure, axes = _axes(len(sketch.panels))
        for ax, panel in zip(axes, sketch.panels, strict=False):
            windows = windows_of(panel)
            for curve in panel.curves:
                if curve.whose == whose:
                    _line(ax, panel, curve, windows, PLAIN)
            _frame(ax, panel, windows)
            ax.set_axis_off()
        figure.set_layout_engine("none")
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        canvas = FigureCanvasAgg(figure)
        canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib publishes no types for it
        return np.asarray(canvas.buffer_rgba())[..., 0].copy()  # type: ignore[no-untyped-call]  # nor for this


def figure(sketch: Sketch) -> Figure:
    """Return the picture as a figure."""
    with matplotlib.rc_context(cast("Any", STYLE)):
        figure, axes = _axes(len(sketch.panels))
        width = int(figure.get_size_inches()[0] * LETTERS)
        text = [*textwrap.wrap(sketch.title, width), *textwrap.wrap(sketch.call, width)]
        figure.suptitle("\n".join(text), fontsize=8.5, x=0.01, ha="left")
        for ax, panel in zip(axes, sketch.panels, strict=False):
            _panel(ax, panel)
        drawn = [line for ax in reversed(axes) for line in ax.lines if np.size(line.get_xdata())]
        handles = {str(line.get_label()): line for line in drawn}
        names = [name for name in ("yours", "right", "that mistake") if name in handles]
        if names:
            figure.legend([handles[name] for name in names], names, loc="outside lower left", ncols=3, handlelength=4)
        return figure


def _axes(count: int) -> tuple[Figure, list[Axes]]:
    columns = min(count, 3)
    rows = -(-count // columns)
    size = (max(WIDE * columns, 4.8), HIGH * rows + 0.9)
    figure = Figure(figsize=size, layout="constrained")
    axes = list(figure.subplots(rows, columns, squeeze=False).flat)
    for ax in axes[count:]:
        ax.set_axis_off()
    return figure, axes[:count]


def _panel(ax: Axes, panel: Panel) -> None:
    windows = windows_of(panel)
    if panel.height is not None:
        _contours(ax, panel.height, windows)
    for outline in panel.outlines:
        ax.plot(*outline.T, color="0.8", linewidth=0.7, zorder=0)
    for number, curve in enumerate(panel.curves):
        look, name = (
            (NAMED[number % len(NAMED)], curve.name) if curve.name else (LOOKS[curve.whose], NAMES[curve.whose])
        )
        _line(ax, panel, curve, windows, look, label=name)
        if curve.whose == "yours" and not curve.name:
            _leaving(ax, panel, curve, windows)
    if any(curve.name for curve in panel.curves):
        ax.legend(fontsize=8, handlelength=3, loc="upper center", bbox_to_anchor=(0.5, -0.2), ncols=2)
    _frame(ax, panel, windows)
    if panel.parting is not None:
        _mark(ax, panel, windows)
    told = [panel.parting[2]] if panel.parting is not None else []
    rows = "\n".join([panel.title, *panel.notes, *told]).replace(": yours", ":\nyours").split("\n")
    lines = [line for row in rows for line in textwrap.wrap(row, ROW)]
    ax.set_title("\n".join(lines))


def _line(
    ax: Axes, panel: Panel, curve: Trace, windows: tuple[Window, Window], look: dict[str, Any], **more: Any
) -> None:
    # What lies far outside is drawn as far as a little beyond the edge: its direction is kept.
    x, y = (
        _bounded(values, window, axis in panel.log)
        for values, window, axis in zip((curve.x, curve.y), windows, "xy", strict=True)
    )
    keywords = {**look, "markerfacecolor": "none" if look["markersize"] > 4 else look["color"], **more}
    if not panel.joined:
        keywords["linestyle"] = "none"
    ax.plot(x, y, markevery=max(1, -(-len(x) // MOST_MARKERS)), **keywords)


def _bounded(values: Floats, window: Window, logarithmic: bool) -> Floats:
    low, high = window
    if logarithmic:
        return np.where(np.isnan(values), np.nan, np.clip(values, low / 1e3, high * 1e3))
    span = high - low
    return np.where(np.isnan(values), np.nan, np.clip(values, low - 3 * span, high + 3 * span))


def _frame(ax: Axes, panel: Panel, windows: tuple[Window, Window]) -> None:
    for axis in panel.log:
        ax.set(**{f"{axis}scale": "log"})
    for name in panel.log:
        side = ax.xaxis if name == "x" else ax.yaxis
        side.set_major_formatter(lambda value, _: f"{value:g}")
        side.set_minor_formatter(NullFormatter())
    if all(np.array_equal(curve.x, np.round(curve.x)) for curve in panel.curves) and "x" not in panel.log:
        ax.xaxis.set_major_locator(MaxNLocator("auto", integer=True))
    ax.set(xlim=windows[0], ylim=windows[1], xlabel=panel.x, ylabel=panel.y)


def _leaving(ax: Axes, panel: Panel, curve: Trace, windows: tuple[Window, Window]) -> None:
    """Point to where a curve leaves the picture, and say how far it goes."""
    sides = ((curve.x, windows[0], "x" in panel.log), (curve.y, windows[1], "y" in panel.log))
    outside = ~(within(curve.x, windows[0]) & within(curve.y, windows[1]))
    if not np.any(outside):
        return
    at = int(np.argmax(outside))
    places = [share_of(float(values[at]), window, log) for values, window, log in sides]
    before = [share_of(float(values[at - 1]), window, log) for values, window, log in sides] if at else places
    x, y = edge_between(before, places)
    # On the far side of the place there is no curve of theirs.
    offset = (-16 if x > 0.7 else 16, -16 if y > 0.5 else 16)
    values, place = (curve.y, places[1]) if not 0 <= places[1] <= 1 else (curve.x, places[0])
    ax.annotate(
        f"yours {_extent(values, up=place > 1)}", (x, y), offset, "axes fraction", "offset points", fontsize=8,
        ha="right" if x > 0.7 else "left", va="center", arrowprops={"arrowstyle": "->", "linewidth": 1.0}, zorder=9,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1, "alpha": 0.8},
    )  # fmt: skip


def _extent(values: Floats, *, up: bool) -> str:
    if np.any(np.isnan(values)):
        return "is no number in the end"
    farthest = float(np.max(values) if up else np.min(values))
    return f"goes to {_short(farthest)}" if np.isfinite(farthest) else "goes beyond all numbers"


def _short(value: float) -> str:
    return re.sub(r"e\+?(-?)0*", r"e\1", f"{value:.3g}")


def _mark(ax: Axes, panel: Panel, windows: tuple[Window, Window]) -> None:
    assert panel.parting is not None
    x, y, _ = panel.parting
    if panel.height is None:
        ax.axvline(x, color="0.3", linewidth=0.8, linestyle=(0, (2, 2)), zorder=1)
    else:
        inside = [float(np.clip(value, *window)) for value, window in zip((x, y), windows, strict=True)]
        ax.plot(*inside, marker="o", markersize=13, markerfacecolor="none", markeredgecolor="0.3", linestyle="none")


def _contours(ax: Axes, height: Callable[[Floats], Any], windows: tuple[Window, Window]) -> None:
    xs, ys = (np.linspace(*window, 70) for window in windows)
    heights = np.asarray(height(np.array(np.meshgrid(xs, ys))), dtype=float)
    levels = np.unique(np.quantile(heights, np.linspace(0.02, 0.95, 8)))
    if levels.size > 1:
        ax.contour(xs, ys, heights, levels=levels, colors="0.85", linewidths=0.7, zorder=0)
