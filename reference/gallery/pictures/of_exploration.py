"""Less exploration? How far theta roams under noise and how long it remembers, by beta."""

from __future__ import annotations

import numpy as np

from reference.arguments import Floats
from reference.effective import matched_lr
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.memory import autocorrelation, autocorrelation_time
from reference.noisy import gradient_noise
from reference.stationary import stationary_variance_theory
from reference.sweep import paths

LR = 0.1
LAGS = 60
EVERY_BETA = np.linspace(0, 0.99, 100)
STEPS = 1200
BURN_IN = 400
FORMULAS = (
    NamedFormula(
        "lr (1 + beta) / ((1 - beta) lam (2 (1 + beta) - lr lam))", "variance of theta over that of a gradient"
    ),
)


def draw(settings: Settings) -> Picture:
    """Draw the correlations of theta over the lag, its memory and its variance over beta."""
    figure, (over_lag, memory, roaming) = style.panels(3, height=2.8)
    series = {beta: _run(settings, i, beta) for i, beta in enumerate(style.BETAS)}
    lags = np.arange(LAGS + 1)
    for beta, look in style.BETAS.items():
        known = autocorrelation(matched_lr(LR, beta), beta, 1.0, LAGS)
        over_lag.plot(lags, known, **look.line(), label=f"beta = {beta:g}")
        over_lag.plot(lags[5::10], _correlation(series[beta])[5::10], **look.points())
    style.level(over_lag, 0.0)
    over_lag.set_ylim(-0.3, 1.1)
    style.label(over_lag, f"Correlation, effective lr = {LR:g}", "lag, steps", "correlation")

    for ax, of in ((memory, autocorrelation_time), (roaming, stationary_variance_theory)):
        for text, look, matched in (
            ("equal lr", style.NESTEROV, False),
            ("equal effective lr", style.SCHEDULED, True),
        ):
            values = [of(_lr(float(beta), matched=matched), float(beta), 1.0) for beta in EVERY_BETA]
            ax.plot(EVERY_BETA, values, **look.line(), label=text)
        style.logarithmic(ax, "y")
    seen = {beta: float(np.mean(np.square(run))) for beta, run in series.items()}
    roaming.plot(list(seen), list(seen.values()), **style.SCHEDULED.points())
    memory.set_ylim(0.1, 300)
    roaming.set_ylim(0.01, 50)
    style.label(memory, "Memory", "beta", "autocorrelation time, steps")
    style.label(roaming, "Roaming", "beta", "variance of theta / sigma^2")
    for ax in (memory, roaming):
        style.legend(ax, "upper left")
    figure.legend(*over_lag.get_legend_handles_labels(), loc="outside lower center", ncols=4)

    rows = tuple(row for matched in (True, False) for row in _rows(seen, matched=matched))
    at = {(row[0], row[1]): row for row in rows}
    equal, alike, plain = at["lr", 0.9], at["effective lr", 0.9], at["effective lr", 0.0]
    far = at["effective lr", 0.99]
    caption = (
        f"`theta^2 / 2` with gradient noise of variance `sigma^2` (lines: formulas; markers: {_runs(settings)} "
        "runs, seed "
        f"{settings.seed}). At equal effective lr momentum changes neither where theta roams (variance {alike[3]:.4f} "
        f"with beta = 0.9, {plain[3]:.4f} without) nor what an average over time is worth (a new theta each "
        f"{alike[5]:.1f} steps, {plain[5]:.1f} without). But it leaves a place later: the correlation is half after "
        f"{alike[6]} steps with 0.9 and {far[6]} with 0.99, {plain[6]} without; then it swings. At equal lr momentum "
        f"explores more: variance {equal[3]:.3f}, a new theta each {equal[5]:.2f} steps. Less exploration comes from "
        "the lr that is reduced with it."
    )
    alt = (
        "Three panels. Correlations that fall with the lag, the one of the largest beta below zero and back; memory "
        "over beta, level at equal effective lr and falling at equal lr; variance, level and rising."
    )
    columns = ("equal", "beta", "lr", "variance of theta", "measured", "autocorrelation time", "half after")
    return Picture(figure, caption, alt, (Table("Roaming and memory in the long run", columns, rows),), FORMULAS)


def _lr(beta: float, *, matched: bool) -> float:
    return matched_lr(LR, beta) if matched else LR


def _rows(seen: dict[float, float], *, matched: bool) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    for beta in style.BETAS:
        lr = _lr(beta, matched=matched)
        half = int(np.argmax(autocorrelation(lr, beta, 1.0, 200) <= 0.5))
        known = stationary_variance_theory(lr, beta, 1.0), autocorrelation_time(lr, beta, 1.0)
        name, measured = ("effective lr", seen[beta]) if matched else ("lr", None)
        rows.append((name, beta, lr, known[0], measured, known[1], half))
    return rows


def _run(settings: Settings, number: int, beta: float) -> Floats:
    """Return theta of many runs after they have forgotten their start, shape (steps, runs)."""
    runs, steps = _runs(settings), STEPS + BURN_IN
    noise = iter(gradient_noise(10_000 * settings.seed + 700 + number, steps, runs))
    walked: Floats = paths(lambda z: z + next(noise)[:, None], np.zeros((runs, 1)), matched_lr(LR, beta), beta, steps)
    return walked[BURN_IN:, :, 0]


def _runs(settings: Settings) -> int:
    return 2000 if settings.full else 200


def _correlation(run: Floats) -> Floats:
    whole = np.mean(np.square(run))
    return np.array([np.mean(run[: len(run) - lag] * run[lag:]) / whole for lag in range(LAGS + 1)])
