"""Other optimisers that come out where momentum was asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from grader.mistakes import written
from grader.suites.momentum.mistakes.rule import HEAVY, METHODS, NESTEROV, State

_EPSILONS = (1e-8, 1e-10, 1e-7, 1e-6, 0.0)


def _average(s: State, beta: float, power: int) -> Any:
    """Return the exponential average of the gradients' powers, without correction."""
    total = sum(beta ** (s.t - k) * g**power for k, g in enumerate(s.gradients))
    return (1 - beta) * total


def _adam(s: State, eps: float) -> Any:
    first = _average(s, s.beta, 1) / (1 - s.beta ** (s.t + 1))
    second = _average(s, 0.999, 2) / (1 - 0.999 ** (s.t + 1))
    return s.theta - s.lr * first / (np.sqrt(second) + eps)


def _adam_uncorrected(s: State, eps: float) -> Any:
    return s.theta - s.lr * _average(s, s.beta, 1) / (np.sqrt(_average(s, 0.999, 2)) + eps)


def _rmsprop(s: State, eps: float) -> Any:
    return s.theta - s.lr * s.g / (np.sqrt(_average(s, s.beta, 2)) + eps)


def _rmsprop_inside(s: State, eps: float) -> Any:
    return s.theta - s.lr * s.g / np.sqrt(_average(s, s.beta, 2) + eps)


def _adagrad(s: State, eps: float) -> Any:
    return s.theta - s.lr * s.g / (np.sqrt(sum(g**2 for g in s.gradients)) + eps)


def _adagrad_velocity(s: State, eps: float) -> Any:
    return s.theta - s.lr * s.v / (np.sqrt(sum(g**2 for g in s.gradients)) + eps)


def _at_theta(step: Callable[[State, float], Any], eps: float) -> dict[str, Any]:
    """Return the switches of a method whose gradient is taken at theta, where nothing looks ahead."""
    return {"step": lambda s: step(s, eps), "point": lambda s: s.theta}


_ADAM = (
    "This matches Adam: it divides by the root of the mean squared gradient, which momentum does not. The section's "
    "step is lr * v with v = {beta} * v + gradient; drop the second moment."
)
_ADAGRAD = (
    "This matches Adagrad: it divides by the root of all squared gradients so far, which momentum does not. Look for a "
    "sum of squares in the loop."
)
_RMSPROP = (
    "This matches RMSProp: there v averages squared gradients, here it sums the gradients themselves. Look for a "
    "square where v is updated and a root where theta is."
)
ADAPTIVE = (
    *written(
        "method.adam",
        METHODS,
        _ADAM,
        *({"step": lambda s, eps=eps: _adam(s, eps)} for eps in _EPSILONS),
        *({"step": lambda s, eps=eps: _adam_uncorrected(s, eps)} for eps in _EPSILONS),
    ),
    *written(
        "method.rmsprop",
        (*HEAVY, "momentum_sgd"),
        _RMSPROP,
        *({"step": lambda s, eps=eps: _rmsprop(s, eps)} for eps in _EPSILONS),
        *({"step": lambda s, eps=eps: _rmsprop_inside(s, eps)} for eps in _EPSILONS),
    ),
    *written(
        "method.rmsprop",
        NESTEROV,
        _RMSPROP,
        *(_at_theta(_rmsprop, eps) for eps in _EPSILONS),
        *(_at_theta(_rmsprop_inside, eps) for eps in _EPSILONS),
    ),
    *written(
        "method.adam",
        NESTEROV,
        _ADAM,
        *(_at_theta(_adam, eps) for eps in _EPSILONS),
        *(_at_theta(_adam_uncorrected, eps) for eps in _EPSILONS),
    ),
    *written(
        "method.adagrad",
        NESTEROV,
        _ADAGRAD,
        *(_at_theta(_adagrad, eps) for eps in _EPSILONS),
    ),
    *written(
        "method.adagrad",
        METHODS,
        _ADAGRAD,
        *({"step": lambda s, eps=eps: _adagrad(s, eps)} for eps in _EPSILONS),
        *({"step": lambda s, eps=eps: _adagrad_velocity(s, eps)} for eps in _EPSILONS),
    ),
)
