"""The motions that heavy ball and Nesterov are samples of, against a solver of differential equations."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import ArrayLike
from scipy.integrate import solve_ivp

from reference.arguments import Floats
from reference.continuous import Motion, heavy_ball_motion, nesterov_motion
from reference.descent import heavy_ball, nesterov
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.schedules import nesterov_schedule

DRAG = 0.5
END = 20.0
LENGTHS = (0.5, 0.2, 0.1, 0.05, 0.02, 0.01)
SHOWN = {0.5: style.LIGHT_MOMENTUM, 0.1: style.HEAVY_BALL}
Walk = Callable[[float], Floats]
FORMULAS = (
    NamedFormula("theta'' + d theta' = -grad(theta)", "heavy ball's motion"),
    NamedFormula("1 - beta = d sqrt(lr)", "its friction d; a step lasts `sqrt(lr)`"),
    NamedFormula("theta'' + 3 / t theta' = -grad(theta)", "Nesterov's motion, where beta grows"),
)


def draw(settings: Settings) -> Picture:
    """Draw steps of two lengths on both motions, and how far they are off over the length."""
    figure, (ball, ahead, off) = style.panels(3, height=2.9)
    kinds: tuple[tuple[str, style.Look, Motion, Walk], ...] = (
        ("heavy ball", style.HEAVY_BALL, heavy_ball_motion(_slope, DRAG), _heavy_ball),
        ("Nesterov", style.SCHEDULED, nesterov_motion(_slope), _nesterov),
    )
    rows = []
    for ax, (name, look, motion, walk) in zip((ball, ahead), kinds, strict=True):
        misses = _draw_motion(ax, motion, walk)
        off.plot(LENGTHS, misses, **look.line(), marker=look.marker, label=name)
        rows += [
            (name, h, h * h, _beta(h) if name == "heavy ball" else None, m)
            for h, m in zip(LENGTHS, misses, strict=True)
        ]
    for ax, title in ((ball, f"Heavy ball, friction {DRAG:g}"), (ahead, "Nesterov, friction 3 / t")):
        ax.set_ylim(-0.9, 1.6)
        style.label(ax, title, "time = sqrt(lr) steps", "theta")
        style.legend(ax, "upper right")
    _draw_slope(off)

    flow = _flow(0.9, 0.001)
    table = Table(
        "How far steps are off the motion", ("method", "sqrt(lr)", "lr", "beta", "largest difference"), tuple(rows)
    )
    fixed = Table(
        "With beta = 0.9 fixed: off the motion without mass",
        ("lr", "friction", "largest difference"),
        tuple((lr, 0.1 / math.sqrt(lr), _flow(0.9, lr)) for lr in (0.01, 0.001, 0.0001)),
    )
    first, last = rows[0], rows[len(LENGTHS) - 1]
    caption = (
        "`theta^2 / 2` from 1 (lines: the motion by scipy's solver; markers: steps). Heavy ball with "
        f"`1 - beta = {DRAG:g} sqrt(lr)` is the section's ball, `theta'' + {DRAG:g} theta' = -grad(theta)`, a "
        "step lasting `sqrt(lr)`: at lr = "
        f"{first[2]:g} it is {first[4]:.3f} off, at {last[2]:g} {last[4]:.5f}, in proportion to `sqrt(lr)`. Nesterov "
        "with growing beta has a friction of `3 / t`, which vanishes. For a fixed beta the ball is loose: as lr falls "
        "the friction `(1 - beta) / sqrt(lr)` grows and the mass vanishes. At beta = 0.9, lr = 0.001 the path "
        "is within "
        f"{flow:.3f} of plain flow down the slope, `1 / (1 - beta)` times as fast."
    )
    alt = (
        "Three panels. Damped swings with the steps of heavy ball on them, those of the shorter steps closer; the same "
        "for Nesterov, whose swings die out more slowly; the differences, falling in proportion to the length."
    )
    return Picture(figure, caption, alt, (table, fixed), FORMULAS)


def _draw_motion(ax: Axes, motion: Motion, walk: Walk) -> list[float]:
    """Draw a motion with steps of two lengths on it; return how far those of each length are off it."""
    solved = _solved(motion)
    times = np.linspace(0, END, 400)
    ax.plot(times, solved(times)[0], color="0.35", linewidth=1.0, label="motion")
    misses = []
    for length in LENGTHS:
        path = walk(length)
        at = length * np.arange(len(path))
        misses.append(float(np.max(np.abs(path - solved(at)[0]))))
        if length in SHOWN:
            every = max(1, round(0.5 / length))
            ax.plot(at[::every], path[::every], **SHOWN[length].points(), label=f"lr = {length**2:g}")
    return misses


def _draw_slope(off: Axes) -> None:
    off.plot(LENGTHS, LENGTHS, **style.MUTED.line(), label="slope 1")
    style.logarithmic(off, "xy")
    style.ticks(off, [0.01, 0.1, 0.5])
    off.set_ylim(2e-3, 10)
    style.label(off, "The shorter the steps", "sqrt(lr)", "largest difference")
    style.legend(off, "upper left")


def _slope(theta: Floats) -> Floats:
    return theta


def _solved(motion: Motion) -> Callable[[ArrayLike], Floats]:
    found = solve_ivp(motion, (0.0, END + 1), [1.0, 0.0], dense_output=True, rtol=1e-8, atol=1e-10)
    solution: Callable[[ArrayLike], Floats] = found.sol
    return solution


def _beta(length: float) -> float:
    return 1 - DRAG * length


def _heavy_ball(length: float) -> Floats:
    walked: Floats = heavy_ball(_slope, [1.0], length**2, _beta(length), round(END / length)).thetas[:, 0]
    return walked


def _nesterov(length: float) -> Floats:
    steps = round(END / length)
    walked: Floats = nesterov(_slope, [1.0], length**2, nesterov_schedule(steps), steps).thetas[:, 0]
    return walked


def _flow(beta: float, lr: float) -> float:
    """Return how far heavy ball is off ``exp(-t)`` in the time ``t = lr k / (1 - beta)``."""
    steps = round(5 * (1 - beta) / lr)
    path = heavy_ball(_slope, [1.0], lr, beta, steps).thetas[:, 0]
    return float(np.max(np.abs(path - np.exp(-lr * np.arange(steps + 1) / (1 - beta)))))
