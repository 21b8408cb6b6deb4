"""A sweep of lr and beta, vectorised, against a plain Python loop over single runs of the reference.

python -m benchmarks.sweep [ROUNDS]

Both count the steps to the same goal; that they agree is checked before anything is timed.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from benchmarks import timing
from reference.arguments import Floats
from reference.descent import heavy_ball
from reference.measures import distances, first_below
from reference.problems import bowl
from reference.sweep import sweep, within

SECTION = bowl(1, 100)
START = [1.0, 1.0]
NEAR = 1e-3
STEPS = 1000
SMALL, LARGE = 12, 200


def main(rounds: int) -> None:
    small, large = axes(SMALL), axes(LARGE)
    if not np.array_equal(looped(*small), swept(*small)):
        raise SystemExit("the loop and the sweep disagree")
    print(f"x^2 + 100 y^2, {STEPS} steps at most; per 1000 runs, median of {rounds}")
    sizes = {f"sweep of {LARGE} x {LARGE} runs": large, f"sweep of {SMALL} x {SMALL} runs": small}
    actions = {name: partial(per_thousand, swept, *lines) for name, lines in sizes.items()}
    actions[f"loop over {SMALL} x {SMALL} runs of heavy_ball"] = partial(per_thousand, looped, *small)
    times = timing.in_turn(actions, rounds)
    print(timing.table(times, against=next(iter(times))))
    whole = statistics.median(next(iter(times.values()))) * LARGE**2 / 1000
    print(f"the sweep of {LARGE} x {LARGE} runs as a whole: {whole:.2f} s")


def per_thousand(count: Callable[[Floats, Floats], object], lrs: Floats, betas: Floats) -> float:
    return 1000 * timing.seconds(lambda: count(lrs, betas)) / (lrs.size * betas.size)


def axes(size: int) -> tuple[Floats, Floats]:
    """Return lr and beta, all of them in the stable region, so that no run ends early by diverging."""
    return np.geomspace(1e-4, 9e-3, size), 1 - np.geomspace(1, 1e-3, size)


def looped(lrs: Floats, betas: Floats) -> list[list[int]]:
    return [[single(float(lr), float(beta)) for beta in betas] for lr in lrs]


def single(lr: float, beta: float) -> int:
    steps = first_below(distances(heavy_ball(SECTION.grad, START, lr, beta, STEPS).thetas, [0, 0]), NEAR)
    return -1 if steps is None else steps


def swept(lrs: Floats, betas: Floats) -> NDArray[np.int64]:
    return sweep(SECTION.grad, START, lrs[:, None], betas, STEPS, reached=within([0, 0], NEAR)).steps


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
