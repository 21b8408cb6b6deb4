"""What exercises 2 to 5 compute, to look at; the four betas of exercise 1 are a picture of their own."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes

from reference.descent import gradient_descent, heavy_ball, nesterov
from reference.effective import effective_lr, measured_lr, steps_to_fraction
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.measures import settled_below
from reference.noise import theory_ratio, variance_ratio, velocities
from reference.noisy import gradient_noise
from reference.problems import bowl
from reference.rates import optimal_parameters

SECTION = bowl(1, 100)
START = (1.0, 1.0)
BETA = 0.9
LR = 0.004
LEVEL = 1e-8
NOISE = 20_000
FORMULAS = (
    NamedFormula("lr = 4 / (sqrt(L) + sqrt(mu))^2", "exercise 2: the lr"),
    NamedFormula("beta = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2", "its beta"),
    NamedFormula("lr / (1 - beta)", "exercise 4: the effective learning rate"),
    NamedFormula("1 / (1 - beta^2)", "exercise 5: variance of v over that of a gradient"),
)


def draw(settings: Settings) -> Picture:
    """Draw a panel for each exercise."""
    figure, (second, third, fourth, fifth) = style.panels(2, 2, height=2.5)
    counts = (*_second(second), *_third(third))
    ninety = _fourth(fourth)
    sums, averages = _fifth(fifth, settings)
    rows: tuple[tuple[Cell, ...], ...] = (
        *counts,
        ("exercise 4: measured lr after 100 steps, over lr", float(measured_lr(1.0, BETA, 100)[-1])),
        ("exercise 4: steps to 90 % of the effective lr", ninety),
        ("exercise 5: variance of v over that of a gradient", sums),
        ("exercise 5: by formula", theory_ratio(BETA)),
        ("exercise 5: of the average (1 - beta) v", averages),
        ("exercise 5: of it by formula", theory_ratio(BETA, normalize=True)),
    )
    found = {str(row[0]): row[1] for row in rows}
    tuned = optimal_parameters(SECTION.smallest, SECTION.largest)
    caption = (
        f"`x^2 + 100 y^2` from (1, 1). Exercise 2: the derived lr = {tuned.lr:.5f} and beta = {tuned.beta:.4f} come to "
        f"{style.plain(LEVEL)} of the loss in {found[OPTIMAL]} steps, beta = 0.9 at that lr in {found[NINE]}. Exercise "
        f"3: at lr = {LR:g} and beta = {BETA:g} it is {found[NAMES[0]]} steps for gradient descent, {found[NAMES[1]]} "
        f"for heavy ball and {found[NAMES[2]]} for Nesterov. Exercise 4: on a constant slope the steps grow to "
        f"{effective_lr(1, BETA):.3g} times lr, 90 % of it after {ninety} steps. Exercise 5: momentum does not make "
        f"the velocity quieter: its variance is {sums:.2f} times that of a gradient; only the average's is less, "
        f"{averages:.4f} times."
    )
    alt = (
        "Four panels. Losses with the derived parameters and with others; losses of three methods; step lengths that "
        "rise to ten times the first; noisy gradients, with a velocity that swings wider and an average that is calm."
    )
    return Picture(
        figure, caption, alt, (Table("What the exercises' functions give", ("what", "value"), rows),), FORMULAS
    )


OPTIMAL = "exercise 2: steps to 1e-8 with lr and beta of the formula"
NINE = "exercise 2: with beta = 0.9 at that lr"
NAMES = ("exercise 3: gradient descent", "exercise 3: heavy ball", "exercise 3: Nesterov")


def _second(ax: Axes) -> list[tuple[Cell, ...]]:
    lr, beta, _ = optimal_parameters(SECTION.smallest, SECTION.largest)
    rows: list[tuple[Cell, ...]] = []
    for name, label, keep, look in (
        (OPTIMAL, f"beta = {beta:.4f}", beta, style.SCHEDULED),
        (NINE, "beta = 0.9", BETA, style.HEAVY_BALL),
    ):
        losses = SECTION.losses(heavy_ball(SECTION.grad, START, lr, keep, 400).thetas)
        rows.append((name, settled_below(losses, LEVEL * losses[0])))
        ax.plot(losses[:161] / losses[0], **look.line(), label=label)
    _finish(ax, f"Exercise 2: lr = {lr:.5f}")
    return rows


def _third(ax: Axes) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    runs = (
        gradient_descent(SECTION.grad, START, LR, 1000),
        heavy_ball(SECTION.grad, START, LR, BETA, 1000),
        nesterov(SECTION.grad, START, LR, BETA, 1000),
    )
    for name, run, look in zip(NAMES, runs, (style.DESCENT, style.HEAVY_BALL, style.NESTEROV), strict=True):
        losses = SECTION.losses(run.thetas)
        rows.append((name, settled_below(losses, LEVEL * losses[0])))
        ax.plot(losses[:161] / losses[0], **look.line(), label=name.partition(": ")[2])
    _finish(ax, f"Exercise 3: lr = {LR:g}, beta = {BETA:g}")
    return rows


def _finish(ax: Axes, title: str) -> None:
    style.logarithmic(ax, "y")
    style.level(ax, LEVEL)
    ax.set_ylim(1e-10, 1e5)
    style.label(ax, title, "step", "loss / loss at the start")
    style.legend(ax, "upper right")


def _fourth(ax: Axes) -> int:
    steps = np.arange(1, 81)
    ninety = steps_to_fraction(BETA, 0.9)
    ax.plot(steps, measured_lr(1.0, BETA, 80), **style.HEAVY_BALL.line(), label=f"beta = {BETA:g}")
    ax.plot(steps, measured_lr(1.0, 0.0, 80), **style.DESCENT.line(), label="beta = 0")
    ax.plot(ninety, float(measured_lr(1.0, BETA, ninety)[-1]), **style.HEAVY_BALL.points(), label="90 %")
    style.level(ax, effective_lr(1.0, BETA), text="lr / (1 - beta)")
    ax.set_ylim(0, 15)
    style.label(ax, "Exercise 4: a constant slope", "step", "length of the step / (lr slope)")
    style.legend(ax, "upper left", ncols=2)
    return ninety


def _fifth(ax: Axes, settings: Settings) -> tuple[float, float]:
    grads = gradient_noise(10_000 * settings.seed + 990, NOISE, 1)[:, 0]
    shown = slice(200, 280)
    ax.plot(grads[shown], "x", color="0.6", markersize=3.5, linestyle="none", label="gradient")
    ax.plot(velocities(grads, BETA)[shown], **style.HEAVY_BALL.line(), label="velocity v")
    ax.plot(velocities(grads, BETA, normalize=True)[shown], **style.NESTEROV.line(), label="(1 - beta) v")
    ax.set_ylim(-8, 14)
    style.label(ax, f"Exercise 5: noise alone, beta = {BETA:g}", "step", "gradient, v")
    style.legend(ax, "upper right", ncols=3, columnspacing=1)
    return variance_ratio(grads, BETA, 100), variance_ratio(grads, BETA, 100, normalize=True)
