"""The fixed probes: public inputs on which the known mistakes give different answers.

None of them is a hidden case, so what they show can be told to a student.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from grader.mistakes import Probe, ProblemArg
from grader.suites.momentum.given import Quadratic, Rosenbrock

_MATRIX = ((5.0, 1.2), (1.2, 2.0))
_OFFSET = (0.7, -1.1)
_NEAR = np.linalg.solve(np.array(_MATRIX), np.array(_OFFSET)) + np.array([2e-3, -1e-3])


def _descents(*, loss: bool, betas: bool = False) -> tuple[Probe, ...]:
    """Return `int`, `tiny`, `ros` and `far`.

    Integers; a start close to the minimum; a loss that is not quadratic; a run whose loss also rises, so that the
    lowest point is neither of the last two, with another beta, since with one beta alone 1 - beta cannot be told from
    a typed number.
    """
    quadratic, valley = (Quadratic, (_MATRIX, _OFFSET)), (Rosenbrock, (3.0,))
    runs = (
        ("int", quadratic, np.array([3, 1]), 0.21, 0.37, 4),
        ("tiny", quadratic, _NEAR, 0.21, 0.37, 4),
        ("ros", valley, np.array([-0.6, 0.5]), 0.07, 0.37, 5),
        ("far", valley, np.array([1.4, 0.4]), 0.05, 0.62, 4),
    )
    return tuple(
        Probe(name, (*_functions(problem, loss=loss), start, lr, [0.81, 0.0, beta] if betas else beta, num_steps))
        for name, problem, start, lr, beta, num_steps in runs
    )


def _functions(problem: tuple[Callable[..., object], tuple[object, ...]], *, loss: bool) -> tuple[ProblemArg, ...]:
    grad = ProblemArg(*problem, attribute="grad")
    return (ProblemArg(*problem, attribute="loss"), grad) if loss else (grad,)


def _noise() -> NDArray[np.float64]:
    """Return 24 rows of three coordinates with unequal means and variances, without any randomness.

    They have more digits than anybody rounds to, so that what copies or adds them up does not look rounded.
    """
    t = np.arange(24.0)[:, None]
    waves = np.sin(1.7 * t + [0.3, 1.1, 2.9]) + 0.6 * np.cos(2.9 * t * [1.0, 1.3, 0.7]) + 0.2 * np.sin(t * t)
    return (waves * [1.0, 2.5, 0.4] + [0.8, -1.7, 3.1]).round(9)


def _numbers(**calls: tuple[object, ...]) -> tuple[Probe, ...]:
    return tuple(Probe(name, args) for name, args in calls.items())


NOISE = _noise()

PATHS = _descents(loss=False)
PATHS_BY_BETA = _descents(loss=False, betas=True)
METHODS = _descents(loss=True)
# Where both coefficients agree and kappa is 1, many formulas have no value of their own.
COEFFICIENTS = (
    *_numbers(section=(1, 100), rising=(2, 7), falling=(7, 2), real=(3.7, 0.45)),
    Probe("equal", (3, 3), special=True),
)
KAPPAS = (
    *_numbers(section=(100.0,), small=(3.5,), real=(3.7 / 0.45,), large=(1442.0,)),
    Probe("equal", (1.0,), special=True),
)
RATES = _numbers(section=(0.1, 0.9), plain=(0.02, 0.37), heavy=(0.3, 0.985))
SLOPES = (
    Probe("one", (0.1, 0.9, 12)),
    Probe("steep", (0.02, 0.37, 7), {"grad": 3}),  # whole, so that an array made like it shows
    Probe("down", (0.3, 0.62, 5), {"grad": -0.4}),
    Probe("long", (1.7, 0.45, 6), {"grad": -3.1}),  # above 1, where a cut to whole numbers shows
)
FRACTIONS = _numbers(section=(0.9, 0.99), half=(0.37, 0.7), heavy=(0.985, 0.7), near=(0.62, 0.993))
SERIES = (
    Probe("rows", (NOISE, 0.37)),
    Probe("normalized", (NOISE, 0.62), {"normalize": True}),
    Probe("flat", (NOISE[:, 1], 0.45)),
    Probe("int", (np.array([[3, -1], [2, 4], [-5, 1], [1, 1]]), 0.37)),
    Probe("tiny", (1e-6 * NOISE[:, 0], 0.0)),
)
RATIOS = (
    Probe("rows", (NOISE, 0.37, 5)),
    Probe("normalized", (NOISE, 0.62, 3), {"normalize": True}),
    Probe("flat", (NOISE[:, 1], 0.45, 4)),
    Probe("whole", (NOISE, 0.37, 0)),
    Probe("tiny", (1e-6 * NOISE[:, 0], 0.0, 0)),
)
THEORY = (
    Probe("section", (0.9,)),
    Probe("plain", (0.37,)),
    Probe("normalized", (0.62,), {"normalize": True}),
)
NOISY_SLOPES = (
    Probe("wide", (NOISE[:, 0], 0.21, 0.37, 1.3, 5)),
    Probe("narrow", (NOISE[:, 1], 0.07, 0.62, 2.6, 3)),
    Probe("whole", (NOISE[:, 2], 0.11, 0.45, 1.9, 0)),
)
