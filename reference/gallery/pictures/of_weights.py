"""The velocity written out: a sum of past gradients with weights beta^k, not an average."""

from __future__ import annotations

import numpy as np

from reference.effective import slope_gain, steps_to_fraction, velocity_weights
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.noise import velocities

BETAS = (0.5, 0.9, 0.99)
AGES = np.arange(61)
STEPS = np.arange(1, 1001)
FORMULAS = (
    NamedFormula(
        "v[t] = sum(beta^k grad(theta[t-k]), k, 0, t - 1)", "the velocity written out, t = 1 at the first step"
    ),
    NamedFormula("(1 - beta^t) / (1 - beta)", "what its weights add up to"),
    NamedFormula("1 / (1 - beta)", "the same in the long run"),
)


def draw(settings: Settings) -> Picture:
    """Draw the weights by age, and what they add up to, for the sum and for the average."""
    figure, (by_age, totals) = style.panels(2, height=2.7)
    impulse = np.zeros(AGES.size)
    impulse[0] = 1.0
    for beta in BETAS:
        look = style.BETAS[beta]
        by_age.plot(AGES, velocity_weights(beta, AGES), **look.line(), label=f"beta = {beta:g}")
        by_age.plot(AGES[::6], velocities(impulse, beta)[::6], **look.points())
        ones = np.ones(STEPS.size)
        totals.plot(STEPS, velocities(ones, beta), **look.line(), label=f"sum, beta = {beta:g}")
        totals.plot(STEPS, velocities(ones, beta, normalize=True), **look.line() | {"linewidth": 0.8})
    style.label(by_age, "Weight of a gradient in v", "age of the gradient, steps", "beta^age")
    style.label(totals, "Total of the weights", "step", "sum (thick), average (thin)")
    style.logarithmic(totals, "xy")
    totals.set_ylim(0.008, 250)
    style.level(totals, 1.0, text="an average")
    style.legend(by_age, "upper right")
    style.legend(totals, "lower right")
    sums = ", ".join(f"{slope_gain(beta):.3g} for beta = {beta:g}" for beta in BETAS)
    caption = (
        "Left: a gradient of age k has the weight `beta^k` in v (lines: the formula; markers: the velocity after a "
        f"single gradient of 1). The newest counts most, and at beta = 0.9 one of age {_age_below(0.9, 0.5)} counts "
        f"less than half. Right: the weights do not add up to 1 but to `1 / (1 - beta)`: {sums}. So v is a weighted "
        "sum. Only `(1 - beta) v`, thin, is an average, and even it starts too small."
    )
    alt = (
        "Two panels. Left: three falling exponential curves of the weight over the age. Right, on logarithmic axes: "
        "totals rising from 1 to a limit that is higher for larger beta, and the thin normalised ones rising to 1."
    )
    columns = ("beta", "newest weight", "age below 1/2", "age below 1 %", "total after 10 steps", "total", "average's")
    table = Table("Weights of past gradients", columns, tuple(_row(beta) for beta in BETAS))
    return Picture(figure, caption, alt, (table,), FORMULAS)


def _row(beta: float) -> tuple[Cell, ...]:
    ten = float(np.sum(velocity_weights(beta, np.arange(10))))
    total = slope_gain(beta)
    below = [_age_below(beta, level) for level in (0.5, 0.01)]
    return (beta, float(velocity_weights(beta, 0)), *below, ten, total, (1 - beta) * total)


def _age_below(beta: float, level: float) -> int:
    # beta^k <= level is 1 - beta^k >= 1 - level.
    return steps_to_fraction(beta, 1 - level)
