"""The measure of spread in variance_ratio and in stationary_variance."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import (
    NOISY,
)

_RATIO = ("variance_ratio",)
_SPREADS = ("variance_ratio", "stationary_variance")


def std(values: Any) -> Any:
    """Return the mean standard deviation over time."""
    return np.mean(np.std(values, axis=0))


def mean_square(values: Any) -> Any:
    """Return the mean of all squares."""
    return np.mean(np.square(values))


_STD = "This matches a standard deviation: the variance, its square, is asked for. Look for np.std or sqrt."
_MEAN_SQUARE = (
    "This matches a mean square: the variance is taken around the mean, which need not be 0. Look for a mean of "
    "squares, and use np.var."
)
_SPREAD = "This matches the {}: the variance is asked for, the mean squared distance from the mean. Use np.var."
_OTHERS: Mapping[str, Callable[[Any], Any]] = {
    "mean distance from the mean": lambda x: np.mean(np.mean(np.abs(x - np.mean(x, axis=0)), axis=0)),
    "width from the smallest to the largest value": lambda x: np.mean(np.max(x, axis=0) - np.min(x, axis=0)),
    "mean of the values without their signs": lambda x: np.mean(np.abs(x)),
    "root of the mean square": lambda x: np.sqrt(mean_square(x)),
    "sum of the squared distances from the mean, which is not divided by their number": lambda x: np.mean(
        np.sum((x - np.mean(x, axis=0)) ** 2, axis=0)
    ),
    "sum of the values": np.sum,
}
SPREAD = (
    *common("var.std", _RATIO, _STD, spread=std),
    *common(
        "var.std",
        _RATIO,
        _STD,
        spread=lambda values: np.sqrt(np.mean(np.var(values, axis=0))),
    ),
    *common("var.std", NOISY, _STD, spread=np.std),
    *common("var.mean_square", _RATIO, _MEAN_SQUARE, spread=mean_square),
    *common("var.mean_square", NOISY, _MEAN_SQUARE, spread=mean_square),
    *(
        spread
        for name, measure in _OTHERS.items()
        for spread in written("var.spread", _SPREADS, _SPREAD.format(name), {"spread": measure})
    ),
)
