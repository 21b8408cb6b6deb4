"""The section's velocity beside the average that Adam keeps: normalised, and corrected for its start."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from reference.arguments import Floats
from reference.averages import moving_average
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.noise import theory_ratio, velocities
from reference.noisy import gradient_noise

BETA = 0.9
STEPS = (1, 2, 5, 10, 22, 44, 66)
SIGMA = 1.0
RUNS = 400
FORMULAS = (
    NamedFormula("m[t] = beta m[t-1] + (1 - beta) grad(theta[t])", "Adam's average"),
    NamedFormula("m[t] / (1 - beta^t)", "corrected for its start"),
)


def draw(settings: Settings) -> Picture:
    """Draw velocity, average and corrected average of a constant gradient and of noisy ones."""
    figure, (steady, noisy) = style.panels(2, height=2.8)
    kinds: tuple[tuple[str, style.Look, Callable[[Floats], Floats]], ...] = (
        ("velocity v", style.HEAVY_BALL, lambda grads: velocities(grads, BETA)),
        ("(1 - beta) v", style.NESTEROV, lambda grads: moving_average(grads, BETA, bias_corrected=False)),
        ("Adam's m, corrected", style.SCHEDULED, lambda grads: moving_average(grads, BETA)),
    )
    size = 60
    steps = np.arange(1, size + 1)
    runs = 10 * RUNS if settings.full else RUNS
    series = 1 + gradient_noise(settings.seed, size, runs, sigma=SIGMA)
    spread, error = [], []
    for name, look, average in kinds:
        steady.plot(steps, average(np.ones(size)), **look.line(), marker=look.marker, markevery=6, label=name)
        many = average(series)
        noisy.plot(steps, many[:, 0], **look.line(), label=name)
        last = many[-1]
        spread.append(float(np.var(last, ddof=1)))
        error.append(spread[-1] * float(np.sqrt(2 / (runs - 1))))
    noisy.plot(steps, series[:, 0], "x", color="0.6", markersize=3.5, linestyle="none", label="gradient", zorder=1)
    style.logarithmic(steady, "y")
    steady.set_ylim(0.07, 150)
    style.level(steady, 1.0)
    style.label(steady, "Gradient 1 at every step", "step", "v, m")
    style.label(noisy, f"Gradient 1 + noise, sigma = {SIGMA:g}, one run", "step", "v, m")
    noisy.set_ylim(-3, 22)
    style.legend(steady, "upper left")
    style.legend(noisy, "upper left", ncols=2)
    ones = np.ones(STEPS[-1])
    columns = ("step", *(name for name, _, _ in kinds))
    rows = tuple((step, *(float(average(ones)[step - 1]) for _, _, average in kinds)) for step in STEPS)
    theory = (theory_ratio(BETA), theory_ratio(BETA, normalize=True), theory_ratio(BETA, normalize=True))
    variances = tuple(
        (name, one, two, limit) for (name, _, _), one, two, limit in zip(kinds, spread, error, theory, strict=True)
    )
    first, last_row = rows[0], rows[-1]
    caption = (
        f"beta = {BETA:g}. The section's v is a sum: of a constant gradient of 1 it grows to {last_row[1]:.2f} after "
        f"{STEPS[-1]} steps. Adam's first moment is `(1 - beta) v`, which starts at {first[2]:.2g} and needs as long, "
        f"divided by `1 - beta^t`: that is {first[3]:.2g} at once and stays there. So Adam's lr does not grow by "
        f"`1 / (1 - beta)`. Right: of noisy gradients the average is quieter, the sum is not: after {size} "
        "steps the variances "
        f"over {runs} runs (seed {settings.seed}) are {spread[2]:.3f} +- {2 * error[2]:.3f} and {spread[0]:.2f} +- "
        f"{2 * error[0]:.2f}, that of a gradient is {SIGMA**2:g}."
    )
    alt = (
        "Two panels. Left, on a logarithmic axis: v rising far above the gradient, its normalised version rising up "
        "to it, and the corrected average level with it. Right: noisy gradients, v climbing far above them, both "
        "averages close to their mean."
    )
    constant = Table("Of a constant gradient of 1", columns, rows)
    noise = Table(
        f"Of noisy gradients after {size} steps, {runs} runs",
        ("series", "variance", "standard error", "formula, long run"),
        variances,
    )
    return Picture(figure, caption, alt, (constant, noise), FORMULAS)
