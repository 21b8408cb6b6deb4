"""The effective learning rate: lr at first, lr / (1 - beta) in the end, and how long that takes."""

from __future__ import annotations

import numpy as np

from reference.arguments import Floats
from reference.descent import heavy_ball
from reference.effective import effective_lr, measured_lr, slope_gain, steps_to_fraction
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table

BETAS = (0.5, 0.9, 0.99)
FRACTIONS = (0.9, 0.95, 0.99, 0.999)
LR = 0.01
STEPS = 1000
FORMULAS = (
    NamedFormula("lr (1 - beta^t) / (1 - beta)", "the length of step t, over the slope"),
    NamedFormula("lr / (1 - beta)", "its limit, the effective learning rate"),
)


def draw(settings: Settings) -> Picture:
    """Draw the length of each step along a constant slope, and the share of its limit."""
    figure, (growth, share) = style.panels(2, height=2.7)
    steps = np.arange(1, STEPS + 1)
    marks = np.unique(np.geomspace(1, STEPS, 16).astype(int)) - 1
    for beta in BETAS:
        look, walked = style.BETAS[beta], _walked(beta)
        growth.plot(steps, measured_lr(LR, beta, STEPS) / LR, **look.line(), label=f"beta = {beta:g}")
        growth.plot(steps[marks], walked[marks] / LR, **look.points())
        shares = 100 * walked / effective_lr(LR, beta)
        share.plot(steps, shares, **look.line(), label=f"beta = {beta:g}")
        when = np.array([steps_to_fraction(beta, fraction) for fraction in FRACTIONS])
        share.plot(when, shares[when - 1], **look.points())
    style.logarithmic(growth, "xy")
    style.logarithmic(share, "x")
    style.label(growth, "Step length over that of plain descent", "step", "effective lr / lr")
    style.label(share, "Share of the limit lr / (1 - beta)", "step", "share, %")
    style.legend(growth, "upper left")
    style.legend(share, "lower right")
    rows = tuple((beta, slope_gain(beta), *(steps_to_fraction(beta, part) for part in FRACTIONS)) for beta in BETAS)
    columns = ("beta", "`1 / (1 - beta)`", *(f"steps to {100 * part:g} %" for part in FRACTIONS))
    table = Table("Steps until a share of the effective learning rate is reached", columns, rows)
    hundred = float(np.mean(measured_lr(1.0, 0.9, 100)))
    caption = (
        "A walk down a constant slope (markers on the left) and `lr (1 - beta^t) / (1 - beta)` (lines). The first step "
        f"is that of plain descent; the limit is {slope_gain(0.9):.3g} times as long for beta = 0.9. It takes "
        f"{steps_to_fraction(0.9, 0.9)} steps to 90 % of it and {steps_to_fraction(0.9, 0.99)} to 99 % (markers on "
        f"the right); for beta = 0.99 {steps_to_fraction(0.99, 0.9)} and {steps_to_fraction(0.99, 0.99)}. Over the "
        f"first 100 steps the mean at beta = 0.9 is {hundred:.2f} times lr."
    )
    alt = (
        "Two panels with a logarithmic step axis. Left: step lengths rising from lr to their limits, the larger beta "
        "the higher. Right: the same as shares of their limits, each S-shaped curve later than the one before."
    )
    return Picture(figure, caption, alt, (table,), FORMULAS)


def _walked(beta: float) -> Floats:
    run = heavy_ball(lambda _: np.ones(1), [0.0], LR, beta, STEPS)
    return np.abs(np.diff(run.thetas[:, 0]))
