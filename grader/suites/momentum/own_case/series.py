"""Series of a student's against the step beside the right ones: histories, measured learning rates, velocities."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from grader.suites.momentum.own_case.data import Ask, Points, chart, points
from reference.descent import heavy_ball, nesterov
from reference.effective import measured_lr
from reference.noise import velocities


def compared_shown(function: str, arguments: Mapping[str, Any], ask: Ask, given: Any, named: Ask | None) -> Any:
    """Return the histories of each method."""
    loss, grad, start, lr, beta, steps = arguments.values()
    yours = ask(function, *arguments.values())
    wrong = named(function, *arguments.values()) if named is not None else None
    charts = []
    for name, method, keep in (("gd", heavy_ball, 0.0), ("momentum", heavy_ball, beta), ("nesterov", nesterov, beta)):
        history = method(grad, start, lr, keep, steps).history(loss)
        series = {"yours": _item(yours, name), "right": history, "mistake": _item(wrong, name)}
        charts.append((_apart(series), chart(f"loss of {name}", series)))
    worst = sorted(charts, key=lambda chart: -chart[0])
    return {"note": "", "charts": [chart for _, chart in worst[:2]]}


def _item(value: Any, name: str) -> Points | None:
    return points(value.get(name), 1) if isinstance(value, Mapping) else None


def _apart(series: Mapping[str, Points | None]) -> float:
    yours, right = series["yours"], series["right"]
    assert right is not None
    if yours is None or yours.shape != right.shape:
        return np.inf
    return float(np.max(np.abs(yours - right), initial=0) / (np.max(np.abs(right), initial=0) or 1))


def measured_shown(function: str, arguments: Mapping[str, Any], ask: Ask, given: Any, named: Ask | None) -> Any:
    """Return the measured learning rates."""
    right = measured_lr(arguments["lr"], arguments["momentum"], arguments["num_steps"])
    series = dict(_asked(function, arguments, ask, named, right))
    shifted = {name: None if found is None else np.append(np.nan, found) for name, found in series.items()}
    return {"note": "Step t is the t-th step: the first is 1.", "charts": [chart("measured lr", shifted, log=False)]}


def velocities_shown(function: str, arguments: Mapping[str, Any], ask: Ask, given: Any, named: Ask | None) -> Any:
    """Return the velocities of the first coordinate."""
    right = velocities(arguments["grads"], arguments["momentum"], normalize=bool(arguments.get("normalize", False)))
    series = {
        name: None if v is None else v.reshape(len(v), -1)[:, 0]
        for name, v in _asked(function, arguments, ask, named, right)
    }
    return {"note": "", "charts": [chart("velocity, first coordinate", series, log=False)]}


def _asked(
    function: str, arguments: Mapping[str, Any], ask: Ask, named: Ask | None, right: Points
) -> Iterator[tuple[str, Points | None]]:
    yield "yours", points(ask(function, *arguments.values()), right.ndim)
    yield "right", right
    yield "mistake", points(named(function, *arguments.values()), right.ndim) if named is not None else None
