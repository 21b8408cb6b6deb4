"""What a rate is that was measured in a run of n steps from (1, 1), in place of that of the long run."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import numpy as np

_STEPS = 300
_SMALL = 1e-150  # where the square of a distance is lost


@cache
def _run(a: float, b: float) -> tuple[Any, Any]:
    """Return distances and losses after 0, 1, 2, ... steps with the best lr and beta."""
    curvatures = np.array([2 * a, 2 * b])
    small, large = sorted(map(math.sqrt, curvatures.tolist()))
    lr, beta = 4 / (large + small) ** 2, ((large - small) / (large + small)) ** 2
    theta, v, points = np.ones(2), np.zeros(2), [np.ones(2)]
    for _ in range(_STEPS):
        v = beta * v + curvatures * theta
        theta = theta - lr * v
        points.append(theta)
    distances = np.linalg.norm(points, axis=1)
    losses = np.square(points) @ (curvatures / 2)
    lost = distances < _SMALL
    return np.where(lost, np.nan, distances), np.where(lost, np.nan, losses)


def _mean(row: Any) -> Any:
    return (row[1:] / row[0]) ** (1 / np.arange(1, len(row)))


def _of(which: int, made: Callable[[Any], Any]) -> Callable[[float, float], Any]:
    return lambda a, b: made(_run(a, b)[which])


RATES_OF_STEPS: Mapping[str, Callable[[float, float], Any]] = {
    "the mean one of {n} steps from (1, 1), the slow first ones included": _of(0, _mean),
    "that of step {n} from (1, 1), not yet that of the long run": _of(0, lambda row: row[1:] / row[:-1]),
    "the mean one of the loss, not of the distance, in {n} steps from (1, 1)": _of(1, _mean),
    "the root of the mean one of the loss in {n} steps from (1, 1), the slow first ones included": _of(
        1, lambda row: np.sqrt(_mean(row))
    ),
    "that of the loss, not of the distance, in step {n} from (1, 1)": _of(1, lambda row: row[1:] / row[:-1]),
    "the mean of those of {n} steps from (1, 1), the slow first ones included": _of(
        0, lambda row: np.cumsum(row[1:] / row[:-1]) / np.arange(1, len(row))
    ),
}
