"""What may decide whether a function of this section is right: arguments that are plain, or of another kind."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from grader.mistakes import Alteration, Contrast
from grader.suites.momentum.given import Quadratic, Rosenbrock
from grader.suites.momentum.mistakes.probes import NOISE


def _set(place: int, name: str, value: Any) -> Alteration:
    """Return the change that sets one argument to a number."""
    return Alteration(
        f"{name} is {value:g}",
        lambda *args: (*args[:place], value, *args[place + 1 :]),
        plain=True,
    )


_FIXED = "fixed numbers, as a tolerance or a limit"
"""What a function has to have that is right for an argument and not for a multiple of it, where its answer is one."""


def _large(place: int, name: str) -> Alteration:
    """Return the change that makes an argument large with which the right answer grows."""
    return Alteration(
        f"{name} is a million times as large",
        lambda *args: (*args[:place], 1e6 * args[place], *args[place + 1 :]),
        _FIXED,
        plain=True,
        so=lambda *args: args[place] > 1e4,
    )


# --- series

_ROWS = ((NOISE[:14], 0.37, False), (1.7 * NOISE[3:20, ::-1], 0.62, False), (0.6 * NOISE[::-1], 0.81, False))
_RATIOS = ((NOISE, 0.37, 5, False), (1.7 * NOISE[:, ::-1], 0.62, 3, False), (0.6 * NOISE[::-1], 0.81, 7, False))
_SERIES = (
    (NOISE[:, 0], 0.21, 0.37, 1.3, 5), (NOISE[:, 1], 0.07, 0.62, 2.6, 3), (NOISE[:, 2], 0.11, 0.81, 1.9, 7),
)  # fmt: skip


def _table(rows: Any) -> Any:
    return rows.reshape(len(rows), -1)


def _tiled(rows: Any) -> Any:
    return np.concatenate([rows] * (600 // len(rows) + 1))[:600]


def _of_series(name: str) -> tuple[Alteration, ...]:
    return (
        Alteration(
            f"{name} has shape (T,)",
            lambda rows, *rest: (_table(rows)[:, -1], *rest),
            "what is made of a series that is no table",
            plain=True,
        ),
        Alteration(
            f"{name} has one column", lambda rows, *rest: (_table(rows)[:, -1:], *rest), "what the columns do", True
        ),
        Alteration(
            f"{name} holds whole numbers",
            lambda rows, *rest: (np.rint(3 * rows).astype(int), *rest),
            f"what is made like {name}: give it dtype=float",
            proof=lambda rows, *rest: (np.rint(3 * rows), *rest),
        ),
    )


_AVERAGED = Alteration("normalize is True", lambda *args: (*args[:-1], True), plain=True)

# --- formulas

_PAIRS = ((2.3, 7.1), (7.9, 1.3), (0.37, 5.2))
_WHOLE = Alteration(
    "a and b are whole numbers",
    lambda *pair: tuple(map(math.ceil, pair)),
    "what cuts a number",
    plain=True,
    proof=lambda *pair: tuple(float(math.ceil(one)) for one in pair),
)
_TINY = Alteration(
    "a and b are tiny", lambda a, b: (1e-9 * a, 1e-9 * b), "tolerances, as of isclose, and at what is added"
)
_EQUAL = Alteration("a and b are equal", lambda a, b: (a, a), "what is done where kappa is 1")
_ALIKE = tuple((2 * a, 2 * b) for a, b in _PAIRS)  # of one kappa
_RATES = ((0.13, 0.37), (0.071, 0.62), (0.31, 0.91))


# --- descents

_QUADRATICS = (
    (((5.0, 1.2), (1.2, 2.0)), (0.0, 0.0)),
    (((3.1, -0.8), (-0.8, 1.7)), (0.0, 0.0)),
    (((2.3, 0.6), (0.6, 4.1)), (0.0, 0.0)),
)
_STARTS = (np.array([2.9, -1.3]), np.array([-1.7, 0.8]), np.array([0.6, 2.2]))
_NUMBERS = ((0.17, 0.37, 5), (0.13, 0.62, 6), (0.11, 0.81, 4))
Problem = Quadratic | Rosenbrock
_Made = Callable[[Problem, Any, float, float, int], tuple[Any, ...]]


def _first_step(answer: Any) -> Any:
    """Return what a descent hands out of its start and its first step."""
    if isinstance(answer, dict):
        return {name: _first_step(one) for name, one in answer.items()}
    return np.asarray(answer[1] if isinstance(answer, tuple) else answer)[:2]


def _wide(problem: Quadratic, start: Any, size: int) -> tuple[Quadratic, Any]:
    """Return a problem and a start with other coordinates, which follow from the old ones."""
    places = np.arange(size) % 2
    matrix = problem.matrix[np.ix_(places, places)] * np.where(np.eye(size), 1.0, 0.3)
    return Quadratic(matrix, problem.offset[places]), start[places] + 0.1 * np.arange(size)


def _flat_on_the_way(problem: Problem, start: Any, lr: float, memory: float, steps: int) -> tuple[Any, ...]:
    """Return a walk whose first step ends exactly in the minimum, with a velocity that carries it on."""
    return Quadratic(((1.0,),), (0.0,)), np.array([1.0 + round(float(start[0]))]), 1.0, memory, steps


def _descent(memory: str, *, loss: bool, history: bool) -> Contrast:
    """Return what may decide in a function that walks down; `memory` is what it calls the share carried on."""

    def arguments(problem: Problem, start: Any, lr: float, share: Any, steps: int) -> tuple[Any, ...]:
        functions = (problem.loss, problem.grad) if loss else (problem.grad,)
        given = [share] if memory == "betas" and not isinstance(share, list) else share
        return *functions, start, lr, given, steps

    def changing(made: _Made) -> Callable[..., tuple[Any, ...]]:
        def changed(*args: Any) -> tuple[Any, ...]:
            grad, start, lr, share, steps = args[loss:]
            return arguments(*made(grad.__self__, start, lr, share[0] if memory == "betas" else share, steps))

        return changed

    def change(
        where: str,
        made: _Made,
        look: str = "",
        *,
        plain: bool = False,
        proof: _Made | None = None,
        begins: Callable[[Any], Any] | None = None,
    ) -> Alteration:
        proved = changing(proof) if proof is not None else None
        return Alteration(where, changing(made), look, plain, proof=proved, begins=begins)

    of_betas = (
        change(
            "there are several betas",
            lambda problem, start, lr, share, steps: (problem, start, lr, [share, 0.0, 0.55], steps),
            "what one run leaves to the next",
        ),
    )
    # Where a history is empty, what it is made of is nobody's business.
    of_no_steps = (change("num_steps is 0", lambda *args: (*args[:4], 0), "what is there before the loop"),)
    of_losses = (
        change(
            "the loss falls below 0",
            lambda problem, *rest: (Quadratic(problem.matrix, (3.7, -2.1)), *rest),
            "what is done to losses",
        ),
    )
    return Contrast(
        tuple(arguments(Quadratic(*problem), start, *numbers) for problem, start, numbers in
              zip(_QUADRATICS, _STARTS, _NUMBERS, strict=True)),
        (
            change(
                "theta_init holds whole numbers",
                lambda problem, start, *rest: (problem, np.rint(start).astype(int), *rest),
                "what is made like theta_init: give it dtype=float",
                proof=lambda problem, start, *rest: (problem, np.rint(start), *rest),
            ),
            change(
                "there is one coordinate",
                lambda problem, start, *rest: (*_wide(problem, start, 1), *rest),
                "shapes and single coordinates",
                plain=True,
            ),
            change(
                "there are three coordinates",
                lambda problem, start, *rest: (*_wide(problem, start, 3), *rest),
                "shapes and single coordinates",
            ),
            *(() if history else of_no_steps),
            change(
                "num_steps is 1",
                lambda *args: (*args[:4], 1),
                "what happens after the first step",
                plain=True,
                begins=_first_step,
            ),
            change(
                f"{memory} is 0" if memory != "betas" else "a beta is 0",
                lambda problem, start, lr, share, steps: (problem, start, lr, 0.0, steps),
                plain=True,
            ),
            change(
                f"{memory} is 0.99" if memory != "betas" else "a beta is 0.99",
                lambda problem, start, lr, share, steps: (problem, start, 0.1 * lr, 0.99, steps),
            ),
            change(
                "the losses grow",
                lambda problem, start, lr, share, steps: (problem, start, 1.3, share, steps),
                "what is done where losses grow",
            ),
            change("the gradient is 0 on the way", _flat_on_the_way, "what ends the loop or a step there"),
            change(
                "the minimum is not at 0",
                lambda problem, *rest: (Quadratic(problem.matrix, (1.3, -0.7)), *rest),
            ),
            change(
                "the loss is no quadratic",
                lambda problem, start, lr, share, steps: (Rosenbrock(3.0), 0.4 * start, 0.3 * lr, share, steps),
            ),
            change(
                "theta_init is far out",
                lambda problem, start, *rest: (problem, 1e4 * start, *rest),
                "what large numbers meet: a limit, or a condition",
            ),
            change(
                "theta_init is close to the minimum",
                lambda problem, start, *rest: (problem, 1e-7 * start, *rest),
                "what becomes of tiny numbers: a tolerance, a rounding, or what ends the loop",
            ),
            change("num_steps is 150", lambda *args: (*args[:4], 150), "what depends on how many steps there are"),
            *(of_losses if history else ()),
            *(of_betas if memory == "betas" else ()),
        ),
    )  # fmt: skip


CONTRASTS: Mapping[str, tuple[Contrast, ...]] = {
    "heavy_ball_trajectory": (_descent("beta", loss=False, history=False),),
    "trajectories_by_beta": (_descent("betas", loss=False, history=False),),
    "momentum_sgd": (_descent("momentum", loss=True, history=True),),
    "nesterov_sgd": (_descent("momentum", loss=True, history=True),),
    "compare_methods": (_descent("momentum", loss=True, history=True),),
    "condition_number": (Contrast(_PAIRS, (_WHOLE, _EQUAL, _TINY), controls=_ALIKE),),
    "optimal_beta": (
        Contrast(
            ((3.7,), (17.3,), (101.9,)),
            (
                Alteration(
                    "kappa is a whole number",
                    lambda kappa: (math.ceil(kappa),),
                    "what cuts a number",
                    plain=True,
                    proof=lambda kappa: (float(math.ceil(kappa)),),
                ),
                Alteration("kappa is 1", lambda kappa: (1.0,), "what is done there"),
            ),
        ),
    ),
    "optimal_parameters": (Contrast(_PAIRS, (_WHOLE, _EQUAL), controls=_ALIKE),),
    "effective_lr": (Contrast(_RATES, (_large(0, "lr"), _set(1, "momentum", 0.0))),),
    "matched_lr": (Contrast(_RATES, (_large(0, "plain_lr"), _set(1, "momentum", 0.0))),),
    "theory_ratio": (Contrast(((0.37, False), (0.62, False), (0.91, False)), (_set(0, "momentum", 0.0), _AVERAGED)),),
    "steps_to_fraction": (
        Contrast(
            ((0.37, 0.993), (0.62, 0.71), (0.91, 0.957)),
            (Alteration("one step is enough", lambda m, fraction: (m, (1 - m) / 2), "where the counting begins"),),
        ),
    ),
    "velocities": (
        Contrast(
            _ROWS,
            (
                *_of_series("grads"),
                _AVERAGED,
                _set(1, "momentum", 0.0),
                Alteration(
                    "there is one gradient",
                    lambda rows, *rest: (rows[:1], *rest),
                    "what begins with row 1",
                    plain=True,
                    begins=lambda rows: np.asarray(rows)[:1],
                ),
                Alteration("there are 600 gradients", lambda rows, *rest: (_tiled(rows), *rest)),
                Alteration("momentum is 0.999", lambda rows, m, n: (rows, 0.999, n)),
                Alteration(
                    "there are 600 gradients and momentum is 0.99",
                    lambda rows, m, n: (_tiled(rows), 0.99, n),
                    "what becomes of old gradients",
                    so=lambda rows, m, n: len(rows) >= 600 and m >= 0.99,
                ),
            ),
        ),
    ),
    "variance_ratio": (
        Contrast(
            _RATIOS,
            (
                *_of_series("grads"),
                _AVERAGED,
                _set(2, "burn_in", 0),
                Alteration(
                    "burn_in is nearly all",
                    lambda rows, momentum, burn_in, normalize: (rows, momentum, len(rows) - 4, normalize),
                    "what is done to a large burn_in",
                ),
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
                Alteration(
                    "burn_in is nearly all",
                    lambda noise, lr, momentum, curvature, burn_in: (noise, lr, momentum, curvature, len(noise) - 4),
                    "what is done to a large burn_in",
                ),
                Alteration(
                    "noise is 0 in the mean",
                    lambda noise, *rest: (noise - noise.mean(), *rest),
                    plain=True,
                ),
            ),
        ),
    ),
    "measured_lr": (
        Contrast(
            ((0.13, 0.37, 5, 1.7), (0.071, 0.62, 4, 2.3), (0.31, 0.91, 6, 0.8)),
            (
                Alteration("grad is below 0", lambda lr, m, n, grad: (lr, m, n, -grad), "signs, and at abs"),
                Alteration(
                    "grad is a whole number",
                    lambda lr, m, n, grad: (lr, m, n, 3),
                    "what is made like grad: give it dtype=float",
                    proof=lambda lr, m, n, grad: (lr, m, n, 3.0),
                ),
                _set(3, "grad", 1.0),
                _set(1, "momentum", 0.0),
                Alteration(
                    "there is one step",
                    lambda lr, m, n, grad: (lr, m, 1, grad),
                    "what happens after the first step",
                    plain=True,
                    begins=lambda rates: np.asarray(rates)[:1],
                ),
                Alteration("steps are tiny", lambda lr, m, n, grad: (1e-6 * lr, m, n, grad), _FIXED),
                Alteration("grad is tiny", lambda lr, m, n, grad: (lr, m, n, 1e-7 * grad), _FIXED),
                Alteration(
                    "there are many steps",
                    lambda lr, m, n, grad: (lr, m, 150, grad),
                    "what depends on how many steps there are",
                ),
            ),
        ),
    ),
}
