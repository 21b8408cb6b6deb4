"""The section's diagram of noise against stability, with measured numbers on both axes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from matplotlib.axes import Axes

from reference.effective import matched_lr
from reference.experiment import Estimate, Loudness, measure_noise
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.noise import theory_ratio
from reference.spectrum import heavy_ball_limit, nesterov_limit
from reference.sweep import sweep, within
from reference.updates import Method

LR = 0.1
BETA = 0.9
BATCH = 32
HEAVY_LR = matched_lr(LR, BETA)
FORMULAS = (
    NamedFormula("(1 - beta) / (1 + beta)", "variance of an update over SGD's, at equal effective lr and a small lr"),
)


class Way(NamedTuple):
    """A way to take steps, and how it is drawn."""

    name: str
    method: Method
    lr: float
    beta: float
    batch: int
    look: style.Look


WAYS = (
    Way("SGD", "heavy_ball", LR, 0.0, 1, style.DESCENT),
    Way("momentum, same lr", "heavy_ball", LR, BETA, 1, style.HEAVY),
    Way("momentum, same effective lr", "heavy_ball", HEAVY_LR, BETA, 1, style.HEAVY_BALL),
    Way("Nesterov, same effective lr", "nesterov", HEAVY_LR, BETA, 1, style.NESTEROV),
    Way("SGD, large batch", "heavy_ball", LR, 0.0, BATCH, style.SCHEDULED),
)


def draw(settings: Settings) -> Picture:
    """Draw the noise of updates, and that of theta, over the factor by which lr could still grow."""
    figure, (updates, thetas) = style.panels(2, height=3.0)
    seen = [_measure(settings, number, way) for number, way in enumerate(WAYS)]
    rooms = [_room(way) for way in WAYS]
    _points(updates, rooms, [one.update for one in seen])
    _points(thetas, rooms, [one.theta for one in seen])
    style.label(updates, "Noise of one update", "stability: largest stable lr / lr", "variance of lr v / sigma^2")
    style.label(thetas, "Noise of theta", "stability: largest stable lr / lr", "variance of theta / sigma^2")
    updates.set_ylim(1e-4, 10)
    thetas.set_ylim(1e-3, 100)
    for ax in (updates, thetas):
        ax.set_xlim(10, 1000)
        style.legend(ax, "upper right")
    sgd, same, matched, _, large = seen
    caption = (
        f"The section's diagram with measured axes, for `theta^2 / 2` with lr = {LR:g}, beta = {BETA:g} and a large "
        f"batch of {BATCH}. The order SGD, momentum, large batch holds for one update only, and only at equal "
        f"effective lr: there momentum is {sgd.update.mean / matched.update.mean:.0f} times quieter than SGD (left), "
        f"like a batch of {1 / theory_ratio(BETA, normalize=True):.0f}. At the same lr momentum is "
        f"{same.update.mean / sgd.update.mean:.1f} times louder. In theta (right) momentum at equal effective lr is "
        f"as loud as SGD (ratio {matched.theta.mean / sgd.theta.mean:.2f}), at equal lr "
        f"{same.theta.mean / sgd.theta.mean:.1f} times louder; only the large batch is quieter "
        f"({large.theta.mean / sgd.theta.mean:.2f}). To the right there is more room for a larger lr: momentum gains "
        f"that, the large batch does not. Bars: two standard errors over {_runs(settings)} runs, seed "
        f"{settings.seed}; most are smaller than the markers."
    )
    alt = (
        "Two panels, stability to the right and noise upwards, both logarithmic, five points each. For updates "
        "momentum at the same effective lr lies between SGD and the large batch, far to the right; for theta it is "
        "level with SGD, and the large batch is far below."
    )
    rows = tuple(
        (way.name, way.lr, way.beta, way.batch, room, _limit(way) / way.lr, *one.update, *one.theta)
        for way, room, one in zip(WAYS, rooms, seen, strict=True)
    )
    columns = (
        "way", "lr", "beta", "batch", "stability, measured", "by formula",
        "variance of an update", "standard error", "variance of theta", "error of that",
    )  # fmt: skip
    return Picture(
        figure, caption, alt, (Table("Noise and stability, in units of `sigma^2`", columns, rows),), FORMULAS
    )


def _points(ax: Axes, rooms: list[float], noise: list[Estimate]) -> None:
    for way, room, one in zip(WAYS, rooms, noise, strict=True):
        marks = way.look.points() | {"markersize": 6}
        ax.errorbar(room, one.mean, 2 * one.error, **marks, capsize=3, elinewidth=0.8, label=way.name)
    style.logarithmic(ax, "xy")


def _measure(settings: Settings, number: int, way: Way) -> Loudness:
    _, method, lr, beta, batch, _ = way
    seed = 10_000 * settings.seed + 900 + number
    return measure_noise(seed, lr, beta, method=method, batch=batch, runs=_runs(settings), num_steps=1500)


def _runs(settings: Settings) -> int:
    return 4000 if settings.full else 200


def _limit(way: Way) -> float:
    return (heavy_ball_limit if way.method == "heavy_ball" else nesterov_limit)(1.0, way.beta)


def _room(way: Way) -> float:
    """Measure by how much lr could grow before noiseless runs on the same loss stop converging."""
    factors = np.geomspace(1, 1000, 2001)
    done = sweep(lambda z: z, [1.0], factors * way.lr, way.beta, 3000, reached=within([0], 1e-3), method=way.method)
    return float(factors[np.flatnonzero(done.steps >= 0)[-1]])
