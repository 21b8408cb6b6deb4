"""The optimal beta with its lr: why no other pair is better, and how it grows with kappa."""

from __future__ import annotations

import math

import numpy as np

from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.rates import condition_number, optimal_beta, optimal_parameters
from reference.spectrum import heavy_ball_limit, spectral_radius, worst_radius

LOW, HIGH = 2.0, 200.0
AWAY = 0.02
FORMULAS = (
    NamedFormula("lr = 4 / (sqrt(L) + sqrt(mu))^2", "the lr of the best rate"),
    NamedFormula("beta = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2", "its beta"),
    NamedFormula("rate = (sqrt(kappa) - 1) / (sqrt(kappa) + 1)", "the rate"),
)


def draw(settings: Settings) -> Picture:
    """Draw the factor over lr at the optimal beta, the best factor for each beta, and the optimal beta over kappa."""
    best, kappa = optimal_parameters(LOW, HIGH), condition_number(LOW, HIGH)
    figure, (over_lr, over_beta, over_kappa) = style.panels(3, height=2.8)
    lrs = np.linspace(0.0, 0.02, 401)
    for eigenvalue, look, text in ((HIGH, style.NESTEROV, "largest"), (LOW, style.HEAVY_BALL, "smallest")):
        over_lr.plot(lrs, spectral_radius(eigenvalue, lrs, best.beta), **look.line(), label=f"{text}: {eigenvalue:g}")
    style.label(over_lr, f"Both eigenvalues, beta = {best.beta:.4f}", "lr", "factor per step")
    over_lr.set_ylim(0.78, 1.2)
    style.ticks(over_lr, [0, 0.01, 0.02])

    size = 2001 if settings.full else 501
    betas, best_rates = _best_for_each_beta(size)
    over_beta.plot(betas, best_rates, **style.HEAVY_BALL.line(), label="best rate for that beta")
    over_beta.plot(betas, np.sqrt(betas), **style.MUTED.line(), label="sqrt(beta)")
    style.label(over_beta, "The best that each beta can do", "beta", "factor per step")
    over_beta.set_ylim(0.78, 1.1)

    kappas = np.geomspace(1, 1e5, 200)
    standard = ((1 + math.sqrt(0.9)) / (1 - math.sqrt(0.9))) ** 2
    over_kappa.plot(kappas, [optimal_beta(k) for k in kappas], **style.HEAVY_BALL.line(), label="optimal beta")
    style.level(over_kappa, 0.9, text="0.9")
    style.logarithmic(over_kappa, "x")
    style.label(over_kappa, "Optimal beta", "kappa", "beta")
    style.ticks(over_kappa, [1, 1e2, 1e4])
    over_kappa.set_ylim(0, 1.5)
    for ax, place in (
        (over_lr, (best.lr, best.rate)),
        (over_beta, (best.beta, best.rate)),
        (over_kappa, (kappa, best.beta)),
    ):
        ax.plot(*place, "*", color=style.HEAVY.color, markersize=9, linestyle="none", label="optimum")
        style.legend(ax, "upper right" if ax is over_beta else "upper left")

    worked = Table("`x^2 + 100 y^2` worked through", ("quantity", "formula", "value"), _worked())
    away = Table(f"Nothing {AWAY:.0%} away is better", ("lr times", "beta times", "factor per step"), _neighbours())
    caption = (
        f"Left: at beta = {best.beta:.4f} the factors of both eigenvalues meet at lr = {best.lr:.5f}; to either side "
        "one of them is worse. Middle: a beta can do no better than `sqrt(beta)`; below the optimum no lr reaches "
        f"that, and over {size} values of beta, each with the lr of its best rate, the least factor is "
        f"{np.min(best_rates):.4f} (formula: {best.rate:.4f}). Right: with kappa the optimal beta tends to 1; 0.9 is "
        f"optimal at kappa = {standard:.0f}. At kappa = {kappa:g} beta = 0.9 reaches {math.sqrt(0.9):.4f} at best, "
        f"for lr up to {heavy_ball_limit(HIGH, 0.9):.4f}."
    )
    alt = (
        "Three panels. Two curves over lr that cross at their common minimum; the best factor over beta, falling to "
        "the optimum and then rising like a square root; the optimal beta over kappa, rising from 0 towards 1."
    )
    return Picture(figure, caption, alt, (worked, away), FORMULAS)


def _best_for_each_beta(size: int) -> tuple[np.ndarray, np.ndarray]:
    betas, lrs = np.linspace(0, 0.995, size), np.linspace(1e-4, 0.02, 2 * size)
    return betas, np.min(worst_radius(LOW, HIGH, lrs, betas[:, None]), axis=1)


def _worked() -> tuple[tuple[str, str, float], ...]:
    best, kappa = optimal_parameters(LOW, HIGH), condition_number(LOW, HIGH)
    return (
        ("smallest eigenvalue mu", "`2 * 1`", LOW),
        ("largest eigenvalue L", "`2 * 100`", HIGH),
        ("kappa", "`L / mu`", kappa),
        ("lr", "`4 / (sqrt(L) + sqrt(mu))^2`", best.lr),
        ("beta", "`((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2`", best.beta),
        ("rate", "`sqrt(beta)`", best.rate),
        ("gradient descent's limit", "`2 / L`", 2 / HIGH),
        ("the lr over that limit", "`lr L / 2`", best.lr * HIGH / 2),
    )


def _neighbours() -> tuple[tuple[float, float, float], ...]:
    best = optimal_parameters(LOW, HIGH)
    factors = [(1.0, 1.0)] + [
        (a, b) for a in (1 - AWAY, 1, 1 + AWAY) for b in (1 - AWAY, 1, 1 + AWAY) if (a, b) != (1, 1)
    ]
    return tuple((a, b, float(worst_radius(LOW, HIGH, a * best.lr, b * best.beta))) for a, b in factors)
