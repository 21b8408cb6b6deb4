"""What momentum does to noise: louder velocities, and a theta that is as loud as its effective lr."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import numpy as np
from matplotlib.axes import Axes

from reference.effective import matched_lr
from reference.experiment import Estimate, Loudness, measure_noise
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.stationary import stationary_variance_theory, velocity_variance_theory
from reference.updates import Method

BETAS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95)
LR = 0.1
BATCH = 32
EVERY_BETA = np.linspace(0, 0.96, 97)
FORMULAS = (
    NamedFormula("1 / (1 - beta^2)", "variance of v over that of a gradient"),
    NamedFormula("(1 - beta) / (1 + beta)", "the same of the average `(1 - beta) v`"),
    NamedFormula(
        "lr (1 + beta) / ((1 - beta) lam (2 (1 + beta) - lr lam))",
        "heavy ball's variance of theta over that of a gradient",
    ),
)


class Series(NamedTuple):
    """A curve: the formula, and what was measured at some betas."""

    name: str
    look: style.Look
    formula: Callable[[float], float]
    measured: list[Estimate]

    @property
    def theory(self) -> list[float]:
        """What the formula gives where it was measured."""
        return [self.formula(beta) for beta in BETAS]


def draw(settings: Settings) -> Picture:
    """Draw variances of velocity and theta over beta, measured and by formula, and how far the two are apart."""
    velocity, same, matched = _velocity(settings), _theta(settings, match=False), _theta(settings, match=True)
    figure, (sums, equal, effective, misses) = style.panels(2, 2, height=2.5)
    for ax, series in ((sums, velocity), (equal, same), (effective, matched)):
        _curves(ax, series)
    style.label(sums, "Velocity of independent gradients", "beta", "variance / variance of a gradient")
    style.label(equal, f"theta, lr = {LR:g} for all", "beta", "variance / sigma^2")
    style.label(effective, f"theta, lr = {LR:g} (1 - beta)", "beta", "variance / sigma^2")
    sums.set_ylim(0.01, 100)
    equal.set_ylim(0.001, 30)
    effective.set_ylim(0.001, 0.6)
    for ax in (sums, equal, effective):
        style.legend(ax, "upper left", ncols=2 if ax is effective else 1)
    everything = [*velocity, *same, *matched]
    scores = np.array([[_score(*pair) for pair in zip(one.measured, one.theory, strict=True)] for one in everything])
    for one, row in zip(everything, scores, strict=True):
        misses.plot(BETAS, row, **one.look.points(), markersize=3.5)
    misses.axhspan(-2, 2, color="0.9", zorder=0)
    misses.set_ylim(-4.5, 4.5)
    style.label(misses, "Every point above: measured - formula", "beta", "standard errors")

    ratio = same[0].measured[BETAS.index(0.9)].mean / same[0].measured[0].mean
    level = matched[0].measured[BETAS.index(0.9)].mean / matched[0].measured[0].mean
    loud = velocity[0].measured[BETAS.index(0.9)]
    inside = float(np.mean(np.abs(scores) <= 2))
    caption = (
        f"`theta^2 / 2` with gradient noise of variance `sigma^2` (lines: formulas; markers: {_runs(settings)} "
        "runs each, "
        f"seed {settings.seed}, with two standard errors). The velocity is a sum and louder than a gradient, "
        f"{loud.mean:.2f} +- {2 * loud.error:.2f} times at beta = 0.9; only its average `(1 - beta) v` is quieter. At "
        f"equal lr momentum makes theta {ratio:.1f} times as loud; at equal effective lr the ratio is {level:.2f} "
        f"(formulas: {_ratio(match=False):.2f} and {_ratio(match=True):.2f}): what looks like "
        f"smoothing is mostly the smaller lr. A batch of {BATCH} divides all by {BATCH}. {inside:.0%} of the "
        "points are within two standard errors."
    )
    alt = (
        "Four panels over beta. The variance of the velocity rises, that of its average falls; theta's rises at "
        "equal lr and is level at equal effective lr; the differences from the formulas scatter within a band."
    )
    rows = tuple(row for where, part in _parts(velocity, same, matched) for one in part for row in _rows(where, one))
    columns = ("where", "method", "beta", "formula", "measured", "standard error")
    return Picture(figure, caption, alt, (Table("Variances in the long run", columns, rows),), FORMULAS)


def _parts(*series: list[Series]) -> list[tuple[str, list[Series]]]:
    return list(zip(("velocity", "theta, equal lr", "theta, equal effective lr"), series, strict=True))


def _rows(where: str, one: Series) -> list[tuple[Cell, ...]]:
    picked = [BETAS.index(beta) for beta in (0.0, 0.5, 0.9)]
    return [(where, one.name, BETAS[i], one.theory[i], one.measured[i].mean, one.measured[i].error) for i in picked]


def _velocity(settings: Settings) -> list[Series]:
    # With lr = 0 theta rests at the minimum, and the gradients are the noise alone.
    seen = [_measure(settings, i, 0.0, beta).velocity for i, beta in enumerate(BETAS)]
    scale = [(1 - beta) ** 2 for beta in BETAS]
    average = [Estimate(s * one.mean, s * one.error) for s, one in zip(scale, seen, strict=True)]
    return [
        Series("sum v", style.HEAVY_BALL, _sum, seen),
        Series("average (1 - beta) v", style.HEAVY, lambda beta: (1 - beta) ** 2 * _sum(beta), average),
    ]


def _sum(beta: float) -> float:
    return velocity_variance_theory(0.0, beta, 1.0)


def _theta(settings: Settings, *, match: bool) -> list[Series]:
    kinds: tuple[tuple[str, Method, int, style.Look], ...] = (
        ("heavy ball", "heavy_ball", 1, style.HEAVY_BALL),
        ("Nesterov", "nesterov", 1, style.NESTEROV),
        (f"heavy ball, batch of {BATCH}", "heavy_ball", BATCH, style.SCHEDULED),
    )
    series = []
    for kind, (name, method, batch, look) in enumerate(kinds, start=2 if match else 5):
        seen = [
            _measure(settings, 100 * kind + i, _lr(beta, match=match), beta, method, batch).theta
            for i, beta in enumerate(BETAS)
        ]
        series.append(Series(name, look, partial(_variance, match=match, method=method, batch=batch), seen))
    return series


def _lr(beta: float, *, match: bool) -> float:
    return matched_lr(LR, beta) if match else LR


def _variance(beta: float, *, match: bool, method: Method, batch: int) -> float:
    return stationary_variance_theory(_lr(beta, match=match), beta, 1.0, method=method) / batch


def _ratio(*, match: bool) -> float:
    """Return by how much theta is louder with beta = 0.9 than without."""
    loud, plain = (_variance(beta, match=match, method="heavy_ball", batch=1) for beta in (0.9, 0.0))
    return loud / plain


def _measure(
    settings: Settings, number: int, lr: float, beta: float, method: Method = "heavy_ball", batch: int = 1
) -> Loudness:
    seed = 10_000 * settings.seed + number
    return measure_noise(seed, lr, beta, method=method, batch=batch, runs=_runs(settings), num_steps=1500)


def _runs(settings: Settings) -> int:
    return 2000 if settings.full else 100


def _curves(ax: Axes, series: list[Series]) -> None:
    for one in series:
        bars = [2 * estimate.error for estimate in one.measured]
        ax.plot(EVERY_BETA, [one.formula(float(beta)) for beta in EVERY_BETA], **one.look.line(), linewidth=1)
        means = [estimate.mean for estimate in one.measured]
        ax.errorbar(BETAS, means, bars, **one.look.points(), capsize=2, elinewidth=0.8, label=one.name)
    style.logarithmic(ax, "y")


def _score(measured: Estimate, theory: float) -> float:
    return (measured.mean - theory) / measured.error
