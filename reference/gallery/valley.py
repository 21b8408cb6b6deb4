"""Runs through Rosenbrock's valley that several pictures read."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from reference.arguments import Floats
from reference.gallery import style
from reference.measures import distances, settled_below
from reference.problems import Rosenbrock
from reference.sweep import paths
from reference.updates import Method

VALLEY = Rosenbrock()
START = (-1.2, 1.0)
LR = 0.001
NEAR = 1e-6
STEPS = 36_000


class ValleyRun(NamedTuple):
    """A run with the step from which on it stays at the goal; None if it does not settle there."""

    name: str
    look: style.Look
    lr: float
    path: Floats
    away: Floats
    arrival: int | None


@lru_cache(maxsize=1)
def walks() -> tuple[ValleyRun, ...]:
    """Return the runs, the section's first, walked once for all pictures that read them."""
    runs: tuple[tuple[str, Method, float, float, style.Look], ...] = (
        ("gradient descent", "heavy_ball", LR, 0.0, style.DESCENT),
        ("heavy ball, beta = 0.5", "heavy_ball", LR, 0.5, style.BETAS[0.5]),
        ("heavy ball, beta = 0.9", "heavy_ball", LR, 0.9, style.HEAVY_BALL),
        ("heavy ball, beta = 0.99", "heavy_ball", LR, 0.99, style.HEAVY),
        ("gradient descent, larger lr", "heavy_ball", 2 * LR, 0.0, style.MUTED),
        ("heavy ball, beta = 0.9, larger lr", "heavy_ball", 2 * LR, 0.9, style.MUTED),
        ("Nesterov, beta = 0.5", "nesterov", LR, 0.5, style.MUTED),
        ("Nesterov, beta = 0.9", "nesterov", LR, 0.9, style.NESTEROV),
        ("Nesterov, beta = 0.99", "nesterov", LR, 0.99, style.MUTED),
        ("Nesterov, beta = 0.99, smaller lr", "nesterov", LR / 2, 0.99, style.MUTED),
    )
    found = []
    for method in ("heavy_ball", "nesterov"):
        group = [run for run in runs if run[1] == method]
        lrs, betas = [run[2] for run in group], [run[3] for run in group]
        block = paths(VALLEY.grad, START, lrs, betas, STEPS, method=method)
        away = distances(block, VALLEY.minimum)
        for i, (name, _, lr, _, look) in enumerate(group):
            found.append(ValleyRun(name, look, lr, block[:, i], away[:, i], settled_below(away[:, i], NEAR)))
    return tuple(found)
