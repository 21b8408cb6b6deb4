"""A flat region on the way down: how far momentum carries through it."""

from __future__ import annotations

import numpy as np

from reference.arguments import Floats
from reference.gallery import style
from reference.gallery.picture import NamedFormula, Picture, Settings, Table
from reference.plateau import Plateau, coasting_distance
from reference.sweep import paths

LR = 0.01
START = 6.0
PLATEAU = Plateau(0.75)
HILL = 1 + PLATEAU.width  # where the hill ends
REST = 1000
EVERY_BETA = np.linspace(0, 0.97, 98)
MEASURED = np.array([0.5, 0.7, 0.8, 0.9, 0.95])
SLOPE = 0.1
WIDTHS = (PLATEAU.width, 10.0)
FORMULAS = (NamedFormula("lr beta / (1 - beta)^2", "how far the speed of a long hill of slope 1 carries"),)


def draw(settings: Settings) -> Picture:
    """Draw a loss with a level plateau, the paths over it, and how far a path coasts over beta."""
    figure, (ground, walk, reach) = style.panels(3, height=2.8)
    betas = np.array([*style.BETAS])
    walked = _paths(PLATEAU, betas, REST, START)
    x = np.linspace(-1.5, START + 0.3, 200)
    ground.plot(x, PLATEAU.losses(x[:, None]), color="0.35")
    for i, (beta, look) in enumerate(style.BETAS.items()):
        walk.plot(walked[:, i], **look.line(), label=f"beta = {beta:g}")
        height = float(PLATEAU.losses(walked[-1, i : i + 1])) + 0.25 * (i + 1)
        ground.plot(walked[-1, i], height, **look.points(), label=f"beta = {beta:g}")
    for ax, span in ((walk, walk.axhspan), (ground, ground.axvspan)):
        span(1, HILL, color="0.9", zorder=0)
        style.legend(ax, "upper left" if ax is ground else "upper right")
    ground.set_ylim(-0.1, 6.5)
    walk.set_ylim(-4, 12)
    style.label(ground, f"Where they are after {REST} steps", "x", "loss; markers above it")
    style.label(walk, f"A level plateau (grey), lr = {LR:g}", "step", "x")

    reach.plot(EVERY_BETA, [_coast(float(beta)) for beta in EVERY_BETA], **style.HEAVY_BALL.line(), label="formula")
    reach.plot(MEASURED, _measured(MEASURED), **style.HEAVY.points(), label="measured")
    style.level(reach, PLATEAU.width, text="this plateau")
    style.logarithmic(reach, "y")
    reach.set_ylim(1e-3, 100)
    style.label(reach, "How far it coasts", "beta", "distance")
    style.legend(reach, "upper left")

    across = [_crossing(width, betas) for width in WIDTHS]
    rows = tuple(
        (beta, LR / (1 - beta), _coast(beta), float(walked[-1, i]), *(int(steps[i]) for steps in across))
        for i, beta in enumerate(style.BETAS)
    )
    at = {row[0]: row for row in rows}
    caption = (
        f"The slope is 1 on the hill, 0 on the plateau from 1 to {HILL:g} and x in the bowl. Gradient descent stops "
        f"where the slope ends, at {at[0.0][3]:.2f}, for ever, and beta = 0.5 at {at[0.5][3]:.2f}. With 0.9 the speed "
        f"of a long hill carries {at[0.9][2]:.2f} far, `lr beta / (1 - beta)^2`: over this plateau; a wider one "
        "stops it "
        f"too. Where the plateau has a slope of {SLOPE:g} all come across: a width of {WIDTHS[0]:g} takes "
        f"{at[0.0][4]} steps without momentum and {at[0.9][4]} with 0.9, a width of {WIDTHS[1]:g} takes {at[0.0][5]} "
        f"and {at[0.9][5]}: on a wide one little but the effective lr is left of it."
    )
    alt = (
        "Three panels. A hill, a level plateau and a bowl with the places where paths have come to rest; their "
        "positions over the step, two of them stuck; the distance of coasting, rising steeply with beta."
    )
    slopes = (f"steps over a slope of {SLOPE:g}, {width:g} wide" for width in WIDTHS)
    columns = ("beta", "effective lr", "coasts", "x at the end", *slopes)
    return Picture(figure, caption, alt, (Table("Through a flat region", columns, rows),), FORMULAS)


def _paths(loss: Plateau, betas: Floats, steps: int, start: float | Floats) -> Floats:
    """Return the paths of all betas, shape (steps + 1, betas)."""
    starts = np.broadcast_to(start, betas.shape)[:, None]
    walked: Floats = paths(loss.grad, starts, LR, betas, steps)[..., 0]
    return walked


def _coast(beta: float) -> float:
    """Return how far the speed of a long hill carries."""
    return coasting_distance(LR, beta, 1 / (1 - beta))


def _measured(betas: Floats) -> Floats:
    """Return how far paths go on a plateau without end, from where the last step with a slope has led."""
    walked = _paths(Plateau(1000.0), betas, 1500, 1001 + 500 * LR / (1 - betas))
    last = np.argmax(walked < 1001, axis=0)
    measured: Floats = walked[last, np.arange(betas.size)] - walked[-1]
    return measured


def _crossing(width: float, betas: Floats) -> Floats:
    """Return the steps from the hill's end to the bowl where the plateau slopes."""
    walked = _paths(Plateau(width, SLOPE), betas, round(1.5 * (width + 1) / (LR * SLOPE)), width + START)
    steps: Floats = np.argmax(walked < 1, axis=0) - np.argmax(walked < 1 + width, axis=0)
    return steps
