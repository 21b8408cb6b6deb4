"""The use-case column of the section's table of betas: each at its own lr, without noise and with it."""

from __future__ import annotations

import math

import numpy as np

from reference.arguments import Floats
from reference.expected import expected_losses
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.spectrum import worst_radius

KAPPAS = (1.0, 3.0, 10.0, 30.0, 100.0, 1e3, 1e4, 1e5)
SIGMAS = (0.0, 0.3, 1.0, 3.0, 10.0, 30.0)
EIGENVALUES, START = (2.0, 200.0), (1.0, 1.0)
STEPS = 100
FORMULAS = (NamedFormula("log(10) / log(1 / rate)", "steps to a tenth of the distance"),)


def draw(settings: Settings) -> Picture:
    """Draw the steps to a tenth over kappa, and the mean loss after some steps over the noise, of each beta."""
    figure, (smooth, noisy) = style.panels(2, height=2.9)
    rates = {beta: [_best_rate(kappa, beta) for kappa in KAPPAS] for beta in style.BETAS}
    losses = {beta: [_best_loss(sigma, beta) for sigma in SIGMAS] for beta in style.BETAS}
    for beta, look in style.BETAS.items():
        keywords = {**look.line(), "marker": look.marker, "label": f"beta = {beta:g}"}
        smooth.plot(KAPPAS, [_tenth(rate) for rate in rates[beta]], **keywords)
        noisy.plot(range(len(SIGMAS)), [loss for loss, _ in losses[beta]], **keywords)
    style.logarithmic(smooth, "xy")
    style.logarithmic(noisy, "y")
    smooth.set_ylim(0.3, 3e6)
    style.label(smooth, "No noise, each at the lr of its best rate", "kappa", "steps to a tenth of the distance")
    style.label(noisy, f"Mean loss after {STEPS} steps, each at its least", "sigma of the noise in a gradient", "loss")
    noisy.set_xticks(range(len(SIGMAS)), [f"{sigma:g}" for sigma in SIGMAS])
    style.legend(smooth, "upper left", ncols=2)
    style.legend(noisy, "lower right", ncols=2)

    by_kappa = tuple(
        (kappa, *(_tenth(rates[beta][i]) for beta in style.BETAS), _first(i, rates)) for i, kappa in enumerate(KAPPAS)
    )
    means = {beta: [loss for loss, _ in pairs] for beta, pairs in losses.items()}
    by_noise = tuple(
        (sigma, *(cell for beta in style.BETAS for cell in losses[beta][i]), _first(i, means))
        for i, sigma in enumerate(SIGMAS)
    )
    loud, mild = by_noise[SIGMAS.index(10.0)], by_noise[SIGMAS.index(1.0)]
    first = {row[0]: row[-1] for row in by_kappa}
    told = ", ".join(f"{first[kappa]:g} at kappa = {style.plain(kappa)}" for kappa in (1.0, 10.0, 1e3, 1e5))
    caption = (
        f"Left: without noise kappa decides. The fastest of the four betas is {told}: 0.99 is for ill-conditioned "
        "problems with exact gradients, and smoothness alone does not call for it. Right: `x^2 + 100 y^2` from (1, 1) "
        f"with noise in every gradient, exact mean losses after {STEPS} steps, the lr chosen for each. At sigma = 1 "
        f"they are {mild[1]:.3g} with beta = 0, {mild[3]:.3g} with 0.5, {mild[5]:.3g} with 0.9 and {mild[7]:.3g} with "
        f"0.99; at sigma = 10 {loud[1]:.3g}, {loud[3]:.3g}, {loud[5]:.3g} and {loud[7]:.3g}. Light momentum is no "
        f"remedy for noise, a smaller lr is: for 0.9 it falls from {mild[6]:.2g} to {loud[6]:.2g}."
    )
    alt = (
        "Two panels with logarithmic axes. Left: steps over kappa for four betas, level until the beta is too small "
        "and then rising. Right: mean losses over the noise, rising for all and close to each other."
    )
    columns = tuple(f"beta = {beta:g}" for beta in style.BETAS)
    at_noise = tuple(name for column in columns for name in (column, f"its lr, {column[7:]}"))
    tables = (
        Table("Steps to a tenth of the distance, no noise", ("kappa", *columns, "fewest with beta"), by_kappa),
        Table(f"Least mean loss after {STEPS} steps", ("sigma", *at_noise, "least with beta"), by_noise),
    )
    return Picture(figure, caption, alt, tables, FORMULAS)


def _best_rate(kappa: float, beta: float) -> float:
    """Return the best worst-case rate over lr, for eigenvalues 1 and kappa."""
    lrs = np.geomspace(1e-3, 2 * (1 + beta) * (1 - 1e-9), 4000) / kappa
    also = np.append(lrs, [2 / (1 + kappa), (1 - math.sqrt(beta)) ** 2, (1 + math.sqrt(beta)) ** 2 / kappa])
    return float(np.min(worst_radius(1.0, kappa, also, beta)))


def _tenth(rate: float) -> float:
    return 1.0 if rate < 0.1 else math.log(10) / -math.log(rate)


def _best_loss(sigma: float, beta: float) -> tuple[float, float]:
    """Return the least mean loss after `STEPS` steps over lr, and that lr."""
    lrs = np.geomspace(1e-5, 2 * (1 + beta) / EIGENVALUES[1], 400)[:-1]
    losses: Floats = expected_losses(EIGENVALUES, START, lrs, beta, sigma, STEPS)[-1]
    least = int(np.argmin(losses))
    return float(losses[least]), float(lrs[least])


def _first(i: int, values: dict[float, list[float]]) -> float:
    return min(values, key=lambda beta: values[beta][i])
