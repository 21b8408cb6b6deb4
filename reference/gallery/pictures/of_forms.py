"""The two forms of classical momentum: the same path while lr is constant, two paths when it changes."""

from __future__ import annotations

import numpy as np

from reference.arguments import Floats
from reference.descent import heavy_ball, heavy_ball_lr_inside
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.problems import Quadratic

PROBLEM = Quadratic([[1.0]], [0.0])
START = [1.0]
BETA = 0.9
LR = 0.1
CUT = 0.1
CUT_AFTER = 5
STEPS = 40
FORMULAS = (
    NamedFormula("v[t] = beta v[t-1] + grad(theta[t])", "first form, the velocity"),
    NamedFormula("theta[t+1] = theta[t] - lr v[t]", "first form, the step"),
    NamedFormula("v[t] = beta v[t-1] + lr grad(theta[t])", "second form, the velocity"),
    NamedFormula("theta[t+1] = theta[t] - v[t]", "second form, the step"),
)


def draw(settings: Settings) -> Picture:
    """Draw both forms on 1/2 theta^2, with a constant lr and with one that is cut."""
    constant = np.full(STEPS, LR)
    changed = np.where(np.arange(STEPS) < CUT_AFTER, LR, CUT * LR)
    figure, axes = style.panels(2, height=2.6, sharey=True)
    rows, steps = [], np.arange(STEPS + 1)
    for ax, lrs, title in zip(axes, (constant, changed), ("constant lr", "lr cut"), strict=True):
        outside, inside = _both(lrs)
        ax.plot(steps, outside, **style.HEAVY_BALL.line(), label="v = beta v + g, theta - lr v")
        ax.plot(steps, inside, **style.NESTEROV.points(), markersize=3.5, label="v = beta v + lr g, theta - v")
        style.label(ax, title, "step", "theta")
        difference = np.abs(outside - inside)
        rows.append((title, float(lrs[0]), float(lrs[-1]), float(np.max(difference)), int(np.argmax(difference))))
    axes[0].set_title(f"lr = {LR:g} throughout")
    axes[1].set_title(f"lr = {LR:g}, after {CUT_AFTER} steps {CUT * LR:g}")
    style.level(axes[1], CUT_AFTER, vertical=True, text="lr is cut")
    axes[0].set_ylim(-1.35, 1.75)
    for ax in axes:
        style.legend(ax, "upper right")
    same, apart = rows
    caption = (
        f"Both forms on `theta^2 / 2` with beta = {BETA:g}. While lr is constant the points agree to {same[3]:.0e}. "
        "With lr inside, the velocity still carries the lr of its past: after the cut it coasts on with its old "
        f"speed, and the two are up to {apart[3]:.2f} apart (step {apart[4]}), more than the distance of 1 at the "
        "start. With lr outside, the cut slows the velocity at once."
    )
    alt = (
        "Two panels of theta over the step. Left: the markers of the second form lie on the line of the first. "
        "Right: after lr is cut the line flattens while the markers shoot past the minimum."
    )
    columns = ("schedule", "first lr", "last lr", "largest difference", "at step")
    return Picture(figure, caption, alt, (Table("Differences between the two forms", columns, tuple(rows)),), FORMULAS)


def _both(lrs: Floats) -> tuple[Floats, Floats]:
    walks = (heavy_ball, heavy_ball_lr_inside)
    outside, inside = (walk(PROBLEM.grad, START, lrs, BETA, STEPS).thetas[:, 0] for walk in walks)
    return outside, inside
