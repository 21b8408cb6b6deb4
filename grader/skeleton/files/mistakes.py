"""What goes wrong in these functions: a sentence for each mistake, and what it computes instead.

A function that fails a check is called on its probes, which are public; the first mistake that gives the same numbers
is named.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from grader.mistakes import Function, Names, OverArgument, OverSteps, Pictured, Probe, ProblemArg, formula, written

from .given import Tank

TANKS = (
    Probe("slow", (ProblemArg(Tank, (0.35,), "flow"), 2.5, 0.1, 6)),
    Probe("fast", (ProblemArg(Tank, (0.8,), "flow"), 1.2, 0.25, 4)),
)
RATES = (Probe("slow", (0.35,)), Probe("fast", (0.8,)))


def run_empty(flow: Callable[[float], float], level: float, dt: float, num_steps: int) -> Any:
    """Return the right answer."""
    levels = [level]
    for _ in range(num_steps):
        level = level - dt * flow(level)
        levels.append(level)
    return np.array(levels)


def half_life(rate: float) -> float:
    """Return the right answer."""
    return math.log(2) / rate


FUNCTIONS = (
    Function(
        "run_empty",
        TANKS,
        formula(run_empty),
        (
            *written(
                "tank.fills",
                ("run_empty",),
                "This matches a tank that fills: what flows out has to be taken off the level.",
                formula=lambda flow, level, dt, num_steps: run_empty(flow, level, -dt, num_steps),
            ),
            *written(
                "tank.no_dt",
                ("run_empty",),
                "This matches steps without dt: in a short time only dt times the flow runs out.",
                formula=lambda flow, level, dt, num_steps: run_empty(flow, level, 1.0, num_steps),
            ),
        ),
        # One-edit slips are looked for in this source, and numbers that may be others by the names of arguments.
        originals=(run_empty,),
        names=Names(numbers=frozenset({"level", "dt", "num_steps"}), callables=frozenset({"flow"})),
        pictured=Pictured((OverSteps("levels", "level"),)),
    ),
    Function(
        "half_life",
        RATES,
        formula(half_life),
        written(
            "half_life.of_e",
            ("half_life",),
            "This matches the time in which the level falls to 1/e of what it was; half of it is asked for.",
            formula=lambda rate: 1 / rate,
        ),
        originals=(half_life,),
        names=Names(numbers=frozenset({"rate"})),
        pictured=Pictured((OverArgument(0, "rate", "half-life", (0.2, 0.5, 1.0, 2.0)),)),
    ),
)
