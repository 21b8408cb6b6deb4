"""The burn-in of variance_ratio and stationary_variance: which rows are left out."""

from __future__ import annotations

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import NOISY

_RATIO = ("variance_ratio",)

BURN_IN = (
    *common(
        "var.no_burn",
        _RATIO,
        "This behaves as if burn_in were ignored: the first rows, where the velocity is still growing, have to be "
        "left out of both series, as with [burn_in:].",
        cut_v=lambda v, burn_in: v,
        cut_g=lambda g, burn_in: g,
    ),
    *common(
        "var.burn_one_side",
        _RATIO,
        "This matches a burn-in left out on one side only: velocities and gradients are compared over the same rows. "
        "Look for [burn_in:] in both places.",
        {"cut_g": lambda g, burn_in: g},
        {"cut_v": lambda v, burn_in: v},
    ),
    *common(
        "var.burn_first",
        _RATIO,
        "This matches a burn-in left out before the velocities are made, so that the velocity starts cold after all: "
        "run through all gradients and leave out the first rows of the result.",
        {
            "before": lambda g, burn_in: g[burn_in:],
            "cut_v": lambda v, burn_in: v,
            "cut_g": lambda g, burn_in: g,
        },
        {"before": lambda g, burn_in: g[burn_in:]},
        *(
            {"before": lambda g, b: g[b:], "beside": lambda g, fed: g, "cut_v": lambda v, b: v, "cut_g": cut}
            for cut in (lambda g, b: g[b:], lambda g, b: g)
        ),
        {"before": lambda g, burn_in: g[burn_in:], "cut_v": lambda v, burn_in: v},
        {"before": lambda g, burn_in: g[burn_in:], "cut_g": lambda g, burn_in: g},
    ),
    *common(
        "var.burn_head",
        _RATIO,
        "This matches the burn-in alone: it has to be left out, and the rest kept. Look at the side of the colon, "
        "[burn_in:].",
        {"cut_v": lambda v, burn_in: v[:burn_in], "cut_g": lambda g, burn_in: g[:burn_in]},
        {"cut_v": lambda v, b: v[:b] if b else v, "cut_g": lambda g, b: g[:b] if b else g},
    ),
    *written(
        "var.burn_tail",
        _RATIO,
        "This matches rows left out at the end: the burn-in is at the start. Look at the side of the colon, "
        "[burn_in:].",
        {"cut_v": lambda v, burn_in: v[: len(v) - burn_in], "cut_g": lambda g, burn_in: g[: len(g) - burn_in]},
        {"cut_v": lambda v, burn_in: v[:-burn_in], "cut_g": lambda g, burn_in: g[:-burn_in]},
    ),
    *common(
        "var.burn_plus1",
        _RATIO,
        "This matches a burn-in that is off by one: exactly burn_in rows are left out, with [burn_in:]. Look at the "
        "slice.",
        {"cut_v": lambda v, b: v[b + 1 :], "cut_g": lambda g, b: g[b + 1 :]},
        {"cut_v": lambda v, b: v[b - 1 :], "cut_g": lambda g, b: g[b - 1 :]},
        {"cut_v": lambda v, b: v[b + 1 :]},
        {"cut_v": lambda v, b: v[b - 1 :]},
    ),
    *written(
        "steps.one",
        _RATIO,
        "This matches velocities of which there is one row alone, so that none is left after burn_in: look how far "
        "return is indented, and whether append stands inside the loop.",
        {"cut_v": lambda v, burn_in: v[:1][burn_in:]},
        {"cut_v": lambda v, burn_in: v[:1]},
    ),
    *common(
        "var.burn_plus1",
        NOISY,
        "This matches a burn-in that is off by one: exactly burn_in of the thetas after an update are left out. Look "
        "at the slice, and whether the start is stored as well.",
        {"cut": lambda points, burn_in: points[burn_in + 1 :]},
        {"cut": lambda points, burn_in: points[burn_in - 1 :]},
    ),
    *common(
        "st.no_burn",
        NOISY,
        "This behaves as if burn_in were ignored: the first thetas, which still know the start, have to be left out, "
        "burn_in of them.",
        cut=lambda points, burn_in: points,
    ),
    *common(
        "var.burn_head",
        NOISY,
        "This matches the burn-in alone, or rows left out at the end: leave out the first burn_in. Look at the side "
        "of the colon, [burn_in:].",
        {"cut": lambda points, burn_in: points[:burn_in]},
        {"cut": lambda points, burn_in: points[: len(points) - burn_in]},
        {"cut": lambda points, burn_in: points[:-burn_in]},
    ),
    *written(
        "st.cut_before",
        NOISY,
        "This matches a burn-in left out of the noise before the run, so that the run starts cold after all: run "
        "through all the noise and leave out the first thetas.",
        {"feed": lambda noise, burn_in: noise[burn_in:], "cut": lambda points, burn_in: points},
        {"feed": lambda noise, burn_in: noise[burn_in:]},
    ),
)
