"""Functions on a series of steps or gradients, put together from switches: exercise 5, and measured_lr of exercise 4.

All of them follow the one update rule, so that its mistakes apply here as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.mistakes import Implementation, Switches
from grader.suites.momentum.mistakes.rule import Rule, Track, follow, split


@dataclass(frozen=True)
class _Measure:
    """The parts of ``measured_lr``: the slope that is walked down, and what is read off the walk."""

    slope: Callable[[float], float] = lambda grad: grad
    measure: Callable[[Track, float], Any] = lambda track, grad: np.abs(np.diff(np.array(track.points))) / abs(grad)


def measured_lr(switches: Switches) -> Implementation:
    """Build ``measured_lr``."""
    rule, rest = split(switches)
    parts, memory = _Measure(**rest), dict[str, Any]()

    def implementation(lr: float, momentum: float, num_steps: int, grad: float = 1.0) -> Any:
        slope = parts.slope(grad)
        track = follow(rule, lambda theta: slope, 0.0, lr, momentum, num_steps, memory=memory)
        return parts.measure(track, grad)

    return implementation


@dataclass(frozen=True)
class Velocities:
    """The parts of ``velocities``: what is fed in, which rows are kept, what `normalize` does."""

    rule: Rule
    feed: Callable[[Any], Any] = lambda grads: grads
    rows: Callable[[Track], Any] = lambda track: track.velocities[1:]
    norm: Callable[[bool, float, Any], Any] = lambda normalize, momentum, v: (1 - momentum) * v if normalize else v
    shape: Callable[[Any], Any] = lambda v: v
    restore: Callable[[Any, Any], Any] = lambda v, grads: v
    in_place: bool = False

    def __call__(self, grads: Any, momentum: float, normalize: bool, memory: dict[str, Any]) -> Any:
        """Return the velocities."""
        fed = self.feed(grads)
        memory["normalize"] = normalize
        rows = iter(fed)
        track = follow(self.rule, lambda theta: next(rows), fed[0], 1.0, momentum, len(fed), memory=memory)
        answer = self.restore(self.shape(self.norm(normalize, momentum, np.array(self.rows(track)))), grads)
        if self.in_place:
            grads[...] = answer
            return grads
        return answer


def velocities(switches: Switches) -> Implementation:
    """Build ``velocities``."""
    rule, rest = split(switches)
    parts, memory = Velocities(rule, **rest), dict[str, Any]()

    def implementation(grads: Any, momentum: float, normalize: bool = False) -> Any:
        return parts(grads, momentum, normalize, memory)

    return implementation


def _spread(values: Any) -> Any:
    return np.mean(np.var(values, axis=0))


@dataclass(frozen=True)
class _Ratio:
    """The parts of ``variance_ratio``."""

    before: Callable[[Any, int], Any] = lambda grads, burn_in: grads
    beside: Callable[[Any, Any], Any] = lambda grads, fed: fed
    ask: Callable[[bool], bool] = lambda normalize: normalize
    cut_v: Callable[[Any, int], Any] = lambda v, burn_in: v[burn_in:]
    cut_g: Callable[[Any, int], Any] = lambda g, burn_in: g[burn_in:]
    spread: Callable[[Any], Any] = _spread
    spread_v: Callable[[Any], Any] | None = None
    combine: Callable[[Any, Any], Any] = lambda v, g: v / g


def variance_ratio(switches: Switches) -> Implementation:
    """Build ``variance_ratio``."""
    rest = dict(switches)
    inner = velocities(rest.pop("velocities", {}))
    parts = _Ratio(**rest)

    def implementation(grads: Any, momentum: float, burn_in: int, normalize: bool = False) -> Any:
        fed = parts.before(grads, burn_in)
        v = parts.cut_v(inner(fed, momentum, parts.ask(normalize)), burn_in)
        g = parts.cut_g(parts.beside(grads, fed), burn_in)
        return parts.combine((parts.spread_v or parts.spread)(v), parts.spread(g))

    return implementation


@dataclass(frozen=True)
class _Stationary:
    """The parts of ``stationary_variance``; `slope` is the gradient at one point with one number of noise."""

    feed: Callable[[Any, int], Any] = lambda noise, burn_in: noise
    begin: Callable[[Any], float] = lambda noise: 0.0
    slope: Callable[[float, float, float], float] = lambda curvature, theta, noise: curvature * theta + noise
    record: Callable[[Track], Any] = lambda track: track.points[1:]
    cut: Callable[[Any, int], Any] = lambda points, burn_in: points[burn_in:]
    spread: Callable[[Any], Any] = np.var
    combine: Callable[[Any, Any, int, Track, float], Any] = lambda variance, noise, burn_in, track, curvature: variance


def stationary_variance(switches: Switches) -> Implementation:
    """Build ``stationary_variance``."""
    rule, rest = split(switches)
    parts = _Stationary(**rest)

    def implementation(noise: Any, lr: float, momentum: float, curvature: float, burn_in: int) -> Any:
        fed = parts.feed(noise, burn_in)
        rows = iter(fed.tolist())

        def grad_fn(theta: float) -> float:
            return parts.slope(curvature, theta, next(rows))

        track = follow(rule, grad_fn, parts.begin(fed), lr, momentum, len(fed))
        kept = np.array(parts.cut(parts.record(track), burn_in))
        return parts.combine(parts.spread(kept), noise, burn_in, track, curvature)

    return implementation
