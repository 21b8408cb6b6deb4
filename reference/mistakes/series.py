"""Functions on a series of steps or gradients, put together from switches: exercise 5, and measured_lr of exercise 4.

All of them follow the one update rule, so that its mistakes apply here as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from reference.mistakes.model import Implementation
from reference.mistakes.steps import RULE_SWITCHES, Rule, Track, follow


def _split(switches: Mapping[str, Any]) -> tuple[Rule, dict[str, Any]]:
    rule = Rule(**{name: value for name, value in switches.items() if name in RULE_SWITCHES})
    return rule, {name: value for name, value in switches.items() if name not in RULE_SWITCHES}


@dataclass(frozen=True)
class _Measure:
    """The parts of ``measured_lr``: the slope that is walked down, and what is read off the walk."""

    slope: Callable[[float], float] = lambda grad: grad
    measure: Callable[[Track, float], Any] = lambda track, grad: np.abs(np.diff(np.array(track.points))) / abs(grad)


def _measured_lr(switches: Mapping[str, Any]) -> Implementation:
    rule, rest = _split(switches)
    parts, memory = _Measure(**rest), dict[str, Any]()

    def measured_lr(lr: float, momentum: float, num_steps: int, grad: float = 1.0) -> Any:
        slope = parts.slope(grad)
        track = follow(rule, lambda theta: slope, 0.0, lr, momentum, num_steps, memory=memory)
        return parts.measure(track, grad)

    return measured_lr


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


def _velocities(switches: Mapping[str, Any]) -> Implementation:
    rule, rest = _split(switches)
    parts, memory = Velocities(rule, **rest), dict[str, Any]()

    def velocities(grads: Any, momentum: float, normalize: bool = False) -> Any:
        return parts(grads, momentum, normalize, memory)

    return velocities


def _spread(values: Any) -> Any:
    return np.mean(np.var(values, axis=0))


@dataclass(frozen=True)
class _Ratio:
    """The parts of ``variance_ratio``."""

    before: Callable[[Any, int], Any] = lambda grads, burn_in: grads
    ask: Callable[[bool], bool] = lambda normalize: normalize
    cut_v: Callable[[Any, int], Any] = lambda v, burn_in: v[burn_in:]
    cut_g: Callable[[Any, int], Any] = lambda g, burn_in: g[burn_in:]
    spread: Callable[[Any], Any] = _spread
    spread_v: Callable[[Any], Any] | None = None
    combine: Callable[[Any, Any], Any] = lambda v, g: v / g


def _variance_ratio(switches: Mapping[str, Any]) -> Implementation:
    rest = dict(switches)
    inner = _velocities(rest.pop("velocities", {}))
    parts = _Ratio(**rest)

    def variance_ratio(grads: Any, momentum: float, burn_in: int, normalize: bool = False) -> Any:
        fed = parts.before(grads, burn_in)
        v = parts.cut_v(inner(fed, momentum, parts.ask(normalize)), burn_in)
        return parts.combine((parts.spread_v or parts.spread)(v), parts.spread(parts.cut_g(fed, burn_in)))

    return variance_ratio


@dataclass(frozen=True)
class _Theory:
    """The parts of ``theory_ratio``."""

    plain: Callable[[float], float] = lambda momentum: 1 / (1 - momentum**2)
    averaged: Callable[[float], float] = lambda momentum: (1 - momentum) / (1 + momentum)
    ask: Callable[[bool], bool] = lambda normalize: normalize


def _theory_ratio(switches: Mapping[str, Any]) -> Implementation:
    parts = _Theory(**switches)
    return lambda momentum, normalize=False: (parts.averaged if parts.ask(normalize) else parts.plain)(momentum)


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


def _stationary_variance(switches: Mapping[str, Any]) -> Implementation:
    rule, rest = _split(switches)
    parts = _Stationary(**rest)

    def stationary_variance(noise: Any, lr: float, momentum: float, curvature: float, burn_in: int) -> Any:
        fed = parts.feed(noise, burn_in)
        rows = iter(fed.tolist())

        def grad_fn(theta: float) -> float:
            return parts.slope(curvature, theta, next(rows))

        track = follow(rule, grad_fn, parts.begin(fed), lr, momentum, len(fed))
        kept = np.array(parts.cut(parts.record(track), burn_in))
        return parts.combine(parts.spread(kept), noise, burn_in, track, curvature)

    return stationary_variance


BUILDERS: Mapping[str, Callable[[Mapping[str, Any]], Implementation]] = {
    "measured_lr": _measured_lr,
    "velocities": _velocities,
    "variance_ratio": _variance_ratio,
    "theory_ratio": _theory_ratio,
    "stationary_variance": _stationary_variance,
}
