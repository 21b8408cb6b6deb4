"""One look for all pictures: print size, and a colour, a line style and a marker of its own for each meaning.

The colours differ for colour-blind readers (Okabe and Ito's, and a wine red); in grey the line styles and markers do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias, cast

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.legend import Legend
from matplotlib.lines import Line2D
from matplotlib.text import Annotation
from matplotlib.ticker import NullFormatter
from numpy.typing import ArrayLike

from reference.arguments import Floats

WIDTH = 7.5  # inches: a printed page without its margins
DPI = 200
LIGHT = "0.75"

STYLE: Mapping[str, object] = MappingProxyType(
    {
        "font.family": "DejaVu Sans",  # matplotlib brings it along, so pictures are the same everywhere
        "font.size": 8,
        "axes.titlesize": 8.5,
        "axes.titlelocation": "left",
        "axes.labelsize": 8,
        "xtick.labelsize": 8,
        "ytick.labelsize": 8,
        "legend.fontsize": 8,
        "legend.frameon": True,
        "legend.framealpha": 0.95,
        "legend.edgecolor": LIGHT,
        "legend.handlelength": 2.8,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.grid": True,
        "grid.color": "0.9",
        "grid.linewidth": 0.6,
        "axes.axisbelow": True,
        "lines.linewidth": 1.4,
        "lines.markersize": 4,
        "hatch.linewidth": 0.5,
        "figure.dpi": DPI,
        "savefig.facecolor": "white",
        "svg.hashsalt": "momentum",  # the same picture gives the same bytes
        "svg.fonttype": "path",
    }
)


def applied() -> AbstractContextManager[None]:
    """Return a context in which matplotlib draws in this style."""
    return matplotlib.rc_context(cast("Any", dict(STYLE)))


Dash: TypeAlias = str | tuple[int, tuple[float, ...]]


class Look(NamedTuple):
    """How a line with one meaning is drawn, in every picture."""

    color: str
    dash: Dash
    marker: str

    def line(self) -> dict[str, Any]:
        """Return the keywords of a line without markers."""
        return {"color": self.color, "linestyle": self.dash}

    def points(self) -> dict[str, Any]:
        """Return the keywords of markers without a line."""
        return {"color": self.color, "linestyle": "none", "marker": self.marker, "markerfacecolor": "white"}


DESCENT = Look("#000000", (0, (1, 1.2)), "s")
HEAVY_BALL = Look("#0072B2", "-", "o")
NESTEROV = Look("#D55E00", (0, (4.5, 1.5)), "^")
SCHEDULED = Look("#009E73", (0, (6, 1.5, 1, 1.5)), "P")
LIGHT_MOMENTUM = Look("#E69F00", (0, (2.5, 1)), "D")
HEAVY = Look("#882255", (0, (8, 1.5, 1, 1.5, 1, 1.5)), "v")
MUTED = Look("0.45", (0, (2, 1)), "x")

# The section's momentum coefficients; 0 is gradient descent.
BETAS: Mapping[float, Look] = MappingProxyType({0.0: DESCENT, 0.5: LIGHT_MOMENTUM, 0.9: HEAVY_BALL, 0.99: HEAVY})


def panels(columns: int, rows: int = 1, *, height: float = 2.7, **keywords: Any) -> tuple[Figure, list[Axes]]:
    """Return a figure of a page's width and its panels, row by row; `height` is that of one row in inches."""
    figure = Figure(figsize=(WIDTH, height * rows), layout=ConstrainedLayoutEngine(w_pad=0.09, h_pad=0.05))
    axes = figure.subplots(rows, columns, squeeze=False, **keywords)
    return figure, list(axes.flat)


def label(ax: Axes, title: str, x: str, y: str) -> None:
    """Name a panel and its axes."""
    ax.set_title(title)
    ax.set_xlabel(x)
    ax.set_ylabel(y)


def legend(ax: Axes, loc: str = "best", **keywords: Any) -> Legend:
    """Add a legend."""
    options: dict[str, Any] = {"loc": loc, "borderpad": 0.4, "labelspacing": 0.3, **keywords}
    return ax.legend(**options)


def level(ax: Axes, value: float, *, vertical: bool = False, text: str | None = None) -> Line2D:
    """Draw a thin line through a panel at a value that means something."""
    draw = ax.axvline if vertical else ax.axhline
    return draw(value, color="0.35", linewidth=0.8, linestyle=(0, (4, 3)), label=text, zorder=1.5, gid="level")


def note(ax: Axes, text: str, at: tuple[float, float], away: tuple[float, float], **keywords: Any) -> Annotation:
    """Write `text` so many points `away` from a place in the data, with a thin line to it."""
    arrow = {"arrowstyle": "-", "linewidth": 0.6, "color": "0.35", "shrinkA": 0, "shrinkB": 2}
    return ax.annotate(
        text, at, away, textcoords="offset points", fontsize=8, arrowprops=arrow, **{"va": "center", **keywords}
    )


def contours(
    ax: Axes,
    losses: Callable[[Floats], Floats],
    x: tuple[float, float],
    y: tuple[float, float],
    levels: ArrayLike,
    size: int = 120,
) -> None:
    """Draw the loss on a rectangle as thin grey lines at `levels`; `losses` takes points (..., 2)."""
    grid = np.stack(np.meshgrid(np.linspace(*x, size), np.linspace(*y, size)), axis=-1)
    ax.contour(grid[..., 0], grid[..., 1], losses(grid), levels=np.asarray(levels), colors=LIGHT, linewidths=0.6)
    ax.grid(visible=False)
    ax.set_xlim(x)
    ax.set_ylim(y)


def logarithmic(ax: Axes, which: str) -> None:
    """Make the axes named in `which`, "x", "y" or "xy", logarithmic, with plain numbers."""
    for name in which:
        ax.set(**{f"{name}scale": "log"})
        axis = ax.xaxis if name == "x" else ax.yaxis
        axis.set_major_formatter(lambda value, _: plain(value))
        axis.set_minor_formatter(NullFormatter())


def plain(value: float) -> str:
    """Return a short number for a tick.

    Examples
    --------
    >>> [plain(value) for value in (1000, 1e4, 0.01, 1e-8)]
    ['1000', '1e4', '0.01', '1e-8']
    """
    if 1e-3 <= abs(value) < 1e4 or value == 0:
        return f"{value:g}"
    mantissa, exponent = f"{value:e}".split("e")
    return f"{float(mantissa):g}e{int(exponent)}"


def ticks(ax: Axes, places: Iterable[float], texts: Sequence[str] | None = None) -> None:
    """Put ticks on the horizontal axis at `places` and nowhere else."""
    marks = list(places)
    ax.set_xticks(marks, [plain(mark) for mark in marks] if texts is None else list(texts))
    ax.set_xticks([], minor=True)
