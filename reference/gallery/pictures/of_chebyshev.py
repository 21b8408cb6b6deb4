"""The least possible worst case on quadratics: Chebyshev's schedule, of which heavy ball is what remains."""

from __future__ import annotations

import numpy as np

from reference.arguments import Floats
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.rates import descent_parameters, optimal_parameters
from reference.schedules import chebyshev_bound, chebyshev_schedule

LOW, HIGH = 2.0, 200.0
STEPS = 60
SHOWN = (1, 5, 10, 20, 40, 60)
LAMBDAS = np.linspace(LOW, HIGH, 2001)
FORMULAS = (
    NamedFormula("rate = (sqrt(kappa) - 1) / (sqrt(kappa) + 1)", "heavy ball's best rate"),
    NamedFormula(
        "2 rate^T / (1 + rate^(2 T))", "the least possible worst distance after T steps, over that at the start"
    ),
)


def draw(settings: Settings) -> Picture:
    """Draw the worst distance after each number of steps, and how the schedule turns into heavy ball's constants."""
    kappa, ball, plain = HIGH / LOW, optimal_parameters(LOW, HIGH), descent_parameters(LOW, HIGH)
    schedule = chebyshev_schedule(LOW, HIGH, STEPS)
    steady = np.full(STEPS, 1.0)
    worst = {
        "gradient descent": _worst(plain.lr * steady, 0 * steady),
        "heavy ball": _worst(ball.lr * steady, ball.beta * steady),
        "Chebyshev": _worst(schedule.lr, schedule.beta),
    }
    looks = (style.DESCENT, style.HEAVY_BALL, style.SCHEDULED)
    figure, (away, settings_of) = style.panels(2, height=2.9)
    bound = np.array([chebyshev_bound(kappa, t) for t in range(STEPS + 1)])
    for (name, values), look in zip(worst.items(), looks, strict=True):
        away.plot(values, **look.line(), label=name)
    away.plot(np.arange(0, STEPS + 1, 6), bound[::6], **style.MUTED.points(), label="no method does better")
    style.logarithmic(away, "y")
    away.set_ylim(1e-7, 10)
    style.label(away, f"Worst distance, kappa = {kappa:g}", "steps", "distance / distance at the start")
    style.legend(away, "lower left")

    steps = np.arange(1, STEPS + 1)
    settings_of.plot(steps, schedule.beta / ball.beta, **style.SCHEDULED.line(), label="beta_t / heavy ball's beta")
    settings_of.plot(steps, schedule.lr / ball.lr, **style.NESTEROV.line(), label="lr_t / heavy ball's lr")
    style.level(settings_of, 1.0)
    settings_of.set_ylim(0, 2.2)
    style.label(settings_of, "The schedule", "step", "relative to heavy ball's best rate")
    style.legend(settings_of, "upper right")

    rows = tuple(_row(t, worst, bound) for t in SHOWN)
    ten = rows[SHOWN.index(10)]
    caption = (
        f"Every quadratic with eigenvalues {LOW:g} to {HIGH:g}, the worst start and curvature for each number of "
        f"steps. After {ten[0]} steps gradient descent leaves {ten[1]:.3f} of the distance, heavy ball at its best "
        f"rate {ten[2]:.2f}, as it rises first, and Chebyshev's schedule {ten[3]:.3f}, which is the least that any "
        "method can promise that adds up gradients (crosses). Its beta and lr change from step to step and tend to "
        "heavy ball's optimal ones (right): heavy ball is what remains of it in the long run, with the same rate and "
        "a rise that the schedule does not have."
    )
    alt = (
        "Two panels. On a logarithmic axis gradient descent falls slowly, heavy ball rises and then falls steeply, "
        "and Chebyshev's schedule falls steeply at once, on the marks of the bound; beta and lr fall to level lines."
    )
    columns = ("steps", "gradient descent", "heavy ball", "Chebyshev", "least possible")
    return Picture(figure, caption, alt, (Table("Worst distance over quadratics", columns, rows),), FORMULAS)


def _worst(lrs: Floats, betas: Floats) -> Floats:
    """Run ``v = beta v + lr grad``, ``theta = theta - v`` along every eigenvalue at once, with a schedule."""
    z, v, worst = np.ones(LAMBDAS.size), np.zeros(LAMBDAS.size), [1.0]
    for lr, beta in zip(lrs, betas, strict=True):
        v = beta * v + lr * LAMBDAS * z
        z = z - v
        worst.append(float(np.max(np.abs(z))))
    return np.array(worst)


def _row(t: int, worst: dict[str, Floats], bound: Floats) -> tuple[Cell, ...]:
    return (t, *(float(values[t]) for values in worst.values()), float(bound[t]))
