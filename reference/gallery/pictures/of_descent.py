"""Gradient descent on the section's quadratic: it zigzags across the valley and creeps along it."""

from __future__ import annotations

import numpy as np

from reference.descent import gradient_descent
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.measures import distances, sign_changes
from reference.problems import bowl
from reference.rates import condition_number, descent_parameters
from reference.spectrum import descent_limit, spectral_radius

PROBLEM = bowl(1, 100)
START = np.array([1.0, 1.0])
STEPS = 100
# As multiples of 1 / L: on one side, the end of that, zigzags, the lr of the picture; the best comes next.
MULTIPLES = (0.8, 1.0, 1.2, 1.8)
BEYOND = 2.02
SHOWN = 1.8
FORMULAS = (
    NamedFormula("theta[t+1] = theta[t] - lr grad(theta[t])", "the update"),
    NamedFormula("abs(1 - lr lam)", "its factor per step along an eigenvector"),
    NamedFormula("lr < 2 / L", "where it converges"),
    NamedFormula("lr = 2 / (L + mu)", "the lr of its best rate"),
    NamedFormula("rate = (kappa - 1) / (kappa + 1)", "that rate, a factor of the distance"),
)


def draw(settings: Settings) -> Picture:
    """Draw a path, its coordinates over time, and the factor per step over lr with the limit 2 / L."""
    low, high = PROBLEM.smallest, PROBLEM.largest
    lr, limit, best = SHOWN / high, descent_limit(high), descent_parameters(low, high)
    run = gradient_descent(PROBLEM.grad, START, lr, STEPS)
    figure, (plane, time, factor) = style.panels(3, height=2.8)

    style.contours(plane, PROBLEM.losses, (-0.15, 1.15), (-1.15, 1.15), np.geomspace(0.05, 130, 9))
    plane.plot(
        *run.thetas.T, **style.DESCENT.points() | {"linestyle": "-", "linewidth": 0.7}, label="path", clip_on=True
    )
    plane.plot(*PROBLEM.minimum, "*", color=style.NESTEROV.color, markersize=9, label="minimum")
    style.label(plane, f"Path, lr = {lr:g}", "x", "y")
    style.legend(plane, "upper left")

    steps = np.arange(41)
    time.plot(steps, run.thetas[:41, 1], **style.DESCENT.line(), marker="s", markersize=2.5, label="y: zigzags")
    time.plot(steps, run.thetas[:41, 0], **style.HEAVY_BALL.line(), label="x: creeps")
    style.label(time, "Coordinates", "step", "x, y")
    style.legend(time, "lower right")

    lrs = np.linspace(0, 1.15 * limit, 200)
    factor.plot(lrs, spectral_radius(high, lrs, 0.0), **style.DESCENT.line(), label="along y")
    factor.plot(lrs, spectral_radius(low, lrs, 0.0), **style.HEAVY_BALL.line(), label="along x")
    style.level(factor, limit, vertical=True, text="limit 2 / L")
    factor.plot(best.lr, best.rate, "*", color=style.NESTEROV.color, markersize=9, label="best rate")
    style.label(factor, "Factor per step", "lr", "|1 - lr eigenvalue|")
    factor.set_ylim(0, 1.75)
    style.ticks(factor, [0, 1 / high, limit])
    style.legend(factor, "upper left", ncols=2, columnspacing=0.8, handlelength=2.2)

    table = Table(
        f"Gradient descent from (1, 1), {STEPS} steps",
        ("lr", "`lr L`", "factor along x", "factor along y", "changes of y's sign", "distance at the end"),
        tuple(_row(multiple / high) for multiple in (*MULTIPLES, best.lr * high, BEYOND)),
    )
    changes = sign_changes(run.thetas[:, 1])
    caption = (
        f"On `x^2 + 100 y^2` the Hessian's eigenvalues are {low:g} and {high:g}, kappa = "
        f"{condition_number(low, high):g}. At lr = {lr:g} y changes its sign in each of the {changes} steps, while x "
        f"still is {run.thetas[-1, 0]:.2f} at the end. Along y the factor is `1 - {high:g} lr`: below lr = "
        f"{1 / high:g} "
        f"nothing oscillates, and from `2 / L` = {limit:g} on nothing converges. The lr of the best rate, "
        f"{best.lr:.5f}, leaves a factor of {best.rate:.4f}."
    )
    alt = (
        "Three panels. A path that jumps from wall to wall of a narrow valley; its y alternating and shrinking while "
        "x hardly falls; two V-shaped curves of the factor per step over lr, with the limit of stability marked."
    )
    return Picture(figure, caption, alt, (table,), FORMULAS)


def _row(lr: float) -> tuple[Cell, ...]:
    low, high = PROBLEM.smallest, PROBLEM.largest
    thetas = gradient_descent(PROBLEM.grad, START, lr, STEPS).thetas
    along = [float(spectral_radius(eigenvalue, lr, 0.0)) for eigenvalue in (low, high)]
    return (lr, lr * high, *along, sign_changes(thetas[:, 1]), float(distances(thetas[-1], PROBLEM.minimum)))
