"""The update rule with a switch for everything that goes wrong in practice.

::

    s.ahead = point(s)                 where the gradient is taken
    s.g     = gradient(s)              what is made of the gradient
    s.v     = velocity(s)              beta * v + g
    s.theta = step(s)                  theta - lr * v

A mistake is one or two switches set to another formula; two mistakes at once are the union of their switches.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np

from grader.mistakes import Switches

HEAVY = ("heavy_ball_trajectory",)
SGD = ("momentum_sgd", "nesterov_sgd")
NESTEROV = ("nesterov_sgd",)
METHODS = (*HEAVY, *SGD)
SLOPE = ("measured_lr",)
SERIES = ("velocities",)
NOISY = ("stationary_variance",)
"""The functions that follow the rule, by what they follow it on."""

Array = Any  # ndarray of shape (d,), or a number where the problem has one coordinate


@dataclass(slots=True)
class State:
    """What a rule can see while it makes one step; `start` is the caller's own array."""

    grad_fn: Callable[[Any], Any]
    loss_fn: Callable[[Any], Any] | None
    start: Array
    given_lr: float
    given_beta: float
    num_steps: int
    memory: dict[str, Any]
    t: int = 0
    lr: float = 0.0
    beta: float = 0.0
    theta: Array = None
    previous: Array = None
    v: Array = None
    g: Array = None
    ahead: Array = None
    gradients: list[Array] = field(default_factory=list)


Switch = Callable[[State], Any]


def _zeros(s: State) -> Array:
    return np.zeros(np.shape(s.theta)) if np.ndim(s.theta) else 0.0


def _copy(s: State) -> Array:
    return np.array(s.start, dtype=float) if np.ndim(s.start) else s.start


def look_ahead(s: State) -> Array:
    """Return Nesterov's point, theta - lr * beta * v."""
    return s.theta - s.lr * s.beta * s.v


@dataclass(frozen=True)
class Rule:
    """One descent method; the defaults are heavy ball as the section has it."""

    start: Switch = _copy
    init: Switch = _zeros
    count: Callable[[int], int] = lambda num_steps: num_steps
    lr: Switch = lambda s: s.given_lr
    beta: Switch = lambda s: s.given_beta
    point: Switch = lambda s: s.theta
    gradient: Switch = lambda s: s.g
    velocity: Switch = lambda s: s.beta * s.v + s.g
    step: Switch = lambda s: s.theta - s.lr * s.v
    theta_first: bool = False
    keep_velocity: Callable[[State, Array], Array] = lambda s, v: v
    keep_theta: Callable[[State, Array], Array] = lambda s, theta: theta
    halt: Switch = lambda s: False  # asked before a step; `stop` after it
    stop: Switch = lambda s: False


_SWITCHES = frozenset(item.name for item in fields(Rule))


def split(switches: Switches, **defaults: Any) -> tuple[Rule, dict[str, Any]]:
    """Return the rule with its switches set, and those that are left for the rest of a function."""
    rule = Rule(**{name: value for name, value in {**defaults, **switches}.items() if name in _SWITCHES})
    return rule, {name: value for name, value in switches.items() if name not in _SWITCHES}


@dataclass(frozen=True)
class Track:
    """All that happened in one run, for reports to choose from."""

    points: list[Array]  # theta before the first update and after each
    velocities: list[Array]  # the velocity before the first update and after each
    aheads: list[Array]  # the point of each gradient
    gradients: list[Array]
    state: State


def follow(
    rule: Rule,
    grad_fn: Callable[[Any], Any],
    theta_init: Array,
    lr: float,
    beta: float,
    num_steps: int,
    *,
    loss_fn: Callable[[Any], Any] | None = None,
    memory: dict[str, Any] | None = None,
) -> Track:
    """Run a rule; `memory` is what survives from one call to the next in programs where something does."""
    s = State(grad_fn, loss_fn, theta_init, lr, beta, num_steps, {} if memory is None else memory)
    s.lr, s.beta = lr, beta
    s.theta = rule.start(s)
    s.previous = s.theta
    s.v = rule.init(s)
    track = Track([s.theta], [s.v], [], s.gradients, s)
    for s.t in range(rule.count(num_steps)):
        if rule.halt(s):
            break
        s.lr, s.beta = rule.lr(s), rule.beta(s)
        s.ahead = rule.point(s)
        s.g = grad_fn(s.ahead)
        s.g = rule.gradient(s)
        s.gradients.append(s.g)
        _update(rule, s)
        track.points.append(s.theta)
        track.velocities.append(s.v)
        track.aheads.append(s.ahead)
        if rule.stop(s):
            break
    s.memory["theta"], s.memory["v"] = s.theta, s.v
    return track


def _update(rule: Rule, s: State) -> None:
    if rule.theta_first:
        moved = rule.step(s)
        s.v = rule.keep_velocity(s, rule.velocity(s))
    else:
        s.v = rule.keep_velocity(s, rule.velocity(s))
        moved = rule.step(s)
    s.previous, s.theta = s.theta, rule.keep_theta(s, moved)
