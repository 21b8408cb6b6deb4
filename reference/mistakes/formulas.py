"""The short formulas of exercises 2 and 4 put together from switches; without switches each is the right answer."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from reference.mistakes.model import Implementation


def right_beta(kappa: float) -> float:
    """Return ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2."""
    root = math.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


def right_lr(mu: float, largest: float) -> float:
    """Return 4 / (sqrt(L) + sqrt(mu))^2."""
    return 4 / (math.sqrt(largest) + math.sqrt(mu)) ** 2


@dataclass(frozen=True)
class _Optimal:
    """The parts of ``optimal_parameters``; `rate` sees the beta that was found, right or not."""

    eigenvalues: Callable[[float, float], tuple[float, float]] = lambda a, b: (2 * min(a, b), 2 * max(a, b))
    kappa: Callable[[float, float], float] = lambda a, b: max(a, b) / min(a, b)
    lr: Callable[[float, float], float] = right_lr
    beta: Callable[[float], float] = right_beta
    rate: Callable[[float, float], float] = lambda kappa, beta: math.sqrt(beta)
    order: Callable[[float, float, float], Any] = lambda lr, beta, rate: (lr, beta, rate)


def _optimal_parameters(switches: Mapping[str, Any]) -> Implementation:
    parts = _Optimal(**switches)

    def optimal_parameters(a: float, b: float) -> Any:
        mu, largest = parts.eigenvalues(a, b)
        kappa = parts.kappa(a, b)
        beta = parts.beta(kappa)
        return parts.order(parts.lr(mu, largest), beta, parts.rate(kappa, beta))

    return optimal_parameters


@dataclass(frozen=True)
class _Single:
    formula: Implementation


def _only(switches: Mapping[str, Any], right: Implementation) -> Implementation:
    return _Single(**{"formula": right, **switches}).formula


@dataclass(frozen=True)
class _Steps:
    """The parts of ``steps_to_fraction``."""

    exact: Callable[[float, float], float] = lambda momentum, fraction: math.log(1 - fraction) / math.log(momentum)
    whole: Callable[[float], Any] = math.ceil


def _steps_to_fraction(switches: Mapping[str, Any]) -> Implementation:
    parts = _Steps(**switches)
    return lambda momentum, fraction: parts.whole(parts.exact(momentum, fraction))


BUILDERS: Mapping[str, Callable[[Mapping[str, Any]], Implementation]] = {
    "condition_number": lambda switches: _only(switches, lambda a, b: max(a, b) / min(a, b)),
    "optimal_beta": lambda switches: _only(switches, right_beta),
    "optimal_parameters": _optimal_parameters,
    "effective_lr": lambda switches: _only(switches, lambda lr, momentum: lr / (1 - momentum)),
    "steps_to_fraction": _steps_to_fraction,
    "matched_lr": lambda switches: _only(switches, lambda plain_lr, momentum: plain_lr * (1 - momentum)),
}
