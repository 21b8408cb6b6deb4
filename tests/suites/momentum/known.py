"""The functions of the section by their names, and what a catalogue says of an implementation."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.mistakes import Function, Implementation, diagnoses, observe_all
from grader.suites.momentum.mistakes import FUNCTIONS

KNOWN: dict[str, Function] = {function.name: function for function in FUNCTIONS}
BUILDING = [name for name, function in KNOWN.items() if function.upstream]
"""Those that build on others."""
SHOWN = {name: [item.mistake.id for item in function.written] for name, function in KNOWN.items()}
"""Every mistake of every function, as if all of them were seen at once."""


def named(function: str, implementation: Implementation) -> list[str]:
    """Return the ids that an implementation gets."""
    return [id for id, _ in diagnoses(KNOWN[function], observe_all(implementation, KNOWN[function]))]


def sgd(update: Any) -> Implementation:
    """Return a student's loop around an update (theta, v, g, lr, m) -> (theta, v)."""

    def method(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: Any, momentum: Any, num_steps: int) -> Any:
        theta = np.array(theta_init, dtype=float)
        v = np.zeros_like(theta)
        history = []
        for _ in range(num_steps):
            history.append(loss_fn(theta))
            theta, v = update(theta, v, grad_fn(theta), lr, momentum)
        return theta, history

    return method


def ema(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
    v = m * v + (1 - m) * g
    return theta - lr * v, v


def uphill(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
    v = m * v - g
    return theta - lr * v, v


def theta_first(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
    theta = theta - lr * v
    return theta, m * v + g


def clipped(theta: Any, v: Any, g: Any, lr: float, m: float) -> Any:
    v = m * v + np.clip(g, -1, 1)
    return theta - lr * v, v
