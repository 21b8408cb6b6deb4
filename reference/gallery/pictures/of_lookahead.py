"""One step of both methods as vectors, and Nesterov's two forms."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes

from reference.anatomy import Anatomy, dissect
from reference.arguments import Floats
from reference.descent import nesterov, nesterov_lookahead
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.problems import bowl
from reference.updates import Method

PROBLEM = bowl(1, 4)
THETA, VELOCITY = np.array([-1.6, 0.9]), np.array([-6.0, 3.5])
LR, BETA = 0.12, 0.9
PATH_LR = 0.07
STEPS = 20
START = (-1.6, 1.0)
X, Y = (-2.0, 1.1), (-1.36, 1.6)  # in the proportions of a panel, so that right angles look right
FORMULAS = (
    NamedFormula("v[t] = beta v[t-1] + grad(theta[t])", "heavy ball's velocity"),
    NamedFormula("v[t] = beta v[t-1] + grad(theta[t] - lr beta v[t-1])", "Nesterov's"),
    NamedFormula("theta[t+1] = theta[t] - lr v[t]", "the step of both"),
)


def draw(settings: Settings) -> Picture:
    """Draw the vectors of one step for each method, and the paths of both forms of Nesterov momentum."""
    figure, (classical, ahead, forms) = style.panels(3, height=3.0)
    methods: tuple[Method, Method] = ("heavy_ball", "nesterov")
    steps = [dissect(PROBLEM.grad, THETA, VELOCITY, LR, BETA, method=method) for method in methods]
    for ax, step, title in zip((classical, ahead), steps, ("Heavy ball", "Nesterov"), strict=True):
        _vectors(ax, step)
        style.label(ax, title, "x", "y")
    _paths(forms)
    losses = [PROBLEM.loss(step.end) for step in steps]
    gap = float(np.max(np.abs(_recovered() - nesterov(PROBLEM.grad, START, PATH_LR, BETA, STEPS).thetas)))
    caption = (
        f"One step from the same theta with the same velocity, beta = {BETA:g}, lr = {LR:g}. Heavy ball takes the "
        "gradient where it stands; Nesterov first coasts, takes it there (square) and so corrects the overshoot: the "
        f"loss after the step is {losses[1]:.2f} against {losses[0]:.2f} (before: {PROBLEM.loss(THETA):.2f}). Right: "
        "the form of the libraries follows the points at which the gradient is taken; adding `lr beta v` to them gives "
        f"back theta (lr = {PATH_LR:g}; largest difference over {STEPS} steps: {gap:.0e})."
    )
    alt = (
        "Three panels with contours of a quadratic. In the first two an arrow of momentum and an arrow of the "
        "gradient lead from theta to the next point; Nesterov's gradient arrow, taken at the end of the first, is "
        "shorter. In the third, two paths side by side to the minimum."
    )
    columns = ("point", "heavy ball, x", "heavy ball, y", "Nesterov, x", "Nesterov, y")
    names = ("theta", "after momentum", "gradient taken at", "theta after the step")
    rows = tuple((name, *map(float, mine), *map(float, other)) for name, mine, other in zip(names, *steps, strict=True))
    points = Table("The points of the step", columns, rows)
    loss = Table(
        "The loss",
        ("method", "before", "after"),
        tuple(zip(("heavy ball", "Nesterov"), [PROBLEM.loss(THETA)] * 2, losses, strict=True)),
    )
    return Picture(figure, caption, alt, (points, loss), FORMULAS)


def _vectors(ax: Axes, step: Anatomy) -> None:
    style.contours(ax, PROBLEM.losses, X, Y, np.geomspace(0.1, 12, 9))
    arrows = (
        (step.start, step.coast, style.HEAVY_BALL, "momentum: -lr beta v"),
        (step.coast, step.end, style.NESTEROV, "gradient: -lr g"),
    )
    for tail, head, look, text in arrows:
        arrow = {"arrowstyle": "-|>", "color": look.color, "linestyle": look.dash, "linewidth": 1.5}
        ax.annotate("", tuple(head), tuple(tail), arrowprops={**arrow, "shrinkA": 0, "shrinkB": 0})
        ax.plot([], [], color=look.color, linestyle=look.dash, label=text)
    ax.plot(*step.gradient_at, "s", color="black", markersize=4, linestyle="none", label="gradient taken here")
    ax.plot(*PROBLEM.minimum, "*", color="black", markersize=7, linestyle="none", label="minimum")
    style.note(ax, "theta", tuple(step.start), (0, 12), ha="center")
    style.note(ax, "next theta", tuple(step.end), (10, -14), ha="center")
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.2), borderpad=0.4, labelspacing=0.3)


def _paths(ax: Axes) -> None:
    style.contours(ax, PROBLEM.losses, X, Y, np.geomspace(0.1, 12, 9))
    theta = nesterov(PROBLEM.grad, START, PATH_LR, BETA, STEPS).thetas
    y = nesterov_lookahead(PROBLEM.grad, START, PATH_LR, BETA, STEPS).thetas
    ax.plot(*theta.T, **style.HEAVY_BALL.line(), linewidth=1, marker="o", markersize=3, label="theta")
    ax.plot(*y.T, **style.NESTEROV.line(), linewidth=1, marker="s", markersize=3, label="theta - lr beta v")
    ax.plot(*PROBLEM.minimum, "*", color="black", markersize=7, linestyle="none", label="minimum")
    style.label(ax, "Nesterov, both forms", "x", "y")
    ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.2), borderpad=0.4, labelspacing=0.3)


def _recovered() -> Floats:
    run = nesterov_lookahead(PROBLEM.grad, START, PATH_LR, BETA, STEPS)
    return run.thetas + PATH_LR * BETA * run.velocities
