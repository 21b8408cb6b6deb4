"""The right runs of both methods, remembered: practice cases are the same for every submission."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from grader.suite import GivenFunction
from reference import descent
from reference.run import Run

_MOST = 500  # some five submissions with a key: what is asked for by all of them stays


def heavy_ball(grad: GivenFunction, start: Any, lr: float, beta: float, steps: int) -> Run:
    """Return the right run of momentum; it is the same object for the same numbers, and is not to be changed."""
    return _run("heavy_ball", _asked(grad, start, lr, beta, steps))


def nesterov(grad: GivenFunction, start: Any, lr: float, beta: float, steps: int) -> Run:
    """Return the right run of Nesterov's momentum, as `heavy_ball` does."""
    return _run("nesterov", _asked(grad, start, lr, beta, steps))


_METHODS: Mapping[str, Callable[..., Run]] = {"heavy_ball": descent.heavy_ball, "nesterov": descent.nesterov}


@dataclass(frozen=True)
class _Asked:
    key: tuple[Any, ...]
    args: tuple[Any, ...] = field(compare=False)


def _asked(grad: GivenFunction, start: Any, lr: float, beta: float, steps: int) -> _Asked:
    problem = (grad.factory, grad.attribute, *(np.asarray(arg, dtype=float).tobytes() for arg in grad.args))
    key = (*problem, np.asarray(start, dtype=float).tobytes(), lr, beta, steps)
    return _Asked(key, (grad, start, lr, beta, steps))


@lru_cache(_MOST)
def _run(method: str, asked: _Asked) -> Run:
    run = _METHODS[method](*asked.args)
    for rows in (run.thetas, run.velocities):
        rows.flags.writeable = False
    return run
