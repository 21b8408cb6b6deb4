"""Rosenbrock's valley with and without momentum: who bounces off its walls, and who arrives when."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.gallery.valley import LR, NEAR, START, STEPS, VALLEY, ValleyRun, walks
from reference.measures import first_below, valley_crossings

FORMULAS = (NamedFormula("(1 - x)^2 + 100 (y - x^2)^2", "Rosenbrock's loss"),)


def draw(settings: Settings) -> Picture:
    """Draw two paths in the plane, the distance from the valley's floor, and the distance from the minimum."""
    known = {walk.name: walk for walk in walks()}
    plain, ball, ahead, much = (
        known[name]
        for name in ("gradient descent", "heavy ball, beta = 0.9", "Nesterov, beta = 0.9", "heavy ball, beta = 0.99")
    )
    figure, (without, with_it, off, away) = style.panels(2, 2, height=2.6)
    for ax, walk in ((without, plain), (with_it, ball)):
        _draw_path(ax, walk)
    shown = (plain, known["heavy ball, beta = 0.5"], ball)
    _draw_off(off, shown)
    _draw_away(away, (*shown, much, ahead))
    high = float(np.linalg.eigvalsh(VALLEY.hessian(VALLEY.minimum))[-1])
    caption = (
        f"From (-1.2, 1) with lr = {LR:g}. The section's sketch is reversed here: gradient descent crosses the floor "
        f"`y = x^2` {_crossings(plain)} times on its way and creeps along it; heavy ball crosses it {_crossings(ball)} "
        f"times. But it arrives: it stays within {style.plain(NEAR)} of the minimum after {ball.arrival} steps instead "
        f"of {plain.arrival}, {_over(plain, ball):.1f} times as fast (Nesterov: {ahead.arrival}). With beta = 0.99 it "
        f"passes there after {first_below(much.away, NEAR)} steps and stays from {much.arrival} on. Gradient descent "
        f"bounces only near its limit, which is lr = {2 / high:.6f} at the minimum: at lr = {2 * LR:g} it has not "
        f"settled after {STEPS} steps."
    )
    alt = (
        "Four panels. A path that turns into the curved valley at once and hardly moves on; one that swings from "
        "wall to wall and reaches the minimum; the distance from the floor over the step; the distance from the "
        "minimum, falling much earlier with momentum."
    )
    columns = ("run", "lr", f"steps to stay within {style.plain(NEAR)}", "crossings until then", "speed-up")
    rows = tuple(_row(walk, plain) for walk in known.values())
    return Picture(
        figure,
        caption,
        alt,
        (Table(f"Steps until the run stays there; a dash: not within {STEPS}", columns, rows),),
        FORMULAS,
    )


def _draw_path(ax: Axes, walk: ValleyRun) -> None:
    style.contours(ax, VALLEY.losses, (-1.6, 1.6), (-0.7, 1.9), np.geomspace(0.3, 600, 8))
    ax.plot(*walk.path[:400].T, **walk.look.line(), linewidth=1, marker=walk.look.marker, markersize=2)
    ax.plot(*START, "o", color="black", linestyle="none", label="start")
    ax.plot(*VALLEY.minimum, "*", color="black", markersize=8, linestyle="none", label="minimum")
    style.label(ax, f"First 399 steps, {walk.name}", "x", "y")
    style.legend(ax, "lower left")


def _draw_off(off: Axes, shown: Sequence[ValleyRun]) -> None:
    for walk in shown:
        off.plot(walk.path[:61, 1] - walk.path[:61, 0] ** 2, **walk.look.line(), label=walk.name)
    style.level(off, 0.0)
    off.set_ylim(-0.7, 1.3)
    style.label(off, "Bouncing off the walls", "step", "y - x^2")
    style.legend(off, "upper right")


def _draw_away(away: Axes, shown: Sequence[ValleyRun]) -> None:
    steps = np.unique(np.geomspace(1, STEPS, 500).astype(int))
    for walk in shown:
        with np.errstate(invalid="ignore"):
            away.plot(
                steps, np.where(walk.away[steps] < 1e-7, np.nan, walk.away[steps]), **walk.look.line(), label=walk.name
            )
    style.level(away, NEAR, text=f"goal {style.plain(NEAR)}")
    style.logarithmic(away, "xy")
    away.set_ylim(1e-7, 30)
    style.label(away, f"Distance from the minimum, lr = {LR:g}", "step", "distance")
    style.legend(away, "lower left")


def _crossings(walk: ValleyRun) -> int | None:
    return None if walk.arrival is None else valley_crossings(walk.path[: walk.arrival + 1])


def _row(walk: ValleyRun, plain: ValleyRun) -> tuple[Cell, ...]:
    return (walk.name, walk.lr, walk.arrival, _crossings(walk), _over(plain, walk))


def _over(one: ValleyRun, other: ValleyRun) -> float | None:
    return None if one.arrival is None or other.arrival is None else one.arrival / other.arrival
