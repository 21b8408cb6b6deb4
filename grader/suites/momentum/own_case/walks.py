"""Walks of a student's function beside the right one's."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from grader.suite import GivenFunction
from grader.suites.momentum.own_case.data import Ask, Points, chart, listed, points
from reference.descent import heavy_ball, nesterov
from reference.measures import distances
from reference.problems import Quadratic, Rosenbrock, bowl
from reference.updates import Method

MOST_STEPS = 150  # of those that are asked for one by one; a hundred and more is what some go wrong by
EXAMPLE = "Your failing case has not two parameters, or no minimum: this is the section's own example."


class WalkAsked(NamedTuple):
    """A walk that is asked for: on which loss, from where, with what."""

    given: Any
    problem: Quadratic | Rosenbrock
    start: NDArray[Any]
    lr: float
    beta: float
    steps: int


def walk_shown(function: str, arguments: Mapping[str, Any], ask: Ask, given: Any, named: Ask | None) -> Any:
    """Return the student's walk beside the right one; what returns only its end is asked for step by step."""
    walk, note = _walk_of(arguments, given)
    whose = {"yours": ask, "mistake": named}
    paths = {name: _path(function, walk, asked) for name, asked in whose.items() if asked is not None}
    if function == "heavy_ball_trajectory":
        return _shown(walk, note, paths)
    losses = {name: _history(function, walk, asked) for name, asked in whose.items() if asked is not None}
    return _shown(walk, note, paths, method="nesterov" if function == "nesterov_sgd" else "heavy_ball", losses=losses)


def by_beta_shown(function: str, arguments: Mapping[str, Any], ask: Ask, given: Any, named: Ask | None) -> Any:
    """Return the walk of the beta for which the student's path is farthest from the right one."""
    walk, note = _walk_of(arguments, given)
    betas = [*arguments["betas"]]

    def all_paths(asked: Ask) -> Mapping[float, Points | None]:
        value = asked(function, walk.given.grad, walk.start.copy(), walk.lr, betas, walk.steps)
        found = value if isinstance(value, Mapping) else {}
        return {beta: _plane(found.get(beta)) for beta in betas}

    def apart(beta: float) -> float:
        path, right = yours[beta], _right("heavy_ball", walk._replace(beta=float(beta)))
        return np.inf if path is None or path.shape != right.shape else float(np.abs(path - right).max())

    yours = all_paths(ask)
    worst = max(betas, key=apart)
    paths = {"yours": yours[worst], "mistake": all_paths(named)[worst] if named is not None else None}
    some = any(path is not None for path in yours.values())
    told = f"{note} Of all betas this is {worst:g}{', where yours differs most' if some else ''}.".strip()
    return _shown(walk._replace(beta=float(worst)), told, paths)


def _shown(
    walk: WalkAsked,
    note: str,
    paths: Mapping[str, Points | None],
    *,
    method: Method = "heavy_ball",
    losses: Mapping[str, Points | None] | None = None,
) -> Any:
    """Return walks as data; `losses` are those that were recorded, where a function records them before each step."""
    right = _right(method, walk)
    all_paths = {"yours": paths["yours"], "right": right, "mistake": paths.get("mistake")}
    found = {name: path for name, path in all_paths.items() if path is not None}
    with np.errstate(over="ignore", invalid="ignore"):
        along = {name: np.array([walk.given.loss(theta) for theta in path]) for name, path in found.items()}
    recorded = along if losses is None else {**losses, "right": along["right"][:-1]}
    return {
        "note": note,
        "problem": problem_data(walk.problem),
        "method": method,
        "lr": walk.lr,
        "beta": walk.beta,
        "paths": {name: listed(path) for name, path in found.items()},
        "charts": [
            chart("loss" if losses is None else "history", {name: recorded.get(name) for name in all_paths}),
            chart("distance", {name: distances(path, walk.problem.minimum) for name, path in found.items()}),
        ],
    }


def problem_data(problem: Quadratic | Rosenbrock) -> Any:
    """Return a problem as the page builds it."""
    if isinstance(problem, Rosenbrock):
        return {"kind": "rosenbrock", "b": problem.b}
    return {"kind": "quadratic", "matrix": problem.matrix.tolist(), "offset": problem.offset.tolist()}


def _walk_of(arguments: Mapping[str, Any], given: Any) -> tuple[WalkAsked, str]:
    """Return the walk that a call asks for, or the section's own, with a note that says so."""
    problem = next((value for value in arguments.values() if isinstance(value, GivenFunction)), None)
    start = np.asarray(arguments["theta_init"])  # whole numbers stay such: they are what some go wrong by
    steps, lr = int(arguments["num_steps"]), float(arguments["lr"])
    beta = float(arguments.get("beta", arguments.get("momentum", 0.9)))
    if problem is None or problem.factory == "Slope" or start.shape != (2,) or not steps:
        return WalkAsked(
            given.build("Bowl", 1.0, 100.0), bowl(1, 100), np.ones(2, start.dtype), 0.009, 0.9, 40
        ), EXAMPLE
    built = given.build(problem.factory, *problem.args)
    return WalkAsked(built, _ours(problem.factory, problem.args), start, lr, beta, min(steps, MOST_STEPS)), ""


def _ours(factory: str, numbers: tuple[Any, ...]) -> Quadratic | Rosenbrock:
    """Return a given problem as the reference has it, but for a constant in a bowl's loss."""
    if factory == "Rosenbrock":
        return Rosenbrock(b=numbers[0])
    if factory == "Quadratic":
        return Quadratic(*numbers)
    a, b, p, q = (*map(float, numbers), 0.0, 0.0)[:4]
    return Quadratic(np.diag([2 * a, 2 * b]), [2 * a * p, 2 * b * q])


def _right(method: Method, walk: WalkAsked) -> Points:
    walked = nesterov if method == "nesterov" else heavy_ball
    return walked(walk.problem.grad, walk.start, walk.lr, walk.beta, walk.steps).thetas


def _path(function: str, walk: WalkAsked, ask: Ask) -> Points | None:
    """Return the path that a function walks."""
    if function == "heavy_ball_trajectory":
        return _plane(ask(function, walk.given.grad, walk.start.copy(), walk.lr, walk.beta, walk.steps))
    none = _walked(function, walk, ask, 0, 0)
    ends = (_walked(function, walk, ask, steps, 0) for steps in range(1, walk.steps + 1))
    later = [*itertools.takewhile(lambda end: end is not None and end.shape == (2,), ends)]
    first = none if none is not None and none.shape == (2,) else walk.start  # no steps: some programs break on that
    return _plane([first, *later]) if later or none is not None else None


def _history(function: str, walk: WalkAsked, ask: Ask) -> Points | None:
    return _walked(function, walk, ask, walk.steps, 1)


def _walked(function: str, walk: WalkAsked, ask: Ask, steps: int, place: int) -> Points | None:
    """Return what a walk of so many steps gives: at place 0 where it ends, at 1 the losses that it records."""
    value = ask(function, walk.given.loss, walk.given.grad, walk.start.copy(), walk.lr, walk.beta, steps)
    return points(value[place], 1) if isinstance(value, (tuple, list)) and len(value) > place else None


def _plane(value: Any) -> Points | None:
    """Return a path in two coordinates, None of anything else."""
    path = points(value, 2)
    return path if path is not None and path.shape[1] == 2 else None
