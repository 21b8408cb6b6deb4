"""The rule "reduce lr by 1 - beta": where it holds, and what it gives away."""

from __future__ import annotations

import numpy as np

from reference.arguments import Floats
from reference.gallery import style
from reference.gallery.grids import STARTS, GridTask, count, grid, tasks
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.rates import descent_parameters

BETAS = (0.0, 0.5, 0.9, 0.99)
SMALL = 0.1
LAST = 5e-3  # the least 1 - beta
PATIENCE = 8000
FORMULAS = (NamedFormula("lr (1 - beta)", "the reduced lr"),)


def draw(settings: Settings) -> Picture:
    """Draw the steps over beta at the same lr, at the reduced one, and at the one of fewest steps."""
    quadratic, valley = tasks()
    best = descent_parameters(2, 200).lr
    column = grid(1, "heavy_ball", full=settings.full)
    fastest = float(column.lrs[np.argmin(column.steps[:, 0])])
    cases = (
        (quadratic, 0, best, "Quadratic, best rate"),
        (quadratic, 0, SMALL * best, f"Quadratic, {SMALL:g} of it"),
        (valley, 1, fastest, "Rosenbrock, fewest steps"),
    )
    figure, axes = style.panels(3, height=2.9)
    betas = np.concatenate([BETAS, 1 - np.geomspace(1, LAST, 241 if settings.full else 61)])
    rows: list[tuple[Cell, ...]] = []
    for ax, (task, which, lr, title) in zip(axes, cases, strict=True):
        runs = grid(which, "heavy_ball", full=settings.full)
        same, reduced = _steps(task, np.stack([np.full(betas.size, lr), lr * (1 - betas)]), betas)
        fewest = np.min(runs.steps, axis=0)
        for at, counts, look, text in (
            (betas[len(BETAS) :], same[len(BETAS) :], style.DESCENT, "the same lr"),
            (betas[len(BETAS) :], reduced[len(BETAS) :], style.NESTEROV, "lr * (1 - beta)"),
            (runs.betas, fewest, style.HEAVY_BALL, "lr of fewest steps"),
        ):
            ax.plot(1 - at, np.where(np.isinf(counts), np.nan, counts), **look.line(), label=text)
        style.logarithmic(ax, "xy")
        ax.set_xlim(1.1, 0.9 * LAST)
        ax.set_ylim(30, 40_000)
        style.ticks(ax, [1, 0.5, 0.1, 0.01], ["0", "0.5", "0.9", "0.99"])
        style.label(ax, title, f"beta (plain lr: {lr:.2g})", "steps to the goal")
        style.legend(ax, "upper left")
        rows += [(title, lr, beta, _whole(same[i]), _whole(reduced[i])) for i, beta in enumerate(BETAS)]
    quick, slow, ros = (_at(rows, title, 0.9) for _, _, _, title in cases)
    first, small, plain = (_at(rows, title, 0.0) for _, _, _, title in cases)
    caption = (
        f"Heavy ball. The rule keeps at least the speed of plain descent: on the quadratic, from the lr of its best "
        f"rate, {first[0]} steps without and {quick[1]} with beta = 0.9 at the reduced lr, {small[0]} and {slow[1]} "
        f"where the plain lr was small, and {plain[0]} and {ros[1]} on Rosenbrock (medians of {STARTS} starts). Once "
        "beta is so large that the velocity outlives the drift, it is slower than plain descent. Who keeps the same "
        f"lr is faster while that is stable: {_said(quick[0])} at beta = 0.9, {_said(slow[0])} at {SMALL:g} of that "
        f"lr, {_said(ros[0])} on Rosenbrock. The gain of momentum needs an lr of its own: blue, the lr with the fewest "
        "steps to this goal, which is not that of the best rate in the long run."
    )
    alt = (
        "Three panels, beta to the right towards 1, steps on a logarithmic axis. The curve of the reduced lr is "
        "level and then rises; that of the lr of fewest steps lies far below it; that of the same lr falls until "
        "it ends or rises."
    )
    columns = ("case", "plain lr", "beta", "steps, the same lr", "steps, `lr (1 - beta)`")
    return Picture(
        figure,
        caption,
        alt,
        (Table("Steps until a run stays at the goal; a dash: it does not", columns, tuple(rows)),),
        FORMULAS,
    )


def _steps(task: GridTask, lrs: Floats, betas: Floats) -> Floats:
    return count(task, lrs, betas, "heavy_ball", PATIENCE).steps


def _whole(steps: float) -> int | None:
    return None if np.isinf(steps) else int(steps)


def _at(rows: list[tuple[Cell, ...]], title: str, beta: float) -> tuple[Cell, Cell]:
    row = next(row for row in rows if row[0] == title and row[2] == beta)
    return row[3], row[4]


def _said(steps: Cell) -> str:
    return "never there" if steps is None else f"{steps} steps"
