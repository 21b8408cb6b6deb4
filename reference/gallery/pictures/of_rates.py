"""What momentum does to the number of steps: from kappa to its square root."""

from __future__ import annotations

import math

import numpy as np

from reference.comparison import Contender, contenders
from reference.gallery import style
from reference.gallery.picture import Cell, Picture, Settings, Table
from reference.measures import first_below
from reference.spectrum import iteration_matrix
from reference.sweep import paths

KAPPAS = (10.0, 1e2, 1e3, 1e4, 1e5, 1e6)
FRACTION = 1e-8
LOOKS = (style.DESCENT, style.HEAVY_BALL, style.NESTEROV, style.SCHEDULED)


def draw(settings: Settings) -> Picture:
    """Draw the steps per decimal digit over kappa, and the steps that runs take."""
    figure, (digits, runs) = style.panels(2, height=2.8)
    many = [contenders(1.0, kappa) for kappa in KAPPAS]
    patience = 100_000 if settings.full else 10_000
    taken = list(zip(*(_steps([group[i] for group in many], patience) for i in range(len(LOOKS))), strict=True))
    for i, look in enumerate(LOOKS):
        name = many[0][i].name
        per_digit = [_per_digit(group[i].tuning.rate) for group in many]
        measured = [_per_digit(_radius(group[i], kappa)) for group, kappa in zip(many, KAPPAS, strict=True)]
        digits.plot(KAPPAS, per_digit, **look.line(), label=name)
        digits.plot(KAPPAS, measured, **look.points())
        counts = [np.nan if row[i] is None else row[i] for row in taken]
        runs.plot(KAPPAS, counts, **look.line(), marker=look.marker, markerfacecolor="white", label=name)
    for ax in (digits, runs):
        style.logarithmic(ax, "xy")
        style.legend(ax, "upper left")
        ax.set_ylim(1, 1e8)
    style.label(digits, "In the long run", "kappa", "steps per decimal digit")
    style.label(runs, "A run from (1, 1)", "kappa", f"steps to {style.plain(FRACTION)} of the first loss")
    hundred = many[KAPPAS.index(1e2)]
    gain = _per_digit(many[-1][0].tuning.rate) / _per_digit(many[-1][1].tuning.rate)
    caption = (
        "Left: steps for one decimal digit of the distance, each method at its best lr and beta (lines: formulas, "
        "markers: eigenvalues of the iteration matrix). Gradient descent needs a number in proportion to kappa, the "
        f"others to its square root: at kappa = 100 the rates are {hundred[0].tuning.rate:.4f} against "
        f"{hundred[1].tuning.rate:.4f} for heavy ball and {hundred[3].tuning.rate:.4f} for Nesterov; at kappa = "
        f"{style.plain(KAPPAS[-1])} heavy ball is {gain:.0f} times as fast. The Hessian and its kappa stay what they "
        f"are. Right: runs with their first steps; beyond {patience} steps they are left out. Where kappa is large "
        "the order turns round: heavy ball pays for its first rise."
    )
    alt = (
        "Two panels, both axes logarithmic. Steps over kappa: gradient descent's line is steep, the three lines of "
        "momentum are half as steep and lie close together."
    )
    rows = tuple(_row(kappa, group, counts) for kappa, group, counts in zip(KAPPAS, many, taken, strict=True))
    names = [one.name for one in hundred]
    columns = ("kappa", "sqrt(kappa)", *(f"rate, {name}" for name in names), *(f"steps, {name}" for name in names))
    return Picture(figure, caption, alt, (Table("Rates, and steps of the runs on the right", columns, rows),))


def _row(kappa: float, group: list[Contender], counts: tuple[int | None, ...]) -> tuple[Cell, ...]:
    return (kappa, math.sqrt(kappa), *(one.tuning.rate for one in group), *counts)


def _per_digit(rate: float) -> float:
    return -math.log(10) / math.log(rate)


def _radius(one: Contender, kappa: float) -> float:
    # The blocks of the Hessian's eigenvectors by numpy's own eigenvalues, not by our formula for their roots.
    blocks = [iteration_matrix([[lam]], one.tuning.lr, one.tuning.beta, one.method) for lam in (1.0, kappa)]
    return float(max(np.max(np.abs(np.linalg.eigvals(block))) for block in blocks))


def _steps(ones: list[Contender], patience: int) -> list[int | None]:
    """Run one method on 1/2 (x^2 + kappa y^2) from (1, 1), on every kappa at once."""
    curvatures = np.stack([np.ones(len(KAPPAS)), KAPPAS], axis=-1)
    lrs, betas, _ = np.transpose([one.tuning for one in ones])
    runs = paths(lambda z: curvatures * z, [1.0, 1.0], lrs, betas, patience, method=ones[0].method)
    losses = np.sum(curvatures * runs**2, axis=-1)
    return [first_below(losses[:, i], FRACTION * losses[0, i]) for i in range(len(KAPPAS))]
