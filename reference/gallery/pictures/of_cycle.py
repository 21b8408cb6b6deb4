"""The smooth, strongly convex loss on which heavy ball, tuned for quadratics, never arrives."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from reference.arguments import Floats
from reference.gallery import style
from reference.gallery.picture import Picture, Settings, Table
from reference.piecewise import PiecewiseQuadratic
from reference.rates import Tuning, descent_parameters, nesterov_convex_parameters, optimal_parameters
from reference.sweep import paths
from reference.updates import Method

TRAP = PiecewiseQuadratic()
START = 3.3
STEPS = 300
SHOWN = 25


def draw(settings: Settings) -> Picture:
    """Draw the loss with the points of the cycle, the three paths, and how each start ends."""
    low, high = TRAP.smallest, TRAP.largest
    methods: tuple[tuple[str, Method, Tuning, style.Look], ...] = (
        ("gradient descent", "heavy_ball", descent_parameters(low, high), style.DESCENT),
        ("heavy ball", "heavy_ball", optimal_parameters(low, high), style.HEAVY_BALL),
        ("Nesterov", "nesterov", nesterov_convex_parameters(low, high), style.NESTEROV),
    )
    figure, (loss, time, ends) = style.panels(3, height=2.8)
    starts = np.linspace(-4, 4, 8001 if settings.full else 1601)
    rows = []
    for name, method, tuning, look in methods:
        path = paths(TRAP.grad, [START], tuning.lr, tuning.beta, STEPS, method=method)[:, 0]
        time.plot(path[: SHOWN + 1], **look.line(), marker=look.marker, markersize=3, label=name)
        final = np.abs(paths(TRAP.grad, starts[:, None], tuning.lr, tuning.beta, STEPS, method=method)[-1, :, 0])
        ends.plot(starts, np.maximum(final, 1e-12), **look.line(), linewidth=1.1, label=name)
        rows.append((name, tuning.lr, tuning.beta, float(abs(path[-1])), float(np.mean(final > 1e-3))))
        if name == "heavy ball":
            cycle, stuck = path[-3:], _longest(starts, final > 1e-3)
    x = np.linspace(-3.2, 3.5, 300)
    loss.plot(x, TRAP.losses(x[:, None]), color="black", linewidth=1.2, label="loss")
    loss.plot(cycle, TRAP.losses(cycle[:, None]), **style.HEAVY_BALL.points(), markersize=6, label="cycle")
    loss.axvspan(1, 2, color="0.88", zorder=0, label=f"curvature {low:g}")
    loss.set_ylim(-8, 240)
    time.set_ylim(-4.5, 7)
    style.logarithmic(ends, "y")
    ends.set_ylim(1e-13, 1e7)
    style.label(loss, f"Curvature {high:g}, in the middle {low:g}", "theta", "loss")
    style.label(time, f"From theta = {START:g}", "step", "theta")
    style.label(ends, f"After {STEPS} steps", "start", "distance (or 1e-12)")
    for ax in (loss, time, ends):
        style.legend(ax, "upper right" if ax is not loss else "upper left")
    points = np.sort(cycle)
    caption = (
        f"A smooth, strongly convex loss with kappa = {high / low:g}. With the lr = {methods[1][2].lr:.4f} and beta = "
        f"{methods[1][2].beta:.4f} that are best on quadratics heavy ball ends in a cycle of three points, "
        f"{points[0]:.4f}, {points[1]:.4f} and {points[2]:.4f}, from {rows[1][4]:.1%} of the starts between "
        f"{starts[0]:g} and {starts[-1]:g}, among them all from {stuck[0]:.3f} to {stuck[1]:.3f}. Gradient descent "
        "and Nesterov arrive from every start. A tuning that is best on quadratics is no guarantee elsewhere."
    )
    alt = (
        "Three panels. A convex curve with three points marked on it; the path of heavy ball jumping between them "
        "for ever while two others settle at 0; the distance after many steps over the start, tiny but for bands of "
        "starts of heavy ball."
    )
    columns = ("method", "lr", "beta", f"distance after {STEPS} steps from {START:g}", "share of starts not arrived")
    visited = Table("The cycle", ("theta", "slope"), tuple((float(p), float(TRAP.grad([p])[0])) for p in points))
    return Picture(figure, caption, alt, (Table("Three methods on it", columns, tuple(rows)), visited))


def _longest(starts: Floats, stuck: NDArray[np.bool_]) -> tuple[float, float]:
    """Return the ends of the longest stretch of neighbouring starts that are all stuck."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], stuck, [False]]).astype(int))).reshape(-1, 2)
    first, after = edges[np.argmax(edges[:, 1] - edges[:, 0])]
    return float(starts[first]), float(starts[after - 1])
