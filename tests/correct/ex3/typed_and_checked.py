# style: type hints, a Protocol, assertions, keyword calls
"""Exercise 3: classical momentum against Nesterov (25 points)."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

Vector: TypeAlias = NDArray[np.float64]


class LookAt(Protocol):
    def __call__(self, theta: Vector, velocity: Vector) -> Vector: ...


def _iterate(
    loss_fn: Callable[[Vector], float],
    grad_fn: Callable[[Vector], Vector],
    theta_init: Vector,
    lr: float,
    momentum: float,
    num_steps: int,
    look_at: LookAt,
) -> tuple[Vector, list[float]]:
    assert num_steps >= 0, "num_steps must not be negative"
    assert 0 <= momentum < 1
    theta: Vector = np.array(theta_init, dtype=np.float64)
    velocity: Vector = np.zeros_like(theta)
    history: list[float] = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        gradient = np.asarray(grad_fn(look_at(theta, velocity)), dtype=np.float64)
        assert gradient.shape == theta.shape
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return theta, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps) -> tuple[Vector, list[float]]:
    return _iterate(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, look_at=lambda theta, velocity: theta)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps) -> tuple[Vector, list[float]]:
    def ahead(theta: Vector, velocity: Vector) -> Vector:
        return theta - lr * momentum * velocity

    return _iterate(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, look_at=ahead)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps) -> dict[str, list[float]]:
    common = dict(loss_fn=loss_fn, grad_fn=grad_fn, theta_init=theta_init, lr=lr, num_steps=num_steps)
    table: OrderedDict[str, list[float]] = OrderedDict()
    table["nesterov"] = nesterov_sgd(momentum=momentum, **common)[1]
    table["momentum"] = momentum_sgd(momentum=momentum, **common)[1]
    table["gd"] = momentum_sgd(momentum=0.0, **common)[1]
    return table
