"""The sweeps of lr and beta that several pictures read: steps to the goal, and which runs diverged."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from reference.arguments import Floats
from reference.gallery.style import plain
from reference.problems import Quadratic, Rosenbrock, bowl
from reference.spectrum import oscillation_period
from reference.sweep import Reached, below, sweep, within
from reference.updates import Method

LEAST_HOLD, MOST_HOLD = 50, 4000
SWINGS = 3  # of the slowest direction, through which a run has to stay at the goal
FRACTION = 1e-8
NEAR = 1e-2
MORE = 5  # times the patience of quick sweeps
STARTS = 9
SPREAD = 0.02


class GridTask(NamedTuple):
    """A problem with its starts, a goal, the range of lr that is of interest, and the sizes of quick and full grids."""

    title: str
    problem: Quadratic | Rosenbrock
    starts: Floats
    goal: str
    reached: Reached
    lrs: tuple[float, float]
    patience: int
    sizes: tuple[int, int]


class Counts(NamedTuple):
    """The median over the starts of the steps, inf where most do not arrive to stay, and where most diverged."""

    steps: Floats
    diverged: NDArray[np.bool_]


class Grid(NamedTuple):
    """Counts with their axes: row i has ``lrs[i]``, column j has ``betas[j]``."""

    lrs: Floats
    betas: Floats
    steps: Floats
    diverged: NDArray[np.bool_]

    def fewest(self) -> tuple[float, float, int]:
        """Return lr, beta and steps of the fastest pair."""
        row, column = np.unravel_index(np.argmin(self.steps), self.steps.shape)
        return float(self.lrs[row]), float(self.betas[column]), int(self.steps[row, column])


def tasks() -> tuple[GridTask, GridTask]:
    """Return the section's quadratic and Rosenbrock's valley."""
    section, valley = bowl(1, 100), Rosenbrock()
    level = FRACTION * section.loss([1, 1])
    quadratic = GridTask(
        "x^2 + 100 y^2 from (1, 1)", section, np.array([[1.0, 1.0]]), f"loss below {plain(FRACTION)} of the first",
        below(section.losses, level), (1e-4, 0.03), 4000, (51, 251),
    )  # fmt: skip
    rosenbrock = GridTask(
        "Rosenbrock from near (-1.2, 1)", valley, around((-1.2, 1.0)), f"distance below {NEAR:g}",
        within(valley.minimum, NEAR), (1e-4, 0.01), 8000, (26, 101),
    )  # fmt: skip
    return quadratic, rosenbrock


def around(start: tuple[float, float]) -> Floats:
    """Return `start` and points on a circle about it.

    Large steps amplify the smallest difference: what one start does in a curved valley is an accident.
    """
    angles = 2 * np.pi * np.arange(STARTS - 1) / (STARTS - 1)
    circle = np.array(start) + SPREAD * np.stack([np.cos(angles), np.sin(angles)], axis=-1)
    return np.concatenate([[start], circle])


def count(task: GridTask, lr: ArrayLike, beta: ArrayLike, method: Method, patience: int | None = None) -> Counts:
    """Count the steps after which runs have come to the goal and stay there for `SWINGS` of their swings."""
    rates, betas = np.broadcast_arrays(lr, beta)
    starts = task.starts.reshape(-1, *(1,) * rates.ndim, 2)
    done = sweep(
        task.problem.grad, starts, rates, betas, task.patience if patience is None else patience,
        reached=task.reached, hold=_holds(task, rates, betas, method), method=method,
    )  # fmt: skip
    steps = np.median(np.where(done.steps < 0, np.inf, done.steps), axis=0)
    return Counts(steps, np.mean(done.diverged, axis=0) > 0.5)


@lru_cache(maxsize=8)
def grid(which: int, method: Method, *, full: bool) -> Grid:
    """Sweep task number `which` over lr and 1 - beta, both in equal ratios."""
    # Every point of the coarse grid is one of the fine grid too.
    task = tasks()[which]
    size = task.sizes[full]
    lrs, betas = np.geomspace(*task.lrs, size), 1 - np.geomspace(1, 1e-3, size)
    return Grid(lrs, betas, *count(task, lrs[:, None], betas, method, task.patience * (MORE if full else 1)))


def _holds(task: GridTask, lrs: Floats, betas: Floats, method: Method) -> NDArray[np.int64]:
    slowest = float(np.linalg.eigvalsh(task.problem.hessian(task.problem.minimum))[0])
    periods = np.vectorize(lambda lr, beta: oscillation_period(slowest, lr, beta, method))(lrs, betas)
    swings = np.where(np.isinf(periods), 0, SWINGS * periods)  # what does not swing does not come back
    # Near critical damping a swing takes for ever, and dies out long before.
    return np.clip(np.ceil(swings), LEAST_HOLD, MOST_HOLD).astype(np.int64)
