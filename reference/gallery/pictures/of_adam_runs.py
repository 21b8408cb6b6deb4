"""Adam with and without its momentum: what beta1 does for stability, measured."""

from __future__ import annotations

import numpy as np

from reference.adaptive import adam
from reference.arguments import Floats
from reference.gallery import style
from reference.gallery.picture import Picture, Settings, Table
from reference.noisy import gradient_noise
from reference.problems import bowl

SECTION = bowl(1, 100)
BETAS = (0.0, 0.5, 0.9, 0.99)
LRS = np.geomspace(1e-3, 1.0, 13)
SHOWN = 0.1
SIGMA = 10.0
STEPS = 400
FLOOR = 1e-18  # lower is as good


def draw(settings: Settings) -> Picture:
    """Draw losses over the step at one lr, and over lr the loss at the end, without noise and with it."""
    figure, (run, still, loud) = style.panels(3, height=2.9)
    quiet = {beta: _losses(settings, beta, sigma=0.0) for beta in BETAS}
    noisy = {beta: _losses(settings, beta, sigma=SIGMA) for beta in BETAS}
    shown = int(np.argmin(np.abs(LRS - SHOWN)))
    for beta, look in style.BETAS.items():
        label = f"beta1 = {beta:g}"
        run.plot(noisy[beta][:, shown], **look.line(), label=label)
        still.plot(
            LRS, np.maximum(FLOOR, _end(quiet[beta])), **look.line(), marker=look.marker, markersize=3, label=label
        )
        loud.plot(LRS, _end(noisy[beta]), **look.line(), marker=look.marker, markersize=3, label=label)
    style.logarithmic(run, "y")
    for ax in (still, loud):
        style.logarithmic(ax, "xy")
        style.level(ax, SECTION.loss([1, 1]))
    style.label(run, f"Noise, lr = {LRS[shown]:.2g}: mean loss", "step", "loss")
    style.label(still, "No noise: the loss at the end", "lr", "loss, last tenth")
    style.label(loud, "Noise: the loss at the end", "lr", "loss, last tenth")
    figure.legend(*run.get_legend_handles_labels(), loc="outside lower center", ncols=4)

    rows = tuple(_row(beta, quiet[beta], noisy[beta], shown) for beta in BETAS)
    at = {row[0]: row for row in rows}
    caption = (
        f"Adam (beta2 = 0.999) on `x^2 + 100 y^2` from (1, 1), noise of standard deviation {SIGMA:g} in each gradient, "
        f"{_runs(settings)} runs, {STEPS} steps, seed {settings.seed}. Critical for stable training? Not here: without "
        "beta1 nothing diverges at any of these lrs, as a step of Adam is about lr long. At the lr that is "
        f"best for each, noise leaves a loss of {at[0.0][5]:.3g} with beta1 = 0 and {at[0.9][5]:.3g} with 0.9. What "
        f"momentum does is forgive a large lr: at lr = {LRS[-1]:g} it is {at[0.0][4]:.3g} without and {at[0.9][4]:.3g} "
        "with 0.9. Too much does harm: with 0.99 Adam still swings at the end without any noise, at a loss of "
        f"{at[0.99][1]:.3g} for lr = {SHOWN:g}."
    )
    alt = (
        "Three panels with logarithmic axes. Mean losses over the step, level at the end; the loss at the end over "
        "lr without noise and with noise, four curves close to each other with a minimum between."
    )
    columns = (
        "beta1", f"no noise, lr {SHOWN:g}", f"no noise, lr {LRS[-1]:g}", f"noise, lr {SHOWN:g}",
        f"noise, lr {LRS[-1]:g}", "noise, least over lr", "at lr",
    )  # fmt: skip
    table = Table("Adam's loss in the last tenth of the steps", columns, rows)
    return Picture(figure, caption, alt, (table,))


def _row(beta: float, quiet: Floats, noisy: Floats, shown: int) -> tuple[float, ...]:
    still, loud = _end(quiet), _end(noisy)
    least = int(np.argmin(loud))
    ends = (still[shown], still[-1], loud[shown], loud[-1], loud[least], LRS[least])
    return (beta, *(float(end) for end in ends))


def _losses(settings: Settings, beta: float, *, sigma: float) -> Floats:
    """Return the mean loss over the runs, shape (steps + 1, lrs)."""
    runs = _runs(settings) if sigma else 1
    noise = iter(gradient_noise(10_000 * settings.seed + 860, STEPS, 2 * runs, sigma=sigma).reshape(STEPS, runs, 1, 2))
    starts = np.ones((runs, 1, 2))
    walked = adam(lambda z: SECTION.grad(z) + next(noise), starts, LRS, STEPS, beta1=beta)
    losses: Floats = np.mean(SECTION.losses(walked), axis=1)
    return losses


def _end(losses: Floats) -> Floats:
    end: Floats = np.mean(losses[-STEPS // 10 :], axis=0)
    return end


def _runs(settings: Settings) -> int:
    return 1000 if settings.full else 60
