"""O(1/T) against O(1/T^2): the worst loss over all convex quadratics."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from reference.arguments import Floats
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.gallery.worst import LAST, worst
from reference.measures import power_law_slope
from reference.updates import Method
from reference.worst_case import accelerated_bound, descent_worst_loss

FORMULAS = (
    NamedFormula("beta[t] = (t - 1) / (t + 2)", "the scheduled beta"),
    NamedFormula("2 L R^2 / (T + 1)^2", "the bound on the loss that it is proven to keep"),
)


class Curve(NamedTuple):
    """A curve of the picture; without a beta it has the scheduled one."""

    name: str
    method: Method
    beta: float | None
    look: style.Look


def draw(settings: Settings) -> Picture:
    """Draw the worst loss over the number of steps, and the same times T, where O(1/T) is level."""
    last = 10 * LAST if settings.full else LAST
    curves = (
        Curve("gradient descent", "heavy_ball", 0.0, style.DESCENT),
        Curve("heavy ball, beta = 0.9", "heavy_ball", 0.9, style.HEAVY_BALL),
        Curve("Nesterov, beta = 0.9", "nesterov", 0.9, style.NESTEROV),
        Curve("Nesterov, beta = 0.99", "nesterov", 0.99, style.HEAVY),
        Curve("Nesterov, scheduled beta", "nesterov", None, style.SCHEDULED),
    )
    # On quadratics the schedule helps heavy ball as much: markers, as a line would hide the other.
    alike = Curve("heavy ball, scheduled beta", "heavy_ball", None, style.MUTED)
    figure, (plain, times) = style.panels(2, height=3.3)
    shown = np.unique(np.geomspace(1, last, 160).astype(int))
    rows: list[tuple[str | float, ...]] = []
    for curve in (*curves, alike):
        name, method, beta, look = curve
        losses = worst(method, beta, last)
        slope = _slope(losses, 1, last)
        at, keywords = (shown[5::18], look.points()) if curve is alike else (shown, look.line())
        plain.plot(at, losses[at], **keywords, label=name)
        times.plot(at, at * losses[at], **keywords, label=name)
        if curve is not alike and name != "Nesterov, beta = 0.9":  # whose end is heavy ball's
            plain.annotate(f"{slope:.2f}", (last, losses[last]), (4, 0), textcoords="offset points", va="center")
        rows.append((name, slope, *(_slope(losses, decade, last) for decade in (10, 100)), last * float(losses[last])))
    checks = shown[::20]
    plain.plot(checks, [descent_worst_loss(t) for t in checks], **style.DESCENT.points(), label="closed form")
    plain.plot(shown, [accelerated_bound(t) for t in shown], color="0.35", linewidth=0.8, label="bound 2 / (T + 1)^2")
    for ax in (plain, times):
        style.logarithmic(ax, "xy")
    plain.set_ylim(1e-12 if settings.full else 1e-10, 5)
    plain.set_xlim(0.7, 6 * last)
    style.level(times, 1 / (4 * math.e), text="1 / (4 e)")
    style.label(plain, "Worst loss over quadratics, slopes at the end", "steps T", "loss / (L R^2)")
    style.label(times, "The same times T", "steps T", "T loss / (L R^2)")
    handles, names = plain.get_legend_handles_labels()
    handles, names = [*handles, times.lines[-1]], [*names, str(times.lines[-1].get_label())]
    figure.legend(handles, names, loc="outside lower center", ncols=3, columnspacing=1.5)
    slopes = {row[0]: row[1] for row in rows}
    caption = (
        "lr = 1 / L, a start at distance R from the minimum, and for every T the quadratic that is worst for it. "
        f"Over the last decade of steps the slopes (left, at the ends) are {slopes['gradient descent']:.2f} for "
        f"gradient descent, {slopes['heavy ball, beta = 0.9']:.2f} for heavy ball and "
        f"{slopes['Nesterov, scheduled beta']:.2f} for Nesterov with a beta that grows with the step. With a constant "
        f"beta Nesterov is `O(1/T)` too: {slopes['Nesterov, beta = 0.9']:.2f} for beta = 0.9 and "
        f"{slopes['Nesterov, beta = 0.99']:.2f} for 0.99, after a faster start. Right: `O(1/T)` is level; gradient "
        f"descent's level is {rows[0][-1]:.4f} (`1 / (4 e)` = {1 / (4 * math.e):.4f}). Only the schedule goes on "
        f"falling. On quadratics it helps heavy ball too (crosses: slope "
        f"{slopes['heavy ball, scheduled beta']:.2f}); the proof for all convex losses is Nesterov's."
    )
    alt = (
        "Two panels with logarithmic axes. Left: losses falling in parallel, the scheduled one twice as steeply "
        "below its bound. Right: times T, four curves that become level and one that falls for ever."
    )
    columns = ("method", "slope, last decade", "second last", "third last", f"T loss / (L R^2) at T = {last}")
    return Picture(figure, caption, alt, (Table("Slopes on logarithmic axes", columns, tuple(rows)),), FORMULAS)


def _slope(worst: Floats, decade: int, last: int) -> float:
    steps = np.unique(np.geomspace(last // (10 * decade), last // decade, 40).astype(int))
    return power_law_slope(steps, worst[steps])
