"""What may decide whether a function of this section is right: arguments that are plain, or of another kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.mistakes import Change, Contrast
from grader.suites.momentum.given import Quadratic, Rosenbrock
from grader.suites.momentum.mistakes.probes import NOISE


def _set(place: int, name: str, value: Any) -> Change:
    """Return the change that sets one argument to a number."""
    return Change(
        f"{name} is {value:g}", lambda *args: (*args[:place], value, *args[place + 1 :]), f"what {name} does"
    )


# --- series

_ROWS = ((NOISE[:14], 0.37, False), (1.7 * NOISE[3:20, ::-1], 0.62, False), (0.6 * NOISE[::-1], 0.81, False))
_RATIOS = ((NOISE, 0.37, 5, False), (1.7 * NOISE[:, ::-1], 0.62, 3, False), (0.6 * NOISE[::-1], 0.81, 7, False))
_SERIES = (
    (NOISE[:, 0], 0.21, 0.37, 1.3, 5), (NOISE[:, 1], 0.07, 0.62, 2.6, 3), (NOISE[:, 2], 0.11, 0.81, 1.9, 7),
)  # fmt: skip


def _of_series(name: str) -> tuple[Change, ...]:
    return (
        Change(
            f"{name} has shape (T,)",
            lambda rows, *rest: (rows[:, 1], *rest),
            "what is made of a series that is no table",
        ),
        Change(f"{name} has one column", lambda rows, *rest: (rows[:, 1:2], *rest), "what the columns do"),
        Change(
            f"{name} holds whole numbers",
            lambda rows, *rest: (np.rint(3 * rows).astype(int), *rest),
            f"what is made like {name}: give it dtype=float",
        ),
    )


_NORMALIZED = (_set(-1, "normalize", True),)

# --- descents

_QUADRATICS = (
    Quadratic(((5.0, 1.2), (1.2, 2.0)), (0.7, -1.1)),
    Quadratic(((3.1, -0.8), (-0.8, 1.7)), (-0.4, 0.9)),
    Quadratic(((2.3, 0.6), (0.6, 4.1)), (1.3, 0.2)),
)
_STARTS = (np.array([2.9, -1.3]), np.array([-1.7, 0.8]), np.array([0.6, 2.2]))
_NUMBERS = ((0.17, 0.37, 5), (0.13, 0.62, 6), (0.11, 0.81, 4))
CONTRASTS: Mapping[str, tuple[Contrast, ...]] = {
    "velocities": (
        Contrast(
            _ROWS,
            (
                *_of_series("grads"),
                Change("normalize is True", lambda *args: (*args[:-1], True), "what normalize does"),
                _set(1, "momentum", 0.0),
                Change("there is one gradient", lambda rows, *rest: (rows[:1], *rest), "what begins with row 1"),
            ),
        ),
    ),
    "variance_ratio": (
        Contrast(
            _RATIOS,
            (
                *_of_series("grads"),
                Change("normalize is True", lambda *args: (*args[:-1], True), "what normalize does"),
                _set(2, "burn_in", 0),
            ),
        ),
    ),
    "stationary_variance": (
        Contrast(
            _SERIES,
            (
                _set(4, "burn_in", 0),
                _set(2, "momentum", 0.0),
                _set(3, "curvature", 0.0),
                Change("noise is 0 in the mean", lambda noise, *rest: (noise - noise.mean(), *rest), "what is done to noise"),
            ),
        ),
    ),
    "measured_lr": (
        Contrast(
            ((0.13, 0.37, 5, 1.7), (0.071, 0.62, 4, 2.3), (0.31, 0.91, 6, 0.8)),
            (
                Change("grad is below 0", lambda lr, m, n, grad: (lr, m, n, -grad), "the sign of grad, and at abs"),
                _set(3, "grad", 1.0),
                _set(1, "momentum", 0.0),
                _set(2, "num_steps", 1),
            ),
        ),
    ),
}
