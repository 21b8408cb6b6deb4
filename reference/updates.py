"""One step of each method, elementwise: theta and velocity may be one point or any array of points.

``lr`` and ``beta`` are numbers, or arrays that broadcast against theta. The velocity starts at 0.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from reference.arguments import Floats

Method: TypeAlias = Literal["heavy_ball", "nesterov"]
Scalars: TypeAlias = float | Floats
Slope: TypeAlias = Callable[[Floats], Floats]
Update: TypeAlias = Callable[[Slope, Floats, Floats, Scalars, Scalars], tuple[Floats, Floats]]


def heavy_ball(grad: Slope, theta: Floats, velocity: Floats, lr: Scalars, beta: Scalars) -> tuple[Floats, Floats]:
    """Return theta and velocity after ``v = beta * v + grad(theta)``, ``theta = theta - lr * v``."""
    velocity = beta * velocity + grad(theta)
    return theta - lr * velocity, velocity


def heavy_ball_lr_inside(
    grad: Slope, theta: Floats, velocity: Floats, lr: Scalars, beta: Scalars
) -> tuple[Floats, Floats]:
    """Return theta and velocity after ``v = beta * v + lr * grad(theta)``, ``theta = theta - v``."""
    velocity = beta * velocity + lr * grad(theta)
    return theta - velocity, velocity


def nesterov(grad: Slope, theta: Floats, velocity: Floats, lr: Scalars, beta: Scalars) -> tuple[Floats, Floats]:
    """Return theta and velocity after ``v = beta * v + grad(theta - lr * beta * v)``, ``theta = theta - lr * v``."""
    velocity = beta * velocity + grad(theta - lr * beta * velocity)
    return theta - lr * velocity, velocity


def nesterov_lookahead(
    grad: Slope, theta: Floats, velocity: Floats, lr: Scalars, beta: Scalars
) -> tuple[Floats, Floats]:
    """Return y and velocity after ``g = grad(y)``, ``v = beta * v + g``, ``y = y - lr * (g + beta * v)``."""
    slope = grad(theta)
    velocity = beta * velocity + slope
    return theta - lr * (slope + beta * velocity), velocity


UPDATES: Mapping[Method, Update] = MappingProxyType({"heavy_ball": heavy_ball, "nesterov": nesterov})


def update_of(method: Method) -> Update:
    """Return the update named `method`; gradient descent is heavy ball with beta 0."""
    if method not in UPDATES:
        raise ValueError(f"method must be one of {', '.join(map(repr, UPDATES))}, got {method!r}")
    return UPDATES[method]
