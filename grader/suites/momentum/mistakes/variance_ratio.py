"""variance_ratio: which variances it takes, and what it makes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.spread import mean_square, std

_RATIO = ("variance_ratio",)


def _predicted(momentum: float, normalize: bool) -> float:
    return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum**2)


def _per_coordinate(values: Any) -> Any:
    return np.var(values, axis=0)


def _of_each(values: Any) -> Any:
    return np.mean(np.var(values, axis=0))


def _of_norm(values: Any) -> Any:
    return np.var(np.linalg.norm(values, axis=1) if np.ndim(values) > 1 else np.abs(values))


def _across(values: Any) -> Any:
    return np.mean(np.var(values, axis=1) if np.ndim(values) > 1 else np.var(values))


def _without_trend(values: Any) -> Any:
    """Return the mean variance about the straight line that fits each coordinate best."""
    times = np.arange(len(values)) - (len(values) - 1) / 2
    slopes = np.tensordot(times, values, 1) / max(times @ times, 1.0)
    return np.mean(np.var(values - np.multiply.outer(times, slopes), axis=0))


def _first(values: Any) -> Any:
    return np.var(values[:, 0] if np.ndim(values) > 1 else values)


def _ddof(values: Any) -> Any:
    return np.mean(np.var(values, axis=0, ddof=1))


def _of_variances(chosen: Callable[[Any], Any], values: Any) -> Any:
    return chosen(np.var(values, axis=0))


def _of_ratios(chosen: Callable[[Any], Any], velocities: Any, gradients: Any) -> Any:
    return chosen(velocities / gradients)


def _mean_of_ratios(velocities: Any, gradients: Any) -> Any:
    return np.mean(velocities / gradients)


def _guarded(tiny: float) -> Callable[[Any, Any], Any]:
    return lambda velocities, gradients: velocities / (gradients + tiny)


_ONE_OF = (
    "This matches the {} of the coordinates' variances: their mean is asked for. Look at what is made of the variances."
)
_ONE_OF_RATIOS = (
    "This matches the {} of the coordinates' ratios: average the variances over the coordinates first and divide "
    "once. Look at what follows the division."
)
_SOME: Mapping[str, Callable[[Any], Any]] = {
    "largest": np.max, "smallest": np.min, "median": np.median, "product": np.prod,
}  # fmt: skip
_ONE_SIDED: Mapping[Callable[[Any], Any], str] = {std: "standard deviation", mean_square: "mean square"}


def _one_sided(taken: str) -> str:
    return f"This matches {taken}: the variance is asked for on both sides. Look at what is taken of each series."


def _pooled(series: str) -> str:
    return (
        f"This matches one variance over all coordinates together for the {series} alone: take the variance over time "
        "for each coordinate, axis=0, and then the mean, of both series. Look at axis=."
    )


STATISTICS = (
    *common(
        "var.pooled",
        _RATIO,
        "This matches one variance over all coordinates together, which also counts how far their means lie apart: "
        "take the variance over time for each coordinate, axis=0, and then the mean.",
        spread=np.var,
    ),
    *common(
        "var.mean_of_ratios",
        _RATIO,
        "This matches the mean of one ratio per coordinate: average the variances first and divide once, or quiet "
        "coordinates weigh too much. Look at the order of mean and division.",
        {"spread": _per_coordinate, "combine": _mean_of_ratios},
        {
            "spread": lambda values: np.std(values, axis=0),
            "combine": _mean_of_ratios,
            "says": "This matches two mistakes at once: the mean of one ratio per coordinate, where the variances are "
            "averaged first and divided once, and standard deviations, where variances are asked for. Look for np.std "
            "or sqrt, and at the order of mean and division.",
        },
    ),
    *written(
        "var.guarded",
        _RATIO,
        "This matches a tiny number added to the variance that is divided by: where gradients are tiny it outweighs "
        "them. Leave it out; look at the division.",
        *({"combine": _guarded(tiny)} for tiny in (1e-12, 1e-8, 1e-10, 1e-9, 1e-15, 1e-16, 1e-6)),
    ),
    *written(
        "var.array",
        _RATIO,
        "This matches one ratio per coordinate: a single number is asked for. Average the variances over the "
        "coordinates before you divide.",
        spread=_per_coordinate,
        combine=lambda v, g: v / g,
    ),
    *common(
        "var.axis",
        _RATIO,
        "This matches the variance across coordinates: time is axis 0, and the noise is what changes with time. Look "
        "at axis=.",
        spread=_across,
    ),
    *written(
        "var.trend",
        _RATIO,
        "This matches the variance about a straight line that is fitted to each coordinate: asked for is the variance "
        "about the mean. Take nothing out of the series before np.var.",
        spread=_without_trend,
    ),
    *written(
        "var.first_axis",
        _RATIO,
        "This matches the first coordinate alone: average the variances over all of them. Look for an index.",
        spread=_first,
    ),
    *(
        one
        for name, chosen in _SOME.items()
        for one in written("var.max", _RATIO, _ONE_OF.format(name), {"spread": partial(_of_variances, chosen)})
    ),
    *(
        one
        for name in ("largest", "median")
        for one in written(
            "var.max",
            _RATIO,
            _ONE_OF_RATIOS.format(name),
            {"spread": _per_coordinate, "combine": partial(_of_ratios, _SOME[name])},
        )
    ),
    *written(
        "var.sum_one_side",
        _RATIO,
        "This matches a sum over the coordinates on one side and a mean on the other: treat velocities and gradients "
        "alike. Look at np.sum and np.mean.",
        {"spread_v": lambda values: np.sum(np.var(values, axis=0))},
        {"spread": lambda values: np.sum(np.var(values, axis=0)), "spread_v": _of_each},
    ),
    *(
        one
        for measure, name in _ONE_SIDED.items()
        for one in written(
            "var.one_side",
            _RATIO,
            "",
            {
                "spread_v": measure,
                "says": _one_sided(f"the {name} of the velocities over the variance of the gradients"),
            },
            {
                "spread": measure,
                "spread_v": _of_each,
                "says": _one_sided(f"the variance of the velocities over the {name} of the gradients"),
            },
        )
    ),
    *written(
        "var.pooled_side",
        _RATIO,
        "",
        {"spread_v": np.var, "says": _pooled("velocities")},
        {"spread": np.var, "spread_v": _of_each, "says": _pooled("gradients")},
    ),
    *written(
        "var.of_norm",
        _RATIO,
        "This matches the variance of the vectors' lengths: each coordinate has its own variance, and they are "
        "averaged. Look for a norm.",
        spread=_of_norm,
    ),
    *written(
        "var.mixed_ddof",
        _RATIO,
        "This matches a sample variance on one side and a population variance on the other: use the same ddof for "
        "both. Look at ddof=1.",
        {"spread_v": _ddof},
        {"spread": _ddof, "spread_v": _of_each},
    ),
)
_NOT_PASSED = "This behaves as if normalize did not reach velocities: hand it on in the call. Look at the arguments."
RATIOS = (
    *common(
        "var.inverted",
        _RATIO,
        "This matches the gradients' variance over that of the velocities, upside down. Look at the order of the "
        "division.",
        combine=lambda v, g: g / v,
    ),
    *written(
        "var.difference",
        _RATIO,
        "This matches a difference of the variances: a ratio is asked for. Look for - in place of /.",
        {"combine": lambda v, g: v - g},
        {"combine": lambda v, g: g - v},
        {
            "combine": lambda v, g: (v - g) / g,
            "says": "This matches the difference of the variances as a part of the gradients': the ratio itself is "
            "asked for. Look for a difference, or for - 1.",
        },
    ),
    *common(
        "var.numerator",
        _RATIO,
        "This matches a variance that is not divided: divide the velocities' by the gradients'. Look at the return "
        "line.",
        {"combine": lambda v, g: v},
        {"combine": lambda v, g: g},
        {"combine": lambda v, g: (v, g)},
    ),
    *written(
        "var.square",
        _RATIO,
        "This matches the square of the ratio: the ratio of the variances is asked for as it is. Look for ** 2.",
        {"combine": lambda v, g: (v / g) ** 2},
    ),
    *written(
        "var.theory",
        _RATIO,
        "This matches what theory predicts for a long series: the ratio measured on the given gradients is asked "
        "for. Use grads.",
        {"call": lambda measured: lambda grads, momentum, burn_in, normalize=False: _predicted(momentum, normalize)},
        {"call": lambda measured: lambda grads, momentum, burn_in, normalize=False: _predicted(momentum, False)},
        {"call": lambda measured: lambda grads, momentum, burn_in, normalize=False: _predicted(momentum, True)},
    ),
    *common(
        "norm.ignored",
        _RATIO,
        _NOT_PASSED,
        ask=lambda normalize: False,
    ),
    *common(
        "norm.not_passed",
        _RATIO,
        _NOT_PASSED,
        ask=lambda normalize: False,
    ),
    *common(
        "norm.always",
        _RATIO,
        "This matches normalised velocities whatever normalize says: without it they are the plain sum. Hand "
        "normalize itself on to velocities, and look at what is handed on in its place.",
        ask=lambda normalize: True,
    ),
    *common(
        "norm.inverted",
        _RATIO,
        "This behaves as if normalize were turned round: True has to give the ratio of the average, the smaller one. "
        "Hand normalize itself on to velocities, without a not or an if.",
        ask=lambda normalize: not normalize,
    ),
    *written(
        "norm.both",
        _RATIO,
        "This matches a factor 1 - momentum that is not squared, or used on the ratio: normalise the velocities "
        "themselves, and the variance follows. Look at the lines with normalize.",
        {"velocities": {"norm": lambda normalize, m, v: np.sqrt(1 - m) * v if normalize else v}},
        {
            "velocities": {"norm": lambda normalize, m, v: (1 - m) ** 2 * v if normalize else v},
            "says": "This matches velocities multiplied by (1 - momentum)**2: multiply them by 1 - momentum, and their "
            "variance takes the square of it. Look at the lines with normalize.",
        },
    ),
)
VARIANCE_RATIO = (*STATISTICS, *RATIOS)
