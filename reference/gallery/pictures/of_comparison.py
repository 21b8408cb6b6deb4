"""The section's table of both methods, every row of it measured."""

from __future__ import annotations

import numpy as np

from reference.arguments import Floats
from reference.comparison import Result, compare
from reference.experiment import Estimate, measure_noise
from reference.gallery import style
from reference.gallery.picture import Cell, NamedFormula, Picture, Settings, Table
from reference.gallery.valley import LR, NEAR, walks
from reference.gallery.worst import worst
from reference.measures import power_law_slope
from reference.piecewise import PiecewiseQuadratic
from reference.problems import bowl
from reference.rates import descent_parameters, nesterov_convex_parameters, optimal_parameters
from reference.spectrum import heavy_ball_limit, iteration_matrix, nesterov_limit
from reference.sweep import paths
from reference.updates import Method

SECTION = bowl(1, 100)
BETA = 0.9
BETAS = np.array([0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95])
STEPS = 120
PATIENCE = 1000
LOOKS = (style.DESCENT, style.HEAVY_BALL, style.NESTEROV, style.SCHEDULED)
# Gradient descent is heavy ball without momentum.
COLUMNS: tuple[tuple[str, Method, float], ...] = (
    ("gradient descent", "heavy_ball", 0.0),
    ("heavy ball", "heavy_ball", BETA),
    ("Nesterov", "nesterov", BETA),
)
FORMULAS = (
    NamedFormula("lr < 2 (1 + beta) / L", "where heavy ball is stable"),
    NamedFormula("lr < 2 (1 + beta) / ((1 + 2 beta) L)", "where Nesterov is"),
)


def draw(settings: Settings) -> Picture:
    """Draw the losses of the tuned methods, and their largest stable lr over beta."""
    figure, (losses, limits) = style.panels(2, height=2.8)
    results = compare(SECTION, [1, 1], num_steps=PATIENCE)
    for result, look in zip(results, LOOKS, strict=True):
        one = result.contender
        values = SECTION.losses(paths(SECTION.grad, [1, 1], one.tuning.lr, one.tuning.beta, STEPS, method=one.method))
        losses.plot(values / values[0], **look.line(), label=f"{one.name}: {result.steps}")
    style.logarithmic(losses, "y")
    style.level(losses, 1e-8)
    losses.set_ylim(1e-10, 1e7)
    style.label(losses, "x^2 + 100 y^2 from (1, 1)", "step", "loss / loss at the start")
    style.legend(losses, "upper right", title="steps to 1e-8", title_fontsize=8)

    stable = {method: _stable(method) for _, method, _ in COLUMNS[1:]}
    betas = np.linspace(0, 0.97, 98)
    for (name, method, _), look, limit in zip(COLUMNS[1:], LOOKS[1:3], (heavy_ball_limit, nesterov_limit), strict=True):
        limits.plot(betas, [limit(SECTION.largest, beta) for beta in betas], **look.line(), label=name)
        limits.plot(BETAS, stable[method], **look.points())
    limits.set_ylim(0, 0.027)
    style.label(limits, "Largest stable lr", "beta", "lr")
    style.legend(limits, "upper left")
    rows = _rows(settings, stable, [results[i] for i in (0, 1, 3)])
    at = int(np.flatnonzero(BETAS == BETA)[0])
    ball, ahead = stable["heavy_ball"][at], stable["nesterov"][at]
    named = {str(row[0]): row for row in rows}
    noise = named[NOISE]
    caption = (
        f"Each at the lr and beta of its best rate, heavy ball is first here ({results[1].steps} steps; Nesterov "
        f"{results[3].steps} tuned and {results[2].steps} with lr = 1 / L; gradient descent {results[0].steps}), "
        f"although its loss rises at first. It also bears a larger lr: {ball:.4f} at beta = {BETA:g}, "
        f"{ball / ahead:.1f} times Nesterov's {ahead:.4f} (right; lines: formulas, markers: found by bisection). What "
        "Nesterov has is a guarantee: no start keeps it in a cycle on the piecewise quadratic, where heavy ball is "
        f"caught from {named[CYCLES][2]:.0%} of them, and with a scheduled beta the worst case over convex quadratics "
        f"falls with slope {named[SCHEDULE][3]:.2f} (there heavy ball's does too, {named[SCHEDULE][2]:.2f}; the proof "
        f"for all convex losses is Nesterov's). In noise Nesterov is a little quieter ({noise[3]} against {noise[2]})."
    )
    alt = (
        "Two panels. Left: losses of four methods on a logarithmic axis; heavy ball rises and then falls most "
        "steeply. Right: heavy ball's largest stable lr rises with beta, Nesterov's falls."
    )
    columns = ("measured", *(name for name, _, _ in COLUMNS))
    return Picture(figure, caption, alt, (Table("The methods in numbers", columns, rows),), FORMULAS)


RATE = "best rate on kappa = 100"
COUNT = "steps to 1e-8 on x^2 + 100 y^2, lr and beta of the best rate"
PEAK = "highest loss on the way, times the first"
LIMIT = f"largest stable lr, beta = {BETA:g}"
CONSTANT = f"worst-case slope, convex quadratics, beta = {BETA:g}"
SCHEDULE = "the same with the scheduled beta"
CYCLES = "starts that never arrive on the piecewise quadratic"
VALLEY = f"steps to stay within {style.plain(NEAR)} on Rosenbrock, lr = {LR:g}, beta = {BETA:g}"
NOISE = "variance of theta, effective lr 0.1"


def _rows(settings: Settings, stable: dict[Method, Floats], tuned: list[Result]) -> tuple[tuple[Cell, ...], ...]:
    at = int(np.flatnonzero(BETAS == BETA)[0])
    peaks = []
    for one, _ in tuned:
        path = paths(SECTION.grad, [1, 1], one.tuning.lr, one.tuning.beta, STEPS, method=one.method)
        peaks.append(float(np.max(SECTION.losses(path)) / SECTION.loss([1, 1])))
    rates = [
        float(np.max(np.abs(np.linalg.eigvals(iteration_matrix(SECTION.matrix, *one.tuning[:2], one.method)))))
        for one, _ in tuned
    ]
    limits = (float(stable["heavy_ball"][0]), float(stable["heavy_ball"][at]), float(stable["nesterov"][at]))
    return (
        (RATE, *rates),
        (COUNT, *(one.steps for one in tuned)),
        (PEAK, *peaks),
        (LIMIT, *limits),
        (CONSTANT, *(_slope(method, beta) for _, method, beta in COLUMNS)),
        (SCHEDULE, None, *(_slope(method, None) for _, method, _ in COLUMNS[1:])),
        (CYCLES, *_cycling()),
        (VALLEY, *_valley()),
        (NOISE, *(_noise(settings, number, *column[1:]) for number, column in enumerate(COLUMNS))),
    )


def _slope(method: Method, beta: float | None) -> float:
    curve = worst(method, beta)
    last = len(curve) - 1
    steps = np.unique(np.geomspace(last // 10, last, 40).astype(int))
    return power_law_slope(steps, curve[steps])


def _cycling() -> list[float]:
    trap = PiecewiseQuadratic()
    low, high = trap.smallest, trap.largest
    tunings = (descent_parameters(low, high), optimal_parameters(low, high), nesterov_convex_parameters(low, high))
    starts = np.linspace(-4, 4, 1601)[:, None]
    ends = [
        paths(trap.grad, starts, lr, beta, 300, method=method)[-1, :, 0]
        for (lr, beta, _), (_, method, _) in zip(tunings, COLUMNS, strict=True)
    ]
    return [float(np.mean(np.abs(end) > 1e-3)) for end in ends]


def _valley() -> list[int | None]:
    arrivals = {walk.name: walk.arrival for walk in walks()}
    return [arrivals[name] for name in ("gradient descent", "heavy ball, beta = 0.9", "Nesterov, beta = 0.9")]


def _noise(settings: Settings, number: int, method: Method, beta: float) -> str:
    runs = 4000 if settings.full else 200
    seed = 10_000 * settings.seed + 950 + number
    found: Estimate = measure_noise(seed, 0.1 * (1 - beta), beta, method=method, runs=runs, num_steps=1500).theta
    return f"{found.mean:.4f} +- {2 * found.error:.4f}"


def _stable(method: Method) -> Floats:
    """Find by bisection, for every beta at once, the lr up to which a run on the steepest axis shrinks."""
    low, high = np.zeros(BETAS.size), np.full(BETAS.size, 0.05)
    for _ in range(17):
        middle = (low + high) / 2
        ends = paths(lambda z: SECTION.largest * z, [1.0], middle, BETAS, 1500, method=method)[-200:, :, 0]
        with np.errstate(invalid="ignore", over="ignore"):
            settles = np.max(np.abs(ends), axis=0) < 1
        low, high = np.where(settles, middle, low), np.where(settles, high, middle)
    return low
