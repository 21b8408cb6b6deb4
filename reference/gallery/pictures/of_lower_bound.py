"""Provably optimal: Nesterov's worst function, and what no method can be below on it."""

from __future__ import annotations

import numpy as np

from reference.descent import gradient_descent, heavy_ball, nesterov
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.hardest import HardestFunction, lower_bound
from reference.schedules import nesterov_schedule
from reference.worst_case import accelerated_bound

HORIZON = 50
SIZE = 2 * HORIZON + 1  # the theorem's, for that many steps
TIMES = (10, 20, 50, 100, 200, 500)
FORMULAS = (
    NamedFormula("3 L R^2 / (32 (T + 1)^2)", "the theorem: no method can promise less"),
    NamedFormula("2 L R^2 / (T + 1)^2", "what Nesterov's promises"),
)


def draw(settings: Settings) -> Picture:
    """Draw the methods on the function that is hard for so many steps, and the ends over the number of steps."""
    figure, (one, all_) = style.panels(2, height=3.0)
    hard = HardestFunction(SIZE)
    steps = np.arange(SIZE)
    for name, look, losses in _methods(hard, SIZE - 1):
        one.plot(steps[1:], losses[1:], **look.line(), label=name)
    one.plot(
        steps[1:], [hard.least_after(t) for t in steps[1:]], color="0.35", linewidth=0.9, label="no method is below"
    )
    one.plot(HORIZON, lower_bound(HORIZON) * _square(hard), "*", color=style.HEAVY.color, markersize=9,
             linestyle="none", label="the theorem's bound")  # fmt: skip
    style.logarithmic(one, "xy")
    one.set_ylim(1e-4, 0.5)
    style.label(one, f"The function that is hard for {HORIZON} steps", "step", "loss above the least")
    style.legend(one, "lower left")

    times = (*TIMES, 1000, 2000) if settings.full else TIMES
    rows = tuple(_row(time) for time in times)
    for i, (name, look, _) in enumerate(_methods(HardestFunction(3), 1)):
        all_.plot(times, [row[i + 1] for row in rows], **look.line(), marker=look.marker, label=name)
    all_.plot(times, [row[4] for row in rows], color="0.35", linewidth=0.9, label="no method is below")
    all_.plot(times, [lower_bound(t) for t in times], **style.HEAVY.line(), label="3 / (32 (T + 1)^2)")
    all_.plot(times, [accelerated_bound(t) for t in times], **style.MUTED.line(), label="bound 2 / (T + 1)^2")
    style.logarithmic(all_, "xy")
    all_.set_ylim(1e-11, 1)
    style.label(all_, "For each T the function that is hard for T steps", "steps T", "loss / (L R^2) after T steps")
    style.legend(all_, "lower left")
    here, last = rows[2], rows[-1]
    caption = (
        "From 0 a gradient of Nesterov's function (L = 1) brings in one coordinate at a time, so after t steps a "
        f"method that adds up gradients knows t of the {SIZE} (left; grey line: the best of such points). At T = "
        f"{here[0]} nobody can be below {here[4]:.3g} `L R^2`: gradient descent is at {here[1] / here[4]:.1f} times "
        f"that, heavy ball with beta = 0.9 at {here[2] / here[4]:.1f}, Nesterov with growing beta at {here[5]:.2f}. "
        "The bound falls like `1 / T^2` (right), and so does Nesterov's guarantee: it is optimal up to a factor, "
        f"{last[5]:.2f} at T = {last[0]}, where heavy ball is at {last[2] / last[4]:.0f} times. What is proven is "
        "about the worst function for a number of steps that is known beforehand, and for a beta that grows."
    )
    alt = (
        "Two panels with logarithmic axes. Left: losses of three methods above a line that no method can cross, with "
        "a star at the bound. Right: over the number of steps the same, two parallel bounds with Nesterov between."
    )
    columns = (
        "T", "gradient descent", "heavy ball, beta = 0.9", "Nesterov, growing beta", "no method is below",
        "Nesterov over that", "`3 / (32 (T + 1)^2)`", "`2 / (T + 1)^2`",
    )  # fmt: skip
    return Picture(
        figure, caption, alt, (Table("Loss over `L R^2` after T steps, `lr = 1 / L`", columns, rows),), FORMULAS
    )


def _methods(hard: HardestFunction, steps: int) -> list[tuple[str, style.Look, np.ndarray]]:
    start = np.zeros(hard.size)
    runs = (
        ("gradient descent", style.DESCENT, gradient_descent(hard.grad, start, 1.0, steps)),
        ("heavy ball, beta = 0.9", style.HEAVY_BALL, heavy_ball(hard.grad, start, 1.0, 0.9, steps)),
        ("Nesterov, growing beta", style.SCHEDULED, nesterov(hard.grad, start, 1.0, nesterov_schedule(steps), steps)),
    )
    return [(name, look, hard.losses(run.thetas) - hard.least_loss) for name, look, run in runs]


def _square(hard: HardestFunction) -> float:
    return float(np.sum(hard.minimum**2))


def _row(time: int) -> tuple[float, ...]:
    hard = HardestFunction(2 * time + 1)
    ends = [float(losses[-1]) / _square(hard) for _, _, losses in _methods(hard, time)]
    least = hard.least_after(time) / _square(hard)
    return (time, *ends, least, ends[-1] / least, lower_bound(time), accelerated_bound(time))
