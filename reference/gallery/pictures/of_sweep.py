"""How many steps each pair of lr and beta takes, for both methods on both problems."""

from __future__ import annotations

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import QuadMesh
from matplotlib.colors import LogNorm
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from reference.arguments import Floats
from reference.gallery import style
from reference.gallery.grids import MORE, SPREAD, STARTS, Grid, grid, tasks
from reference.gallery.picture import Cell, Picture, Settings, Table
from reference.spectrum import heavy_ball_limit, nesterov_limit
from reference.updates import Method

METHODS: tuple[tuple[Method, str], ...] = (("heavy_ball", "Heavy ball"), ("nesterov", "Nesterov"))
BETAS = (0.0, 0.5, 0.9, 0.99, 0.999)
STEPS = (50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000)
FEWEST = 50  # the darkest colour


def draw(settings: Settings) -> Picture:
    """Draw a heat map of the steps for each problem and method."""
    figure, axes = style.panels(2, 2, height=2.75)
    rows: list[tuple[Cell, ...]] = []
    longest = max(task.patience for task in tasks()) * (MORE if settings.full else 1)
    found, fastest = [], []
    for line, (method, name) in enumerate(METHODS):
        for column, task in enumerate(tasks()):
            ax, runs = axes[2 * line + column], grid(column, method, full=settings.full)
            mesh = _map(ax, runs, longest)
            ax.plot(1 - runs.betas, _plain(runs) * (1 - runs.betas), **RULE)
            if column == 0:
                limit = heavy_ball_limit if method == "heavy_ball" else nesterov_limit
                ax.plot(1 - runs.betas, [limit(200, beta) for beta in runs.betas], **EDGE)
            lr, beta, steps = runs.fewest()
            ax.plot(1 - beta, lr, "*", color="white", markeredgecolor="black", markersize=9)
            style.label(ax, f"{name}, {task.title}", "beta", "lr")
            rows += [(name, task.title, *_row(runs, beta)) for beta in BETAS]
            found.append(f"{steps} steps at beta = {beta:.3g}, lr = {lr:.2g}")
            fastest.append((name, task.title, beta, lr, steps))
    bar = figure.colorbar(mesh, ax=axes, pad=0.01, ticks=[step for step in STEPS if step <= longest])
    bar.ax.yaxis.set_major_formatter(lambda value, _: f"{value:.0f}")
    bar.ax.minorticks_off()
    bar.set_label("steps to the goal")
    figure.legend(handles=_handles(), loc="outside lower center", ncols=5, columnspacing=1.2, handlelength=2.2)
    goals = [task.goal for task in tasks()]
    caption = (
        f"Steps until a run stays at the goal ({goals[0]}; on the right {goals[1]}); dark is fast. On the quadratic "
        f"the fastest heavy ball takes {found[0]}, the fastest Nesterov {found[2]}; on Rosenbrock {found[1]} and "
        f"{found[3]}. There each cell is the median of {STARTS} starts within {SPREAD:g} of (-1.2, 1): where steps "
        "are large one start is there early by luck and its neighbour never. The dashed line reduces the lr with "
        "which gradient descent takes the fewest steps by `1 - beta`: along it the colour hardly changes until beta is "
        "large, so it keeps the speed of gradient descent and does not find the dark spot, which lies above it."
    )
    alt = (
        "Four heat maps, beta to the right towards 1 and lr upwards. A dark band runs through each, darkest at "
        "moderate beta above the dashed line; the upper part diverges, with a higher edge for heavy ball."
    )
    columns = ("method", "problem", "beta", "lr of fewest steps", "steps", "lr over that of beta = 0", "`1 - beta`")
    pairs = Table("The pairs of fewest steps", ("method", "problem", "beta", "lr", "steps"), tuple(fastest))
    return Picture(
        figure, caption, alt, (pairs, Table("The lr of fewest steps for each beta", columns, tuple(rows))), shaded=True
    )


RULE: dict[str, Any] = {"color": "black", "linewidth": 1.2, "linestyle": (0, (4, 2))}
DIVERGED: dict[str, Any] = {"facecolor": "0.93", "hatch": "/////", "edgecolor": "0.5"}
EDGE: dict[str, Any] = {"color": "black", "linewidth": 1.4}


def _map(ax: Axes, runs: Grid, longest: int) -> QuadMesh:
    style.logarithmic(ax, "xy")
    across, up = _edges(1 - runs.betas), _edges(runs.lrs)
    ax.patch.set(**DIVERGED)
    waiting = np.ma.masked_where(runs.diverged, np.zeros(runs.steps.shape))
    ax.pcolormesh(across, up, waiting, cmap="Greys", vmin=0, vmax=1, rasterized=True)
    steps = np.ma.masked_invalid(runs.steps)
    mesh = ax.pcolormesh(across, up, steps, cmap="cividis", norm=LogNorm(FEWEST, longest), rasterized=True)
    ax.set_xlim(1, 1e-3)
    ax.set_ylim(runs.lrs[0], runs.lrs[-1])
    style.ticks(ax, [1 - beta for beta in BETAS], [f"{beta:g}" for beta in BETAS])
    ax.grid(visible=False)
    return mesh


def _edges(centres: Floats) -> Floats:
    ratio = np.sqrt(centres[1] / centres[0])
    return np.append(centres / ratio, centres[-1] * ratio)


def _plain(runs: Grid) -> float:
    """Return gradient descent's lr of fewest steps in the sweep; its column is beta = 0."""
    return float(runs.lrs[np.argmin(runs.steps[:, 0])])


def _row(runs: Grid, beta: float) -> tuple[Cell, ...]:
    column = int(np.argmin(np.abs(runs.betas - beta)))
    counts = runs.steps[:, column]
    fastest = int(np.argmin(counts))
    if np.isinf(counts[fastest]):
        return float(runs.betas[column]), None, None, None, float(1 - runs.betas[column])
    lr, near = float(runs.lrs[fastest]), float(runs.betas[column])
    return near, lr, int(counts[fastest]), lr / _plain(runs), 1 - near


def _handles() -> list[Line2D | Patch]:
    star: dict[str, Any] = {
        "marker": "*",
        "color": "white",
        "markeredgecolor": "black",
        "markersize": 9,
        "linestyle": "none",
    }
    return [
        Line2D([], [], **star, label="fewest steps"),
        Line2D([], [], **RULE, label="plain lr of fewest steps * (1 - beta)"),
        Line2D([], [], **EDGE, label="edge of stability"),
        Patch(**DIVERGED, label="diverged"),
        Patch(facecolor="white", edgecolor="0.6", label="not there yet"),
    ]
