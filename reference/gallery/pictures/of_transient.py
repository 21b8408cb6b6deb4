"""What optimally tuned heavy ball does first: it goes away before it comes."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.axes import Axes

from reference.arguments import Floats
from reference.descent import gradient_descent, heavy_ball
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.measures import distances, settled_below
from reference.problems import Quadratic, bowl
from reference.rates import descent_parameters, optimal_parameters
from reference.transient import optimal_transient, transient_peak

KAPPAS = (1e2, 1e3, 1e4)
LOOKS = (style.HEAVY_BALL, style.NESTEROV, style.HEAVY)
SECTION = bowl(1, 100)
STEPS = 300
SHOWN = (10, 30, 60, 100, 300)
FORMULAS = (
    NamedFormula(
        "(1 + 2 sqrt(kappa) t / (sqrt(kappa) + 1)) rate^t", "the worst distance after t steps over that at the start"
    ),
    NamedFormula("sqrt(kappa) / e", "about its peak"),
)


def draw(settings: Settings) -> Picture:
    """Draw the worst distance, the loss from (1, 1), and what a run shows of its rate."""
    figure, (worst, loss, rate) = style.panels(3, height=2.8)
    _draw_worst(worst)
    best, plain = optimal_parameters(2, 200), descent_parameters(2, 200)
    run = heavy_ball(SECTION.grad, [1, 1], best.lr, best.beta, STEPS)
    losses = SECTION.losses(run.thetas) / SECTION.loss([1, 1])
    slow = SECTION.losses(gradient_descent(SECTION.grad, [1, 1], plain.lr, STEPS).thetas) / SECTION.loss([1, 1])
    _draw_losses(loss, losses, slow)

    away = distances(run.thetas, [0, 0])
    ratios, means = away[1:] / away[:-1], (away[1:] / away[0]) ** (1 / np.arange(1, STEPS + 1))
    _draw_factors(rate, ratios, means, best.rate)

    peaks = Table(
        "The peak of the worst distance",
        ("kappa", "step", "height", "`sqrt(kappa) / e`", "highest measured"),
        tuple(_peak(kappa) for kappa in KAPPAS),
    )
    factors = Table(
        "What the run from (1, 1) shows of the rate",
        ("step", "factor of the last step", "mean factor", "rate"),
        tuple((step, float(ratios[step - 1]), float(means[step - 1]), best.rate) for step in SHOWN),
    )
    below = settled_below(losses, 1.0)
    caption = (
        f"Left: at its optimal lr and beta heavy ball may first go away, to {transient_peak(KAPPAS[0]).height:.2f}, "
        f"{transient_peak(KAPPAS[1]).height:.1f} and {transient_peak(KAPPAS[2]).height:.1f} times the first distance, "
        "about `sqrt(kappa) / e` (lines: closed form, markers: runs). Middle: on the section's quadratic the loss "
        f"rises {np.max(losses):.1f} times and stays below its start from step {below} on, while gradient descent "
        f"never rises. Right: the rate {best.rate:.4f} is what the last step tends to; after 100 steps it is "
        f"{ratios[99]:.3f}, and the mean over all steps, {means[99]:.3f}, still remembers the rise."
    )
    alt = (
        "Three panels. Distances that rise to a peak, higher for larger kappa, and fall; heavy ball's loss rising "
        "first and then crossing gradient descent's; two factors that sink slowly towards the rate."
    )
    return Picture(figure, caption, alt, (peaks, factors), FORMULAS)


def _draw_worst(worst: Axes) -> None:
    for kappa, look in zip(KAPPAS, LOOKS, strict=True):
        t = np.arange(int(5 * math.sqrt(kappa)) + 1)
        scale, away = math.sqrt(kappa), _measured(kappa, t.size - 1)
        worst.plot(t / scale, optimal_transient(kappa, t).at_largest, **look.line(), label=f"kappa = {kappa:g}")
        some = t[:: max(1, t.size // 9)]
        worst.plot(some / scale, away[some], **look.points())
    style.logarithmic(worst, "y")
    style.level(worst, 1.0)
    worst.set_ylim(1e-3, 3e3)
    style.label(worst, "Worst case over quadratics", "step / sqrt(kappa)", "distance / distance at the start")
    style.legend(worst, "upper right")


def _draw_losses(loss: Axes, losses: Floats, slow: Floats) -> None:
    for values, look, text in ((losses, style.HEAVY_BALL, "heavy ball"), (slow, style.DESCENT, "gradient descent")):
        loss.plot(values[:61], **look.line(), label=text)
    style.logarithmic(loss, "y")
    style.level(loss, 1.0)
    loss.set_ylim(1e-5, 3e3)
    style.label(loss, "x^2 + 100 y^2 from (1, 1)", "step", "loss / loss at the start")
    style.legend(loss, "upper right")


def _draw_factors(rate: Axes, ratios: Floats, means: Floats, tends_to: float) -> None:
    steps = np.arange(1, STEPS + 1)
    rate.plot(steps[8:], means[8:], **style.HEAVY.line(), label="mean over all steps")
    rate.plot(steps[8:], ratios[8:], **style.HEAVY_BALL.line(), label="last step")
    style.level(rate, tends_to, text="rate")
    rate.set_ylim(0.75, 1.15)
    style.label(rate, "Factors of the same run", "step", "factor of the distance")
    style.legend(rate, "upper right")


def _measured(kappa: float, num_steps: int) -> Floats:
    """Run along the eigenvector of the largest eigenvalue, the worst start."""
    lr, beta, _ = optimal_parameters(1.0, kappa)
    return distances(heavy_ball(Quadratic([[kappa]], [0.0]).grad, [1.0], lr, beta, num_steps).thetas, [0.0])


def _peak(kappa: float) -> tuple[Cell, ...]:
    peak, root = transient_peak(kappa), math.sqrt(kappa)
    return (kappa, peak.step, peak.height, root / math.e, float(np.max(_measured(kappa, int(5 * root)))))
