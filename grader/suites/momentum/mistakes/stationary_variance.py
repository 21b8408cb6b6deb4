"""The run on a noisy slope: stationary_variance of exercise 5."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import NOISY, Track


def _closed_form(variance: Any, noise: Any, burn_in: int, track: Track, curvature: float, ddof: int = 0) -> Any:
    """Return the variance that theory gives for independent noise of the variance of `noise`."""
    lr, beta = track.state.given_lr, track.state.given_beta
    return lr * np.var(noise, ddof=ddof) * (1 + beta) / ((1 - beta) * curvature * (2 * (1 + beta) - lr * curvature))


_STAYS = (
    "This matches a variance of 0: theta never moves, or its variance is that of one value alone. Look whether noise "
    "is added to the gradient, not multiplied, and at what is left after burn_in, which takes a colon."
)


def _slope(taken: str) -> str:
    return (
        f"This matches {taken} in place of the slope: the derivative of 1/2 * curvature * theta^2 is curvature * "
        "theta. Look at the line that makes the gradient."
    )


STATIONARY_VARIANCE = (
    *common(
        "st.lr_scaled",
        NOISY,
        "This matches an lr multiplied by 1 - momentum: that is the comparison at equal effective lr, which the "
        "caller makes; the function uses the lr that it is given. Look at the step (or at the factor of the "
        "gradient).",
        {"step": lambda s: s.theta - s.lr * (1 - s.beta) * s.v},
        {"lr": lambda s: s.given_lr * (1 - s.given_beta)},
    ),
    *common(
        "st.before",
        NOISY,
        "This matches thetas recorded before each update: theta after each update is asked for. Look at where in the "
        "loop theta is stored.",
        record=lambda track: track.points[:-1],
    ),
    *common(
        "order.late_gradient",
        NOISY,
        "This matches a theta that moves by the old velocity before the new one is made, so that the first update goes "
        "nowhere: v first, then theta. Look at the order of the two update lines.",
        point=lambda s: s.theta - s.lr * s.v,
        step=lambda s: s.ahead,
    ),
    *written(
        "steps.one",
        NOISY,
        "This matches a record of one theta alone, of which none is left after burn_in: look whether return stands "
        "inside the loop, where it ends in its first pass, or append behind it.",
        count=lambda length: 1,
    ),
    *common(
        "st.running_mean",
        NOISY,
        "This matches the running mean of theta in place of theta itself: the mean moves far less than theta does. "
        "Store theta after each update.",
        record=lambda track: np.cumsum(track.points[1:]) / np.arange(1, len(track.points)),
    ),
    *written(
        "st.with_start",
        NOISY,
        "This matches a record that holds the start as well: only the thetas after an update count. Look at what is "
        "stored first.",
        record=lambda track: track.points,
    ),
    *common(
        "st.of_velocity",
        NOISY,
        "This matches the variance of the velocity: that of theta is asked for. Look at what is stored in the loop.",
        {"record": lambda track: track.velocities[1:]},
        {"record": lambda track: track.gradients},
    ),
    *common(
        "st.no_curvature",
        NOISY,
        "This matches a gradient without curvature: the slope of 1/2 * curvature * theta^2 is curvature * theta, and "
        "the noise comes on top. Look at the line that makes the gradient.",
        slope=lambda curvature, theta, noise: theta + noise,
    ),
    *written(
        "st.noise_only",
        NOISY,
        "This matches noise without any slope: nothing pulls theta back, so that it wanders off. Add curvature * "
        "theta to the noise.",
        slope=lambda curvature, theta, noise: noise,
    ),
    *written(
        "st.no_noise",
        NOISY,
        _STAYS,
        slope=lambda curvature, theta, noise: curvature * theta,
    ),
    *written(
        "st.curvature_on_noise",
        NOISY,
        "This matches curvature * (theta + noise): the noise is added to the gradient as it is. Look at the brackets.",
        slope=lambda curvature, theta, noise: curvature * (theta + noise),
    ),
    *common(
        "st.noise_on_theta",
        NOISY,
        "This matches noise that is added to theta: it belongs to the gradient, which the velocity adds up. "
        "Look at the line with noise[t].",
        {
            "slope": lambda curvature, theta, noise: (curvature * theta, noise),
            "velocity": lambda s: s.beta * s.v + s.g[0],
            "step": lambda s: s.theta - s.lr * s.v + s.g[1],
        },
        {
            "slope": lambda curvature, theta, noise: (curvature * theta, noise),
            "velocity": lambda s: s.beta * s.v + s.g[0],
            "step": lambda s: s.theta - s.lr * (s.v + s.g[1]),
        },
    ),
    *written(
        "st.times_noise",
        NOISY,
        _STAYS,
        {"slope": lambda curvature, theta, noise: curvature * theta * noise},
        {"slope": lambda curvature, theta, noise: curvature * theta * (1 + noise)},
    ),
    *written(
        "st.half_curvature",
        NOISY,
        _slope("2 * curvature * theta"),
        {"slope": lambda curvature, theta, noise: 2 * curvature * theta + noise},
        {
            "slope": lambda curvature, theta, noise: 0.5 * curvature * theta + noise,
            "says": _slope("1/2 * curvature * theta"),
        },
        {
            "slope": lambda curvature, theta, noise: 0.5 * curvature * theta**2 + noise,
            "says": _slope("the loss itself, 1/2 * curvature * theta^2,"),
        },
    ),
    *written(
        "st.theory",
        NOISY,
        "This matches the closed formula of the long run: the variance measured on the given noise is asked for. Run "
        "the updates one by one.",
        {"combine": _closed_form},
        {"combine": lambda variance, noise, burn_in, *rest: _closed_form(variance, noise[burn_in:], burn_in, *rest)},
        {"combine": partial(_closed_form, ddof=1)},
        {
            "combine": lambda variance, noise, burn_in, track, curvature: _closed_form(
                variance, noise[burn_in:], burn_in, track, curvature, ddof=1
            )
        },
        {"combine": lambda variance, noise, *rest: _closed_form(variance, np.array([1, -1]), *rest)},
    ),
    *written(
        "st.start_one",
        NOISY,
        "This matches a run that starts away from the minimum: it starts at theta = 0. Look at what theta is before "
        "the first step.",
        {"begin": lambda noise: 1.0},
        {"begin": lambda noise: float(noise[0])},
    ),
    *written(
        "st.divided_by_noise",
        NOISY,
        "This matches a ratio to the noise: the variance of theta itself is asked for. Look for a division in the "
        "return line.",
        {"combine": lambda variance, noise, *rest: variance / np.var(noise)},
        {"combine": lambda variance, noise, burn_in, *rest: variance / np.var(noise[burn_in:])},
    ),
    *written(
        "st.mean",
        NOISY,
        "This matches a mean of theta: its variance is asked for, how far it jitters around that mean. Use np.var.",
        {"spread": np.mean},
        {"spread": lambda points: points[-1]},
    ),
)
# Said after a step uphill, which gives the same.
UPHILL = (
    *written(
        "st.uphill_slope",
        NOISY,
        "This matches a slope with the wrong sign: theta is driven away from 0. The gradient is + curvature * theta "
        "+ noise[t]. Look at the signs.",
        {"slope": lambda curvature, theta, noise: noise - curvature * theta},
        {"slope": lambda curvature, theta, noise: -(curvature * theta) - noise},
    ),
)
