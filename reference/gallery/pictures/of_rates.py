"""What momentum does to the number of steps: from kappa to its square root."""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np

from reference.comparison import Contender, contenders
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.measures import distances, settled_below
from reference.spectrum import iteration_matrix
from reference.sweep import paths

KAPPAS = (10.0, 1e2, 1e3, 1e4, 1e5, 1e6)
FRACTION = 1e-8  # of the loss; its root, of the distance, is the same goal where all curvatures are alike
NEAR = math.sqrt(FRACTION)
Counts: TypeAlias = tuple[list[int | None], list[int | None]]  # by distance and by loss, for each kappa
LOOKS = (style.DESCENT, style.HEAVY_BALL, style.NESTEROV, style.SCHEDULED)
FORMULAS = (
    NamedFormula("rate = (kappa - 1) / (kappa + 1)", "gradient descent"),
    NamedFormula("rate = (sqrt(kappa) - 1) / (sqrt(kappa) + 1)", "heavy ball"),
    NamedFormula("rate = 1 - 1 / sqrt(kappa)", "Nesterov with `lr = 1 / L`"),
    NamedFormula("rate = 1 - 2 / sqrt(3 kappa + 1)", "Nesterov, tuned"),
)


def draw(settings: Settings) -> Picture:
    """Draw the steps per decimal digit over kappa, and the steps that runs take by the distance and by the loss."""
    figure, (digits, far, high) = style.panels(3, height=2.8)
    many = [contenders(1.0, kappa) for kappa in KAPPAS]
    patience = 100_000 if settings.full else 12_000
    taken = [_steps([group[i] for group in many], patience) for i in range(len(LOOKS))]
    for i, look in enumerate(LOOKS):
        name = many[0][i].name
        per_digit = [_per_digit(group[i].tuning.rate) for group in many]
        measured = [_per_digit(_radius(group[i], kappa)) for group, kappa in zip(many, KAPPAS, strict=True)]
        digits.plot(KAPPAS, per_digit, **look.line(), label=name)
        digits.plot(KAPPAS, measured, **look.points())
        for ax, counts in zip((far, high), taken[i], strict=True):
            steps = [np.nan if count is None else count for count in counts]
            ax.plot(KAPPAS, steps, **look.line(), marker=look.marker, markerfacecolor="white", label=name)
    for ax in (digits, far, high):
        style.logarithmic(ax, "xy")
        style.legend(ax, "upper left")
        ax.set_ylim(*((1, 1e9) if ax is digits else (10, 1e7)))
    style.label(digits, "In the long run", "kappa", "steps per decimal digit")
    style.label(far, "From (1, 1), by distance", "kappa", f"steps to {style.plain(NEAR)} of the first distance")
    style.label(high, "The same runs, by loss", "kappa", f"steps to {style.plain(FRACTION)} of the first loss")
    hundred = many[KAPPAS.index(1e2)]
    last = {goal: [counts[which][-1] for counts in taken] for which, goal in enumerate(("distance", "loss"))}
    gain = _per_digit(many[-1][0].tuning.rate) / _per_digit(many[-1][1].tuning.rate)
    caption = (
        "Left: steps for one decimal digit of the distance, each at the lr and beta of its best rate (lines: formulas, "
        "markers: eigenvalues of the iteration matrix). Gradient descent needs a number in proportion to kappa, the "
        f"others to its square root: at kappa = 100 the rates are {hundred[0].tuning.rate:.4f} against "
        f"{hundred[1].tuning.rate:.4f} for heavy ball and {hundred[3].tuning.rate:.4f} for Nesterov; at kappa = "
        f"{style.plain(KAPPAS[-1])} heavy ball is {gain:.0f} times as fast. The Hessian and its kappa stay what they "
        f"are. Middle: runs until they stay at the goal; those beyond {patience} steps are left out. The order is the "
        f"same at every kappa ({last['distance'][1]} steps for heavy ball, {last['distance'][3]} and "
        f"{last['distance'][2]} for Nesterov at {style.plain(KAPPAS[-1])}). Right: with the loss as the goal it turns "
        f"round ({last['loss'][1]}, {last['loss'][3]} and {last['loss'][2]}): the loss weighs y by kappa and is "
        f"content with x = {math.sqrt(FRACTION * (1 + KAPPAS[-1])):.1f}, where Nesterov's last steps are spared, "
        "while heavy ball waits for y in both: it rises first."
    )
    alt = (
        "Three panels, all axes logarithmic. Steps over kappa: gradient descent's line is steep, the three lines of "
        "momentum are half as steep and lie close together. By loss, on the right, heavy ball is the last of the "
        "three where kappa is large."
    )
    names = [one.name for one in hundred]
    columns = (
        "kappa", "`sqrt(kappa)`", *(f"rate, {name}" for name in names),
        *(f"steps by {goal}, {name}" for goal in ("distance", "loss") for name in names),
    )  # fmt: skip
    rows = tuple(_row(kappa, group, taken, i) for i, (kappa, group) in enumerate(zip(KAPPAS, many, strict=True)))
    return Picture(
        figure, caption, alt, (Table("Rates, and steps until the runs stay at the goal", columns, rows),), FORMULAS
    )


def _row(kappa: float, group: list[Contender], taken: list[Counts], at: int) -> tuple[Cell, ...]:
    by_distance, by_loss = ([counts[goal][at] for counts in taken] for goal in (0, 1))
    return (kappa, math.sqrt(kappa), *(one.tuning.rate for one in group), *by_distance, *by_loss)


def _per_digit(rate: float) -> float:
    return -math.log(10) / math.log(rate)


def _radius(one: Contender, kappa: float) -> float:
    # The blocks of the Hessian's eigenvectors by numpy's own eigenvalues, not by our formula for their roots.
    blocks = [iteration_matrix([[lam]], one.tuning.lr, one.tuning.beta, one.method) for lam in (1.0, kappa)]
    return float(max(np.max(np.abs(np.linalg.eigvals(block))) for block in blocks))


def _steps(ones: list[Contender], patience: int) -> Counts:
    """Run one method on 1/2 (x^2 + kappa y^2) from (1, 1), on every kappa at once; count by distance and by loss."""
    curvatures = np.stack([np.ones(len(KAPPAS)), KAPPAS], axis=-1)
    lrs, betas, _ = np.transpose([one.tuning for one in ones])
    runs = paths(lambda z: curvatures * z, [1.0, 1.0], lrs, betas, patience, method=ones[0].method)
    away, losses = distances(runs, [0.0, 0.0]), np.sum(curvatures * runs**2, axis=-1)
    by_distance = [settled_below(away[:, i], NEAR * away[0, i]) for i in range(len(KAPPAS))]
    return by_distance, [settled_below(losses[:, i], FRACTION * losses[0, i]) for i in range(len(KAPPAS))]
