"""Wide random inputs of each function, within what its contract admits, to show two programs equal by numbers."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from reference.problems import Quadratic

CASES = 400
Draw = Callable[[np.random.Generator], tuple[Any, ...]]


def agree(first: Path, second: Path, function: str) -> bool:
    """Tell whether a function of two files gives the same, twice in a row, on all inputs, and changes none of them."""
    functions = [getattr(_module(path), function) for path in (first, second)]
    rng = np.random.default_rng(20)
    for _ in range(CASES):
        args = INPUTS[function](rng)
        for _ in range(2):
            one, two = (_result(f, tuple(_copy(arg) for arg in args)) for f in functions)
            if not _same(one, two):
                return False
    return True


def _descent(rng: np.random.Generator, *, loss: bool) -> tuple[Any, ...]:
    size = int(rng.integers(1, 5))
    root = rng.normal(size=(size, size))
    problem = Quadratic(root @ root.T + 0.1 * np.eye(size), rng.normal(size=size))
    start = rng.normal(size=size) if rng.random() < 0.7 else rng.integers(-4, 5, size)
    functions = (problem.loss, problem.grad) if loss else (problem.grad,)
    return (
        *functions,
        start,
        rng.uniform(0.001, 1.2) / problem.largest,
        rng.uniform(0, 0.99),
        int(rng.integers(0, 30)),
    )


def _by_beta(rng: np.random.Generator) -> tuple[Any, ...]:
    grad, start, lr, _, steps = _descent(rng, loss=False)
    return grad, start, lr, list(rng.uniform(0, 0.99, int(rng.integers(1, 5)))), steps


def _grads(rng: np.random.Generator) -> Any:
    shape = (int(rng.integers(6, 60)),) + ((int(rng.integers(1, 4)),) if rng.random() < 0.7 else ())
    return rng.normal(rng.normal(), rng.uniform(0.1, 4), shape)


INPUTS: dict[str, Draw] = {
    "heavy_ball_trajectory": lambda rng: _descent(rng, loss=False),
    "trajectories_by_beta": _by_beta,
    "condition_number": lambda rng: tuple(rng.uniform(0.01, 200, 2)),
    "optimal_beta": lambda rng: (float(rng.uniform(1, 1e5)),),
    "optimal_parameters": lambda rng: tuple(rng.uniform(0.01, 200, 2)),
    "momentum_sgd": lambda rng: _descent(rng, loss=True),
    "nesterov_sgd": lambda rng: _descent(rng, loss=True),
    "compare_methods": lambda rng: _descent(rng, loss=True),
    "effective_lr": lambda rng: (rng.uniform(1e-4, 2), rng.uniform(0, 0.999)),
    "measured_lr": lambda rng: (
        rng.uniform(1e-4, 2), rng.uniform(0, 0.999), int(rng.integers(1, 50)), rng.choice([-1, 1]) * rng.uniform(0.1, 9)
    ),
    "steps_to_fraction": lambda rng: (rng.uniform(0.01, 0.995), rng.uniform(0.05, 0.999)),
    "matched_lr": lambda rng: (rng.uniform(1e-4, 2), rng.uniform(0, 0.999)),
    "velocities": lambda rng: (_grads(rng), rng.uniform(0, 0.99), bool(rng.random() < 0.5)),
    "variance_ratio": lambda rng: (
        _grads(rng), rng.uniform(0, 0.99), int(rng.integers(0, 4)), bool(rng.random() < 0.5)
    ),
    "theory_ratio": lambda rng: (rng.uniform(0, 0.999), bool(rng.random() < 0.5)),
    "stationary_variance": lambda rng: (
        rng.normal(size=int(rng.integers(8, 60))), rng.uniform(0.01, 0.5), rng.uniform(0, 0.95), rng.uniform(0.2, 2), 3
    ),
}  # fmt: skip


def _module(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(f"{path.parent.name}_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _result(function: Any, args: tuple[Any, ...]) -> Any:
    try:
        with np.errstate(all="ignore"):
            return function(*args), [arg for arg in args if isinstance(arg, np.ndarray)]
    except Exception as error:  # to raise the same is to be equal too
        return type(error)


def _copy(value: Any) -> Any:
    return value.copy() if isinstance(value, (np.ndarray, list)) else value


def _same(one: Any, two: Any) -> bool:
    if isinstance(one, dict):
        return isinstance(two, dict) and list(one) == list(two) and all(_same(one[k], two[k]) for k in one)
    if isinstance(one, (tuple, list)):
        return type(one) is type(two) and len(one) == len(two) and all(map(_same, one, two))
    if isinstance(one, type):
        return one is two
    if np.shape(one) != np.shape(two):
        return False
    return bool(np.allclose(one, two, rtol=1e-9, atol=1e-12, equal_nan=True))
