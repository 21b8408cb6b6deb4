"""The worst factor per step over lr and beta, for both methods, with the optimum and the edge of stability."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from matplotlib.axes import Axes
from matplotlib.contour import QuadContourSet

from reference.arguments import Floats
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.rates import Tuning, nesterov_convex_parameters, nesterov_parameters, optimal_parameters
from reference.spectrum import heavy_ball_limit, nesterov_limit, worst_radius
from reference.updates import Method

LOW, HIGH = 2.0, 200.0
LRS = (0.0, 0.027)
LEVELS = np.array([0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98, 1.0])
FORMULAS = (
    NamedFormula("lr < 2 (1 + beta) / L", "where heavy ball is stable"),
    NamedFormula("lr < 2 (1 + beta) / ((1 + 2 beta) L)", "where Nesterov is"),
    NamedFormula("lr = 4 / (sqrt(L) + sqrt(mu))^2", "heavy ball's best rate: its lr"),
    NamedFormula("beta = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2", "its beta"),
    NamedFormula("rate = sqrt(beta)", "the rate"),
    NamedFormula("lr = 4 / (3 L + mu)", "Nesterov's best rate on quadratics: its lr"),
    NamedFormula("beta = (sqrt(3 kappa + 1) - 2) / (sqrt(3 kappa + 1) + 2)", "its beta"),
    NamedFormula("rate = 1 - 2 / sqrt(3 kappa + 1)", "the rate"),
)


class Side(NamedTuple):
    """What one panel shows."""

    title: str
    method: Method
    limit: Callable[[float, float], float]
    marks: tuple[tuple[str, str, Tuning], ...]


def draw(settings: Settings) -> Picture:
    """Draw the spectral radius of the iteration matrix for the eigenvalues of the section's quadratic."""
    best, ahead = optimal_parameters(LOW, HIGH), nesterov_parameters(LOW, HIGH)
    convex = nesterov_convex_parameters(LOW, HIGH)
    sides = (
        Side("Heavy ball", "heavy_ball", heavy_ball_limit, (("*", "optimum", best),)),
        Side("Nesterov", "nesterov", nesterov_limit, (("*", "optimum", ahead), ("P", "lr = 1 / L", convex))),
    )
    figure, axes = style.panels(2, height=3.1, sharey=True)
    size = 801 if settings.full else 241
    grids = [_grid(side.method, size) for side in sides]
    for ax, side, grid in zip(axes, sides, grids, strict=True):
        filled = _map(ax, side, grid)
    bar = figure.colorbar(filled, ax=axes, pad=0.01)
    bar.set_label("worst factor of the distance per step")
    found = [_found(grid) for grid in grids]
    (ball_found, ahead_found), step = found, (LRS[1] - LRS[0]) / (size - 1)
    rows = (
        ("heavy ball", best.lr, best.beta, best.rate, *ball_found),
        ("Nesterov", ahead.lr, ahead.beta, ahead.rate, *ahead_found),
    )
    table = Table(
        f"Lr and beta of the best rate for eigenvalues {LOW:g} to {HIGH:g}: formulas, and {size} x {size} points",
        ("method", "lr", "beta", "rate", "grid's lr", "grid's beta", "grid's rate"),
        rows,
    )
    limits = Table(
        "Largest stable lr",
        ("beta", "heavy ball", "Nesterov"),
        tuple((beta, heavy_ball_limit(HIGH, beta), nesterov_limit(HIGH, beta)) for beta in (0.0, 0.5, 0.9, 0.99)),
    )
    caption = (
        f"The spectral radius of the iteration matrix for the worse of the two eigenvalues, kappa = {HIGH / LOW:g}; "
        f"dark is fast, the hatched part diverges. Heavy ball's optimum, lr = {best.lr:.5f} and beta = "
        f"{best.beta:.3f}, reaches {best.rate:.4f}, far to the right of gradient descent's limit {2 / HIGH:g} (beta = "
        f"0): more beta allows more lr. With Nesterov it allows less, and the best is {ahead.rate:.4f} at lr = "
        f"{ahead.lr:.5f}, beta = {ahead.beta:.3f}. The best of the points drawn, every {step:.1e} in lr, is no "
        f"better: {ball_found[2]:.4f} and {ahead_found[2]:.4f}."
    )
    alt = (
        "Two maps of the factor per step, lr to the right and beta upwards. Heavy ball's stable region widens with "
        "beta and its darkest point is near its edge at the right; Nesterov's narrows, with the darkest point at the "
        "top."
    )
    return Picture(figure, caption, alt, (table, limits), FORMULAS, shaded=True)


def _map(ax: Axes, side: Side, grid: tuple[Floats, Floats, Floats]) -> QuadContourSet:
    lrs, betas, radius = grid
    filled = ax.contourf(lrs, betas, radius, levels=LEVELS, cmap="cividis", extend="min")
    ax.contour(lrs, betas, radius, levels=LEVELS[:-1], colors="white", linewidths=0.3)
    edge = [side.limit(HIGH, beta) for beta in betas]
    ax.fill_betweenx(betas, edge, LRS[1], facecolor="0.93", hatch="////", edgecolor="0.6", label="diverges")
    ax.plot(edge, betas, color="black", linewidth=1.6, label="edge of stability")
    for marker, text, tuning in side.marks:
        place = (tuning.lr, tuning.beta)
        ax.plot(*place, marker, color="white", markeredgecolor="black", markersize=9, linestyle="none", label=text)
    ax.plot(2 / (LOW + HIGH), 0, "s", color="white", markeredgecolor="black", clip_on=False, label="gradient descent")
    style.label(ax, side.title, "lr", "beta")
    style.ticks(ax, [0, 0.01, 0.02])
    ax.set_xlim(LRS)
    ax.set_ylim(0, 1)
    ax.grid(visible=False)
    style.legend(ax, "lower right")
    return filled


def _grid(method: Method, size: int) -> tuple[Floats, Floats, Floats]:
    lrs, betas = np.linspace(*LRS, size), np.linspace(0, 0.999, size)
    return lrs, betas, worst_radius(LOW, HIGH, lrs, betas[:, None], method)


def _found(grid: tuple[Floats, Floats, Floats]) -> tuple[float, float, float]:
    lrs, betas, radius = grid
    row, column = np.unravel_index(np.argmin(radius), radius.shape)
    return float(lrs[column]), float(betas[row]), float(radius[row, column])
