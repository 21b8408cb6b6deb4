"""What momentum makes of alternating and of steady gradients, with the path fed back and without."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes

from reference.arguments import Floats
from reference.descent import heavy_ball
from reference.effective import slope_gain
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.measures import sign_changes
from reference.noise import velocities
from reference.problems import bowl

BETA = 0.9
TABLE_BETAS = (0.0, 0.5, 0.9, 0.99)
PROBLEM = bowl(1, 100)
LR = 0.004
LOOP_STEPS = 6000
FORMULAS = (
    NamedFormula("1 / (1 + beta)", "velocity over gradient in the long run, where the sign alternates"),
    NamedFormula("1 / (1 - beta)", "the same where the sign stays"),
)


def draw(settings: Settings) -> Picture:
    """Draw velocities of given gradients, the gains over beta, and y on the section's quadratic."""
    figure, (signs, steady, gains, loop) = style.panels(2, 2, height=2.4)
    _draw_given(signs, steady)
    _draw_gains(gains)
    paths = {beta: heavy_ball(PROBLEM.grad, [1, 1], LR, beta, LOOP_STEPS).thetas[:, 1] for beta in (0.0, BETA)}
    _draw_fed_back(loop, paths)
    plain, momentum = (_changes(path) for path in paths.values())
    caption = (
        "Given gradients: where the sign alternates the velocity does not vanish, it settles at `1 / (1 + beta)` = "
        f"{slope_gain(BETA, alternating=True):.3f} times the gradient; where it stays, at `1 / (1 - beta)` = "
        f"{slope_gain(BETA):.3g} times (lines: formulas, markers: measured). But on a real path the gradient answers: "
        f"along y, at an lr at which gradient descent does not oscillate ({plain} changes of sign in {LOOP_STEPS} "
        f"steps), momentum changes y's sign {momentum} times. Momentum can add oscillation."
    )
    alt = (
        "Four panels. The velocity of alternating gradients stays at about half their size; that of constant ones "
        "rises to many times; the two gains over beta, one falling slowly, one rising steeply; y falling at once "
        "without momentum and swinging with it."
    )
    closed = Table(
        f"Fed back: changes of y's sign in {LOOP_STEPS} steps, lr = {LR:g}",
        ("beta", "changes"),
        tuple((beta, _changes(path)) for beta, path in paths.items()),
    )
    return Picture(figure, caption, alt, (_open_loop(), closed), FORMULAS)


def _draw_given(signs: Axes, steady: Axes) -> None:
    steps = np.arange(1, 41)
    alternating, constant = (-1.0) ** np.arange(40), np.ones(40)
    for ax, grads, way in ((signs, alternating, True), (steady, constant, False)):
        gain = slope_gain(BETA, alternating=way)
        ax.plot(steps, grads, **style.DESCENT.points(), markersize=3, label="gradient")
        ax.plot(steps, velocities(grads, BETA), **style.HEAVY_BALL.line(), marker="o", markersize=3, label="velocity")
        style.level(ax, gain, text=f"1 / (1 {'+' if way else '-'} beta)")
        if way:
            style.level(ax, -gain)
    style.label(signs, f"Signs alternate, beta = {BETA:g}", "step", "gradient, velocity")
    style.label(steady, f"Sign stays, beta = {BETA:g}", "step", "gradient, velocity")
    signs.set_ylim(-1.2, 1.9)
    style.legend(signs, "upper right", ncols=3, columnspacing=1.0)
    style.legend(steady, "center right")


def _draw_gains(gains: Axes) -> None:
    betas = np.linspace(0, 0.99, 100)
    for look, way, text in ((style.HEAVY_BALL, False, "sign stays"), (style.NESTEROV, True, "signs alternate")):
        gains.plot(betas, [slope_gain(beta, alternating=way) for beta in betas], **look.line(), label=text)
        measured = [_measured(beta, alternating=way) for beta in betas[::11]]
        gains.plot(betas[::11], measured, **look.points())
    style.logarithmic(gains, "y")
    style.label(gains, "Gain in the long run", "beta", "|velocity| / |gradient|")
    style.legend(gains, "upper left")


def _draw_fed_back(loop: Axes, paths: dict[float, Floats]) -> None:
    for beta, path in paths.items():
        text = f"beta = {beta:g}: {_changes(path[:81])} changes of sign"
        loop.plot(np.arange(81), path[:81], **style.BETAS[beta].line(), label=text)
    style.label(loop, f"Fed back: y on x^2 + 100 y^2, lr = {LR:g}", "step", "y")
    style.legend(loop, "upper right")


def _open_loop() -> Table:
    rows = tuple(
        (
            beta,
            slope_gain(beta, alternating=True),
            _measured(beta, alternating=True),
            slope_gain(beta),
            _measured(beta, alternating=False),
        )
        for beta in TABLE_BETAS
    )
    return Table(
        "Given gradients: |velocity| / |gradient| in the long run",
        ("beta", "`1 / (1 + beta)`", "measured, alternating", "`1 / (1 - beta)`", "measured, constant"),
        rows,
    )


def _measured(beta: float, *, alternating: bool) -> float:
    grads = (-1.0) ** np.arange(3000) if alternating else np.ones(3000)
    return float(abs(velocities(grads, beta)[-1]))


_changes = sign_changes
