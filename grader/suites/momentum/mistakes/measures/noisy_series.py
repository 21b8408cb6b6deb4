"""What is measured of exercise 5: how rows are made of rows, of what a variance is taken, and what theory says."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from itertools import product
from typing import Any

import numpy as np

from grader.mistakes import Formula, Measure, RowMaker, Spread
from grader.suites.momentum.mistakes.probes import NOISE
from grader.suites.momentum.mistakes.rule import Rule, follow

_WITH = "With normalize=True "
_SHARES = ((0.37,), (0.62,), (0.983,), (0.91,), (0.17,), (0.053,))
# Asked for where nothing shows in the others: close to 1, where limits are that somebody has put in.
_FAR_SHARES = (*_SHARES, (0.9993,), (0.99991,), (0.999973,))

_MOMENTUM: Mapping[str, Callable[..., float]] = {
    "momentum": lambda momentum: momentum,
    "(1 - momentum)": lambda momentum: 1 - momentum,
    "(1 + momentum)": lambda momentum: 1 + momentum,
    "(1 - momentum ** 2)": lambda momentum: 1 - momentum**2,
    "(1 + momentum ** 2)": lambda momentum: 1 + momentum**2,
    "log(momentum)": math.log,
}

_ROWS = ((NOISE, 0.37, 5), (1.7 * NOISE[:, ::-1], 0.62, 3), (0.6 * NOISE[::-1], 0.81, 7))
_SERIES = (
    (NOISE[:, 0], 0.21, 0.37, 1.3, 5), (NOISE[:, 1], 0.07, 0.62, 2.6, 3), (NOISE[:, 2], 0.11, 0.81, 1.9, 7),
)  # fmt: skip


def _velocities_and_gradients(grads: Any, momentum: float, burn_in: int, normalize: bool = False) -> Mapping[str, Any]:
    rows = iter(grads)
    track = follow(Rule(), lambda theta: next(rows), grads[0], 1.0, momentum, len(grads))
    made = np.array(track.velocities[1:])
    return {"velocities": (1 - momentum) * made if normalize else made, "gradients": grads}


def _thetas(noise: Any, lr: float, momentum: float, curvature: float, burn_in: int) -> Mapping[str, Any]:
    rows = iter(noise.tolist())
    track = follow(Rule(), lambda theta: curvature * theta + next(rows), 0.0, lr, momentum, len(noise))
    return {"thetas": np.array(track.points[1:])}


_CENTRES = (("0", lambda rows: 0 * rows[0]), ("their mean", lambda rows: rows.mean(axis=0)))
_HELD = tuple(product((1, 1.5, 2, 2.5, 3), _CENTRES))


def _prepared(name: str) -> Mapping[str, Callable[..., tuple[Any, ...]]]:
    """Return what may be done to a series before anything is made of it; the burn-in is the last argument."""
    return {
        f"{name} less their mean": lambda rows, *rest: (rows - rows.mean(axis=0), *rest),
        f"{name} less their mean from burn_in on": lambda rows, *rest: (rows - rows[rest[-1] :].mean(axis=0), *rest),
        f"{name} divided by their standard deviation": lambda rows, *rest: (rows / rows.std(axis=0), *rest),
        f"{name} in standard units": lambda rows, *rest: ((rows - rows.mean(axis=0)) / rows.std(axis=0), *rest),
        f"the absolute values of {name}": lambda rows, *rest: (np.abs(rows), *rest),
        f"{name} in reverse order": lambda rows, *rest: (rows[::-1], *rest),
        f"{name} in order of size": lambda rows, *rest: (np.sort(rows, axis=0), *rest),
        **{f"{name} held within {k:g} standard deviations of {centre}": _held(k, of) for k, (centre, of) in _HELD},
    }


def _held(k: float, centre: Callable[[Any], Any]) -> Callable[..., tuple[Any, ...]]:
    """Return what holds rows within some standard deviations, as many do with what they take for outliers."""

    def held(rows: Any, *rest: Any) -> tuple[Any, ...]:
        middle, most = centre(rows), k * rows.std(axis=0)
        return np.clip(rows, middle - most, middle + most), *rest

    return held


def _ratio(when: str = "", **keywords: Any) -> Spread:
    return Spread(
        "ratio",
        "the variance from burn_in on, averaged over the coordinates, of both",
        _ROWS,
        _velocities_and_gradients,
        lambda grads, momentum, burn_in: burn_in,
        "burn_in",
        prepared=_prepared("gradients"),
        when=when,
        keywords=keywords,
    )


def _velocities(when: str = "", **keywords: Any) -> RowMaker:
    return RowMaker(lambda rows, momentum: (rows, momentum), "momentum", "velocity", "gradient", when, keywords)


NOISY_SERIES: Mapping[str, tuple[Measure, ...]] = {
    "velocities": (_velocities(), _velocities(_WITH, normalize=True)),
    "variance_ratio": (_ratio(), _ratio(_WITH, normalize=True)),
    "theory_ratio": tuple(
        formula
        for shares in (_SHARES, _FAR_SHARES)
        for formula in (
            Formula("ratio", "1 / (1 - momentum ** 2)", ("momentum",), shares, _MOMENTUM),
            Formula(
                "ratio",
                "(1 - momentum) / (1 + momentum)",
                ("momentum",),
                shares,
                _MOMENTUM,
                when=_WITH,
                keywords={"normalize": True},
            ),
        )
    ),
    "stationary_variance": (
        Spread(
            "variance",
            "the variance of theta after each update, from burn_in on",
            _SERIES,
            _thetas,
            lambda noise, lr, momentum, curvature, burn_in: burn_in,
            "burn_in",
            sample=True,
            prepared=_prepared("values of noise"),
        ),
    ),
}
