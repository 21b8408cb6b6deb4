"""The walks that a student's lr and beta lead to beside those that the right ones lead to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.suites.momentum.own_case.data import Ask, chart, listed, points
from grader.suites.momentum.own_case.walks import problem_data
from reference.descent import heavy_ball
from reference.measures import distances
from reference.problems import bowl
from reference.rates import optimal_beta, optimal_parameters

STEPS = 60


def tuned_shown(function: str, arguments: Mapping[str, Any], ask: Ask, given: Any, named: Ask | None) -> Any:
    """Return the walks that the student's lr and beta lead to, and the right ones'."""
    a, b = (arguments["a"], arguments["b"]) if "a" in arguments else (1.0, float(arguments["kappa"]))
    problem = bowl(a, b)
    right = optimal_parameters(problem.smallest, problem.largest)
    settings = {"yours": _setting(ask(function, *arguments.values()), right.lr), "right": (right.lr, right.beta)}
    if "kappa" in arguments:
        settings["right"] = (right.lr, optimal_beta(arguments["kappa"]))
    if named is not None:
        settings["mistake"] = _setting(named(function, *arguments.values()), right.lr)
    paths = {
        name: heavy_ball(problem.grad, [1, 1], *setting, STEPS).thetas
        for name, setting in settings.items()
        if setting is not None
    }
    told = [f"{name}: lr {setting[0]:.6g}, beta {setting[1]:.6g}" for name, setting in settings.items() if setting]
    with np.errstate(over="ignore", invalid="ignore"):
        charts = [
            chart("loss", {name: problem.losses(path) for name, path in paths.items()}),
            chart("distance", {name: distances(path, [0, 0]) for name, path in paths.items()}),
        ]
    return {
        "note": f"Heavy ball from (1, 1) on {a:.6g} x^2 + {b:.6g} y^2 with these settings: {'; '.join(told)}.",
        "problem": problem_data(problem),
        "paths": {name: listed(path) for name, path in paths.items()},
        "charts": charts,
    }


def _setting(value: Any, lr: float) -> tuple[float, float] | None:
    """Return lr and beta out of what a function gave, if a walk can be made with them."""
    numbers = points(value, 1) if isinstance(value, (tuple, list)) else points([lr, value], 1)
    if numbers is None or len(numbers) < 2 or not np.all(np.isfinite(numbers[:2])):
        return None
    found = float(numbers[0]), float(numbers[1])
    return found if found[0] >= 0 and 0 <= found[1] <= 1 else None
