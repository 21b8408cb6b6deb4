"""trajectories_by_beta: one run per beta, and the dict that holds them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from grader.mistakes import common, written

_BETAS = ("trajectories_by_beta",)
_NUMBERED = (
    "This matches keys that count the runs, {}: each key is the beta itself. Look at what stands in the square "
    "brackets, or before the colon."
)


def _with(change: Callable[[list[float]], list[float]]) -> dict[str, Any]:
    """Return switches that make the runs with another list of betas."""
    return {"runs": lambda f, grad, start, lr, betas, n: {beta: f(grad, start, lr, beta, n) for beta in change(betas)}}


def _chained(*, velocity: bool) -> Callable[..., Any]:
    """Return runs that each start where the last one ended, or with the velocity that it ended with."""

    def runs(f: Any, grad: Any, start: Any, lr: float, betas: list[float], num_steps: int) -> Any:
        theta, v, paths = np.array(start, dtype=float), np.zeros(np.shape(start)), {}
        for beta in betas:
            theta = np.array(start, dtype=float) if velocity else theta
            v = v if velocity else np.zeros(np.shape(start))
            path = [theta]
            for _ in range(num_steps):
                v = beta * v + grad(theta)
                theta = theta - lr * v
                path.append(theta)
            paths[beta] = np.array(path)
        return paths

    return runs


TRAJECTORIES_BY_BETA = (
    *common(
        "state.shared_velocity",
        _BETAS,
        "This matches one velocity for all betas: each run has to start from v = 0. Set the velocity back to zeros "
        "inside the loop over betas.",
        runs=_chained(velocity=True),
    ),
    *common(
        "state.theta_leak",
        _BETAS,
        "This matches runs that start where the last one ended: each beta starts at theta_init. Look whether theta "
        "is set inside the loop over betas, and whether theta_init is changed in a run.",
        runs=_chained(velocity=False),
    ),
    *common(
        "betas.zero_skipped",
        _BETAS,
        "This matches a result without beta 0, which is a value like any other: plain descent. Look at the conditions "
        "that a beta has to meet: 0 counts as false in an if, and is not larger than 0.",
        _with(lambda betas: [beta for beta in betas if beta]),
    ),
    *written(
        "betas.first_only",
        _BETAS,
        "This matches the first beta alone, as where the loop ends in its first pass. Look at how far return is "
        "indented.",
        _with(lambda betas: betas[:1]),
    ),
    *written(
        "betas.last_only",
        _BETAS,
        "This matches the last beta alone, as where the dict is made anew in every pass, or filled after the loop. "
        "Look at what stands inside the loop over betas.",
        _with(lambda betas: betas[-1:]),
    ),
    *written(
        "keys.missing",
        _BETAS,
        "This matches a result with one run missing: every beta of betas has its path. Look at what the loop runs "
        "over.",
        _with(lambda betas: betas[1:]),
        _with(lambda betas: betas[:-1]),
    ),
    *written(
        "betas.late_binding",
        _BETAS,
        "This matches the path of the last beta under every beta, as where the last one is handed on in every run (by "
        "functions made in a loop, which see its last value), or all runs write into one array. Look for both.",
        {"runs": lambda f, grad, s, lr, betas, n: {beta: f(grad, s, lr, betas[-1], n) for beta in betas}},
        {
            "runs": lambda f, grad, s, lr, betas, n: {beta: f(grad, s, lr, betas[0], n) for beta in betas},
            "says": "This matches the path of the first beta under every beta: each needs its own run. Look at which "
            "beta is handed on, and at what is kept from the first run.",
        },
    ),
    *written(
        "betas.shifted",
        _BETAS,
        "This matches paths under the wrong betas: under a beta lies the path of another one of the list. Look at how "
        "the keys and the paths are paired, and whether betas is sorted on the way.",
        {
            "runs": lambda f, grad, s, lr, betas, n: {
                key: f(grad, s, lr, beta, n) for key, beta in zip(betas, sorted(betas), strict=True)
            }
        },
        {
            "runs": lambda f, grad, s, lr, betas, n: {
                key: f(grad, s, lr, beta, n) for key, beta in zip(betas, betas[::-1], strict=True)
            }
        },
        {
            "runs": lambda f, grad, s, lr, betas, n: {
                key: f(grad, s, lr, beta, n) for key, beta in zip(sorted(betas), betas, strict=True)
            }
        },
    ),
    *written(
        "betas.fixed",
        _BETAS,
        "This matches a list of betas of its own, 0, 0.5, 0.9 and 0.99: the function has to use the betas that it is "
        "given. Look at what the loop runs over.",
        _with(lambda betas: [0, 0.5, 0.9, 0.99]),
        _with(lambda betas: [0.0, 0.5, 0.9, 0.99]),
    ),
    *common(
        "lr.scaled",
        _BETAS,
        "This matches an lr that is multiplied by 1 - beta for each path: that compares them at equal effective lr, "
        "but the same lr is asked for. Look at the lr that is handed on.",
        {"runs": lambda f, grad, s, lr, betas, n: {beta: f(grad, s, lr * (1 - beta), beta, n) for beta in betas}},
    ),
    *common(
        "keys.text",
        _BETAS,
        "This matches keys that are text: each key is the beta itself, a number. Look for str(beta) or an f-string.",
        keys=lambda paths: {str(beta): path for beta, path in paths.items()},
    ),
    *common(
        "keys.label",
        _BETAS,
        "This matches labels as keys: each key is the beta itself, a number; labels belong in the plot. Look at "
        "what stands in the square brackets.",
        {"keys": lambda paths: {f"beta={beta}": path for beta, path in paths.items()}},
        {"keys": lambda paths: {f"beta = {beta}": path for beta, path in paths.items()}},
        {"keys": lambda paths: {f"beta={beta:.2f}": path for beta, path in paths.items()}},
        {"keys": lambda paths: {f"beta_{beta}": path for beta, path in paths.items()}},
        {"keys": lambda paths: {f"β={beta}": path for beta, path in paths.items()}},
    ),
    *common(
        "keys.index",
        _BETAS,
        _NUMBERED.format("0, 1, 2 and so on"),
        {"keys": lambda paths: dict(enumerate(paths.values()))},
        {
            "keys": lambda paths: dict(enumerate(paths.values(), 1)),
            "says": _NUMBERED.format("1, 2, 3 and so on"),
        },
    ),
    *written(
        "keys.rounded",
        _BETAS,
        "This matches keys that are rounded: each key is the beta as it was given. Look at what stands in the square "
        "brackets.",
        {"keys": lambda paths: {round(beta, 1): path for beta, path in paths.items()}},
        {"keys": lambda paths: {int(beta): path for beta, path in paths.items()}},
    ),
    *written(
        "ret.list_for_dict",
        _BETAS,
        "This matches the paths in a list: a dict {beta: path} is asked for, so that each path carries its beta. "
        "Look at what collects the paths.",
        {"keys": lambda paths: list(paths.values())},
        {"keys": lambda paths: list(paths.items())},
        {"keys": lambda paths: (list(paths), list(paths.values()))},
    ),
    *written(
        "betas.one_path",
        _BETAS,
        "This matches the path of one beta alone, and no dict, as where return stands inside the loop over betas, or a "
        "path is returned behind it. Fill {beta: path} in the loop, and return it behind the loop.",
        {"keys": lambda paths: next(iter(paths.values()))},
        {"keys": lambda paths: list(paths.values())[-1]},
    ),
    *common(
        "ret.pairs",
        _BETAS,
        "This matches whole tuples as values: each value is the path alone. Look at what is stored under the beta.",
        {"keys": lambda paths: {beta: (path[-1], path) for beta, path in paths.items()}},
        {"keys": lambda paths: {beta: (path, path[-1]) for beta, path in paths.items()}},
    ),
    *common(
        "shape.transposed",
        _BETAS,
        "This matches paths with their axes exchanged: each row is one point, shape (num_steps + 1, d). Look "
        "at how the points are put together, and for a .T or a split into x and y.",
        {"keys": lambda paths: {beta: (path[:, 0], path[:, 1]) for beta, path in paths.items()}},
    ),
)
