"""When a run creeps, swings, zigzags or diverges: a map over lr times curvature and beta."""

from __future__ import annotations

import math

import numpy as np
from matplotlib.axes import Axes

from reference.arguments import Floats
from reference.descent import heavy_ball
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.spectrum import oscillation_period

# lr times curvature and beta of a run in each regime.
RUNS = (
    ("monotone", 0.04, 0.5, style.DESCENT),
    ("ripples", 0.04, 0.9, style.HEAVY_BALL),
    ("oscillation", 1.5, 0.7, style.NESTEROV),
    ("zigzag", 2.3, 0.2, style.SCHEDULED),
    ("divergence", 2.6, 0.2, style.HEAVY),
)
STEPS = 45
PERIODS = (4, 8, 16, 32)
BETA = 0.81
PLACES = (0.0, 0.01, 0.5, 1.81, 3.61, 3.62)
FORMULAS = (
    NamedFormula("r^2 - (1 + beta - lr lam) r + beta = 0", "the two eigenvalues r of a step"),
    NamedFormula("beta = (1 - sqrt(lr lam))^2", "the critical curve: on it both are equal"),
    NamedFormula("lr lam = 2 (1 + beta)", "the edge of stability"),
)


def draw(settings: Settings) -> Picture:
    """Draw the regimes, the eigenvalues that make them, and a run in each."""
    figure, (regimes, roots, runs) = style.panels(3, height=3.1)
    _map(regimes)
    _roots(roots)
    for name, step, beta, look in RUNS:
        path = heavy_ball(lambda z, step=step: step * z, [1.0], 1.0, beta, STEPS).thetas[:, 0]  # type: ignore[misc]
        shown = np.where(np.abs(path) < 2.1, path, np.nan)
        # The markers of the map.
        runs.plot(shown, **look.line(), linewidth=1, marker=look.marker, markevery=3, markersize=3.5, label=name)
        regimes.plot(step, beta, **look.points() | {"markersize": 6})
    runs.set_ylim(-2.2, 2.4)
    style.label(runs, "A run in each", "step", "theta")
    figure.legend(*runs.get_legend_handles_labels(), loc="outside lower center", ncols=5)

    rows = tuple(_row(name, step, beta) for name, step, beta, _ in RUNS)
    ripples, swings = rows[1], rows[2]
    caption = (
        "Heavy ball along one eigenvector. Left: below the critical curve `beta = (1 - sqrt(lr lam))^2` both "
        "eigenvalues are real and positive and nothing swings; above it they are a complex pair, and a swing takes "
        f"{PERIODS[0]} to {PERIODS[-1]} steps on the thin lines; to the right of `(1 + sqrt(beta))^2` one is negative "
        "and every step changes sides, until `lr lam = 2 (1 + beta)`, where it diverges. Middle: at beta = "
        f"{BETA:g} the pair stays on a circle of radius sqrt(beta) = {math.sqrt(BETA):.1f} from lr lam = "
        f"{(1 - math.sqrt(BETA)) ** 2:.2f} to {(1 + math.sqrt(BETA)) ** 2:.2f}: more lr makes it swing faster, and "
        f"not die out sooner. Right: the same curvature ripples with {ripples[2]:g} instead of 0.5, in "
        f"{ripples[4]:.1f} steps (measured: {ripples[5]:.1f}); a larger lr swings in {swings[4]:.1f} "
        f"({swings[5]:.1f})."
    )
    alt = (
        "Three panels. A map with a region where nothing swings below a falling curve, a large one of swings, a thin "
        "wedge of zigzags and divergence to the right; eigenvalues on a circle in the complex plane; five runs."
    )
    columns = ("regime", "`lr lam`", "beta", "larger eigenvalue", "steps of a swing", "measured")
    return Picture(figure, caption, alt, (Table("A run in each regime", columns, rows),), FORMULAS)


def _map(ax: Axes) -> None:
    betas = np.linspace(0, 1, 301)
    slow, fast, edge = (1 - np.sqrt(betas)) ** 2, (1 + np.sqrt(betas)) ** 2, 2 * (1 + betas)
    ax.fill_betweenx(betas, 0, slow, color="0.93")
    ax.fill_betweenx(betas, fast, edge, color="0.86")
    ax.fill_betweenx(betas, edge, 5.2, facecolor="0.93", hatch="/////", edgecolor="0.6")
    ax.plot(slow, betas, color="black", linewidth=1.4, label="critical")
    ax.plot(fast, betas, color="black", linewidth=1.4, linestyle=(0, (4, 2)), label="zigzag begins")
    ax.plot(edge, betas, color="black", linewidth=2.2, label="edge of stability")
    for period in PERIODS:
        # The angle of the pair is 2 pi / period, and its cosine half the trace over sqrt(beta).
        at = 1 + betas - 2 * np.sqrt(betas) * math.cos(2 * math.pi / period)
        ax.plot(at, betas, color="0.5", linewidth=0.7, gid="level")
        ax.text(at[-1], 1.03, str(period), ha="center", fontsize=8)
    for name, step, beta in (("monotone", 0.13, 0.08), ("swings", 1.2, 0.6), ("diverges", 3.75, 0.08)):
        ax.text(step, beta, name, ha="center", va="center", fontsize=8)
    ax.grid(visible=False)
    ax.set_xscale("function", functions=(np.sqrt, np.square))  # else what does not swing is a sliver
    ax.set_xlim(0, 5.2)
    ax.set_ylim(0, 1.65)
    style.ticks(ax, [0, 0.1, 0.5, 1, 2, 4])
    style.label(ax, "Regimes", "lr lam", "beta")
    style.legend(ax, "upper left")


def _roots(ax: Axes) -> None:
    angle = np.linspace(0, 2 * np.pi, 200)
    ax.plot(np.cos(angle), np.sin(angle), color="0.35", linewidth=0.8, linestyle=(0, (4, 3)), label="unit circle")
    steps = np.concatenate([np.linspace(0, 0.01, 40), np.linspace(0.01, 3.61, 300), np.linspace(3.61, 3.7, 40)])
    pairs = np.array([_pair(step, BETA) for step in steps])
    for side, look in ((0, style.HEAVY_BALL), (1, style.NESTEROV)):
        ax.plot(pairs[:, side].real, pairs[:, side].imag, **look.line(), label=f"eigenvalue {side + 1}")
    for step in PLACES:
        pair = _pair(step, BETA)
        ax.plot(pair.real, pair.imag, "o", color="black", markersize=3, linestyle="none")
    ax.set_aspect("equal")
    ax.set_xlim(-1.3, 1.3)
    ax.set_ylim(-1.2, 2.2)
    style.label(ax, f"Eigenvalues, beta = {BETA:g}", "real part", "imaginary part")
    style.legend(ax, "upper left")


def _pair(step: float, beta: float) -> Floats:
    """Return the two roots of ``r^2 - (1 + beta - step) r + beta = 0``, the upper or larger one first."""
    trace = 1 + beta - step
    gap = np.sqrt(complex(trace**2 - 4 * beta))
    return np.array([(trace + gap) / 2, (trace - gap) / 2])


def _row(name: str, step: float, beta: float) -> tuple[Cell, ...]:
    period = oscillation_period(step, 1.0, beta)
    largest = float(np.max(np.abs(_pair(step, beta))))
    if not math.isfinite(period):
        return name, step, beta, largest, None, None
    path = heavy_ball(lambda z: step * z, [1.0], 1.0, beta, 400).thetas[:, 0]
    scaled = path * largest ** -np.arange(401.0)  # without the decay, so that late swings count as much
    crossings = np.flatnonzero(scaled[1:] * scaled[:-1] < 0)
    places = crossings + scaled[crossings] / (scaled[crossings] - scaled[crossings + 1])
    return name, step, beta, largest, period, float(2 * (places[-1] - places[0]) / (len(places) - 1))
