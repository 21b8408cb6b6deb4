"""The short formulas of exercises 2, 4 and 5 put together from switches; without switches each is the right answer."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from grader.mistakes import Implementation, Switches, formula


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


def optimal_parameters(switches: Switches) -> Implementation:
    """Build ``optimal_parameters``."""
    parts = _Optimal(**switches)

    def implementation(a: float, b: float) -> Any:
        mu, largest = parts.eigenvalues(a, b)
        kappa = parts.kappa(a, b)
        beta = parts.beta(kappa)
        return parts.order(parts.lr(mu, largest), beta, parts.rate(kappa, beta))

    return implementation


@dataclass(frozen=True)
class _Kappa:
    """The parts of ``condition_number``: what is over what, how it is divided, and what is made of that."""

    sides: Callable[[float, float], tuple[float, float]] = lambda a, b: (max(a, b), min(a, b))
    divide: Callable[[float, float], float] = operator.truediv
    finish: Callable[[float], float] = float


def condition_number(switches: Switches) -> Implementation:
    """Build ``condition_number``; the switch ``formula`` is another one in its place."""
    if "formula" in switches:
        return formula(operator.truediv)(switches)
    parts = _Kappa(**switches)
    return lambda a, b: parts.finish(parts.divide(*parts.sides(a, b)))


optimal_beta = formula(right_beta)
effective_lr = formula(lambda lr, momentum: lr / (1 - momentum))
matched_lr = formula(lambda plain_lr, momentum: plain_lr * (1 - momentum))


@dataclass(frozen=True)
class _Steps:
    """The parts of ``steps_to_fraction``."""

    exact: Callable[[float, float], float] = lambda momentum, fraction: math.log(1 - fraction) / math.log(momentum)
    whole: Callable[[float], Any] = math.ceil


def steps_to_fraction(switches: Switches) -> Implementation:
    """Build ``steps_to_fraction``."""
    parts = _Steps(**switches)
    return lambda momentum, fraction: parts.whole(parts.exact(momentum, fraction))


@dataclass(frozen=True)
class _Theory:
    """The parts of ``theory_ratio``."""

    plain: Callable[[float], float] = lambda momentum: 1 / (1 - momentum**2)
    averaged: Callable[[float], float] = lambda momentum: (1 - momentum) / (1 + momentum)
    ask: Callable[[bool], bool] = lambda normalize: normalize


def theory_ratio(switches: Switches) -> Implementation:
    """Build ``theory_ratio``."""
    parts = _Theory(**switches)
    return lambda momentum, normalize=False: (parts.averaged if parts.ask(normalize) else parts.plain)(momentum)
