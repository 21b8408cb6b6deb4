"""The sweeps of lr and beta that several pictures read: steps to the goal, and which runs diverged."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from reference.arguments import Floats
from reference.gallery.style import plain
from reference.problems import Quadratic, Rosenbrock, bowl
from reference.sweep import Reached, Sweep, below, sweep, within
from reference.updates import Method

HOLD = 50
FRACTION = 1e-8
NEAR = 1e-2
MORE = 5  # times the patience of quick sweeps


class GridTask(NamedTuple):
    """A problem with a start, a goal, and the range of lr that is of interest."""

    title: str
    problem: Quadratic | Rosenbrock
    start: tuple[float, float]
    goal: str
    reached: Reached
    lrs: tuple[float, float]
    patience: int


class Grid(NamedTuple):
    """A sweep with its axes: row i has ``lrs[i]``, column j has ``betas[j]``."""

    lrs: Floats
    betas: Floats
    sweep: Sweep

    def best(self) -> tuple[float, float, int]:
        """Return lr, beta and steps of the fastest run."""
        row, column = np.unravel_index(np.argmin(self.counts()), self.sweep.steps.shape)
        return float(self.lrs[row]), float(self.betas[column]), int(self.sweep.steps[row, column])

    def counts(self) -> Floats:
        """Return the steps, inf where the goal was not reached."""
        return np.where(self.sweep.steps < 0, np.inf, self.sweep.steps)


def tasks() -> tuple[GridTask, GridTask]:
    """Return the section's quadratic and Rosenbrock's valley."""
    section, valley = bowl(1, 100), Rosenbrock()
    level = FRACTION * section.loss([1, 1])
    quadratic = GridTask(
        "x^2 + 100 y^2 from (1, 1)", section, (1.0, 1.0), f"loss below {plain(FRACTION)} of the first",
        below(section.losses, level), (1e-4, 0.03), 4000,
    )  # fmt: skip
    rosenbrock = GridTask(
        "Rosenbrock from (-1.2, 1)", valley, (-1.2, 1.0), f"distance below {NEAR:g}",
        within(valley.minimum, NEAR), (1e-5, 0.01), 8000,
    )  # fmt: skip
    return quadratic, rosenbrock


def count(task: GridTask, lr: Floats, beta: Floats, method: Method, patience: int | None = None) -> Sweep:
    """Count the steps after which a run has come to the goal and stayed for `HOLD` steps."""
    steps = task.patience if patience is None else patience
    return sweep(task.problem.grad, task.start, lr, beta, steps, reached=task.reached, hold=HOLD, method=method)


@lru_cache(maxsize=8)
def grid(which: int, method: Method, *, full: bool) -> Grid:
    """Sweep task number `which` over lr and 1 - beta, both in equal ratios: 51 x 51 runs, 251 x 251 if `full`."""
    # Every point of the coarse grid is one of the fine grid too.
    task, size = tasks()[which], 251 if full else 51
    lrs, betas = np.geomspace(*task.lrs, size), 1 - np.geomspace(1, 1e-3, size)
    return Grid(lrs, betas, count(task, lrs[:, None], betas, method, task.patience * (MORE if full else 1)))
