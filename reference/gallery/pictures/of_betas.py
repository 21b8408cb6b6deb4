"""Exercise 1 to look at: the paths of its four betas, at the same lr."""

from __future__ import annotations

import numpy as np

from reference.arguments import Floats
from reference.descent import heavy_ball
from reference.gallery import style
from reference.gallery.picture import Cell, Picture, Settings, Table
from reference.measures import distances, sign_changes
from reference.problems import bowl

SECTION = bowl(1, 100)
START = (1.0, 1.0)
LRS = (0.009, 0.004)
STEPS = 100


def draw(settings: Settings) -> Picture:
    """Draw a path for each beta, and the distance from the minimum of all of them at two learning rates."""
    figure, axes = style.panels(3, 2, height=2.5)
    planes, away = axes[:4], axes[4:]
    paths = {(lr, beta): _path(lr, beta) for lr in LRS for beta in style.BETAS}
    for ax, (beta, look) in zip(planes, style.BETAS.items(), strict=True):
        style.contours(ax, SECTION.losses, (-1.1, 1.2), (-1.5, 1.5), np.geomspace(0.3, 200, 8))
        path = paths[LRS[0], beta]
        ax.plot(*path.T, **look.line(), linewidth=0.8, marker=look.marker, markersize=2)
        ax.plot(*START, "o", color="black", linestyle="none")
        style.label(ax, f"beta = {beta:g}, lr = {LRS[0]:g}", "x", "y")
    for ax, lr in zip(away, LRS, strict=True):
        for beta, look in style.BETAS.items():
            ax.plot(distances(paths[lr, beta], SECTION.minimum), **look.line(), label=f"beta = {beta:g}")
        style.logarithmic(ax, "y")
        ax.set_ylim(1e-3, 3)
        style.label(ax, f"From the minimum, lr = {lr:g}", "step", "distance")
    figure.legend(*away[0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
    rows = tuple(_row(lr, beta, paths[lr, beta]) for lr in LRS for beta in style.BETAS)
    at = {(row[0], row[1]): row for row in rows}
    plain, much = at[LRS[0], 0.0], at[LRS[0], 0.99]
    ends = {beta: at[LRS[0], beta][4] for beta in style.BETAS}
    caption = (
        f"`x^2 + 100 y^2` from (1, 1), {STEPS} steps at lr = {LRS[0]:g}. Without momentum y changes its sign in "
        "each of "
        f"the {plain[2]} steps and x creeps. After {STEPS} steps the distance is {ends[0.0]:.3f} with beta = 0, "
        f"{ends[0.5]:.3f} with 0.5, {ends[0.9]:.4f} with 0.9 and {ends[0.99]:.2f} with 0.99: there x too swings "
        f"through the minimum, {much[3]} times. Which beta is best depends on lr: at lr = {LRS[1]:g} plain descent "
        f"changes no sign ({at[LRS[1], 0.0][2]} times) and ends at {at[LRS[1], 0.0][4]:.2f}, beta = 0.9 crosses the "
        f"valley {at[LRS[1], 0.9][2]} times and ends at {at[LRS[1], 0.9][4]:.4f}."
    )
    alt = (
        "Six panels. Four paths through a narrow valley: a zigzag that dies out and creeps, a shorter one, one that "
        "swings in to the minimum, and one that fills the valley with swings; below them the distances over the step."
    )
    columns = ("lr", "beta", "changes of y's sign", "changes of x's sign", "distance at the end")
    return Picture(figure, caption, alt, (Table(f"The four betas after {STEPS} steps", columns, rows),))


def _path(lr: float, beta: float) -> Floats:
    return heavy_ball(SECTION.grad, START, lr, beta, STEPS).thetas


def _row(lr: float, beta: float, path: Floats) -> tuple[Cell, ...]:
    x, y = path.T
    return (lr, beta, sign_changes(y), sign_changes(x), float(distances(path[-1], SECTION.minimum)))
