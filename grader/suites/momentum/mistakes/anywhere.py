"""What can happen in any function, whatever it computes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from grader.mistakes import Implementation, written
from grader.suites.momentum.mistakes.rule import State, Track

_NUMBERS = (
    "condition_number",
    "optimal_beta",
    "effective_lr",
    "steps_to_fraction",
    "matched_lr",
    "variance_ratio",
    "theory_ratio",
    "stationary_variance",
)
_SPREADS = ("variance_ratio", "stationary_variance")  # few digits leave nothing of them
_PARTS = ("optimal_parameters",)
_ROWS = ("measured_lr", "velocities")
_EVERYTHING = (
    *_NUMBERS,
    *_PARTS,
    *_ROWS,
    "heavy_ball_trajectory",
    "trajectories_by_beta",
    "momentum_sgd",
    "nesterov_sgd",
    "compare_methods",
)
_METHODS = ("heavy_ball_trajectory", "momentum_sgd", "nesterov_sgd")


def _rounded(digits: int) -> Callable[[Any], Any]:
    def post(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(np.round(part, digits) for part in value)
        return np.round(value, digits)

    return post


def _rounded_losses(digits: int) -> Callable[[Track, Any], Any]:
    return lambda track, loss: [round(loss(point), digits) for point in track.points[:-1]]


def _rounded_answer(digits: int) -> Callable[[Track, Any, Any], Any]:
    return lambda track, theta, history: (np.round(theta, digits), [round(loss, digits) for loss in history])


def _rounded_point(digits: int) -> Callable[[Track], Any]:
    return lambda track: np.round(track.points[-1], digits)


def _rounded_theta(digits: int) -> Callable[[State, Any], Any]:
    return lambda s, theta: np.round(theta, digits)


def _always(*answers: float) -> Callable[[Implementation], Implementation]:
    return lambda implementation: lambda *args, **kwargs: answers if len(answers) > 1 else answers[0]


def _either(plain: float, averaged: float) -> Callable[[Implementation], Implementation]:
    return lambda implementation: lambda momentum, normalize=False: averaged if normalize else plain


def _cached(implementation: Implementation) -> Implementation:
    kept: list[Any] = []

    def first_answer(*args: Any, **kwargs: Any) -> Any:
        if not kept:
            kept.append(implementation(*args, **kwargs))
        return kept[0]

    return first_answer


_EXAMPLE = (
    "This matches the answer to the section's own example whatever the arguments are: compute it from the arguments. "
    "Look for a number typed into the return line."
)
_ROUNDED = (
    "This matches the right numbers, rounded: what is cut off is missing in everything that is computed from them. "
    "Leave round, int and // out, and round when you print."
)
ANYWHERE = (
    *written("hardcoded", ("condition_number",), _EXAMPLE, call=_always(100.0)),
    *written(
        "hardcoded",
        ("optimal_beta",),
        _EXAMPLE,
        {"call": _always(81 / 121)},
        *({"call": _always(round(81 / 121, digits))} for digits in (2, 3, 4, 6)),
    ),
    *written(
        "hardcoded",
        _PARTS,
        _EXAMPLE,
        {"call": _always(2 / 121, 81 / 121, 9 / 11)},
        {"call": _always(0.0165, 0.6694, 0.8182)},
        {"call": _always(0.0165, 0.669, 0.818)},
        {"call": _always(0.016529, 0.669421, 0.818182)},
        {"call": _always(0.01653, 0.66942, 0.81818)},
    ),
    *written("hardcoded", ("effective_lr",), _EXAMPLE, {"call": _always(1.0)}, {"call": _always(0.1)}),
    *written("hardcoded", ("matched_lr",), _EXAMPLE, {"call": _always(0.01)}, {"call": _always(0.001)}),
    *written("hardcoded", ("steps_to_fraction",), _EXAMPLE, {"call": _always(44)}, {"call": _always(22)}),
    *written(
        "hardcoded",
        ("theory_ratio",),
        _EXAMPLE,
        {"call": _always(1 / 0.19)},
        {"call": _always(5.26)},
        {"call": _always(5.263)},
        *({"call": _either(sum_, mean)} for sum_, mean in ((1 / 0.19, 1 / 19), (5.26, 0.0526), (5.263, 0.0526))),
    ),
    *written(
        "hardcoded",
        ("variance_ratio",),
        _EXAMPLE,
        {"call": _always(1 / 0.19)},
        {"call": _always(5.26)},
        {"call": _always(1.0)},
    ),
    *written(
        "rounded",
        (*(name for name in _NUMBERS if name not in ("steps_to_fraction", *_SPREADS)), *_PARTS, *_ROWS),
        _ROUNDED,
        *({"post": _rounded(digits)} for digits in (2, 3, 4, 1, 0, 5, 6)),
    ),
    *written("rounded", _SPREADS, _ROUNDED, *({"post": _rounded(digits)} for digits in (2, 3, 4, 5, 6))),
    *written(
        "rounded",
        ("momentum_sgd", "nesterov_sgd"),
        _ROUNDED,
        *({"history": _rounded_losses(digits)} for digits in (2, 3, 4, 1, 0)),
        *({"result": _rounded_answer(digits)} for digits in (2, 3, 4, 1)),
        *({"final": _rounded_point(digits)} for digits in (2, 3, 4, 1)),
    ),
    *written("rounded", ("heavy_ball_trajectory",), _ROUNDED, *({"shape": _rounded(n)} for n in (2, 3, 4, 1, 0))),
    *written(
        "rounded",
        ("heavy_ball_trajectory", "momentum_sgd", "nesterov_sgd"),
        _ROUNDED,
        *({"keep_theta": _rounded_theta(digits)} for digits in (2, 3, 4)),
    ),
    *written(
        "state.cached",
        _METHODS,
        "This behaves as if the answer of the first call were kept and given again: each call has its own arguments. "
        "Look for a global result, or a cache.",
        call=_cached,
    ),
    *written(
        "ret.text",
        (*_NUMBERS, *_PARTS),
        "This matches a text where a number is asked for: return the number, and format it when you print. Look for "
        "an f-string or str in the return line.",
        post=str,
    ),
    *written(
        "ret.none",
        _EVERYTHING,
        "This behaves as if nothing were returned: a function without return gives None, even if it prints the "
        "answer. Look at its last line.",
        post=lambda value: None,
    ),
)
