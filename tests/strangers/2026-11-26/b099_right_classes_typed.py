# kind: right
# file: ex5_noise.py
# function: 
# cause: 
# first day: accepted
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union

import numpy as np

Number = Union[int, float]


@dataclass
class Velocity:
    """v = momentum * v + gradient, starting at rest."""

    momentum: float
    value: np.ndarray | float = field(default=0.0)

    def push(self, gradient: np.ndarray | float) -> np.ndarray | float:
        self.value = self.momentum * self.value + gradient
        return self.value


@dataclass
class RunningVariance:
    """Welford's algorithm, for numbers or arrays."""

    count: int = 0
    mean: np.ndarray | float = 0.0
    squares: np.ndarray | float = 0.0

    def add(self, x: np.ndarray | float) -> None:
        self.count += 1
        delta = x - self.mean
        self.mean = self.mean + delta / self.count
        self.squares = self.squares + delta * (x - self.mean)

    @property
    def population(self) -> np.ndarray | float:
        return self.squares / self.count


def velocities(grads: np.ndarray, momentum: Number, normalize: bool = False) -> np.ndarray:
    velocity = Velocity(float(momentum))
    result = np.array([velocity.push(g) for g in np.array(grads, dtype=np.float64)])
    return (1 - momentum) * result if normalize else result


def variance_ratio(grads: np.ndarray, momentum: Number, burn_in: int, normalize: bool = False) -> float:
    grads = np.array(grads, dtype=np.float64)
    of_v, of_g = RunningVariance(), RunningVariance()
    for v, g in zip(velocities(grads, momentum, normalize)[burn_in:], grads[burn_in:]):
        of_v.add(v)
        of_g.add(g)
    return float(np.mean(of_v.population) / np.mean(of_g.population))


def theory_ratio(momentum: Number, normalize: bool = False) -> float:
    m = float(momentum)
    return (1.0 - m) / (1.0 + m) if normalize else 1.0 / (1.0 - m * m)


def stationary_variance(noise: np.ndarray, lr: Number, momentum: Number, curvature: Number, burn_in: int) -> float:
    velocity = Velocity(float(momentum))
    statistics = RunningVariance()
    theta = 0.0
    for t, n in enumerate(np.asarray(noise, dtype=np.float64)):
        theta -= lr * velocity.push(curvature * theta + n)
        if t >= burn_in:
            statistics.add(theta)
    return float(statistics.population)
