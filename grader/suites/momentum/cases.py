"""How the hidden cases are drawn: generic numbers from narrow ranges, so that every key is as hard as the next.

The numbers are of the kind that tells the known mistakes apart: beta is never .5 or .9 and lr never 1, where wrong
formulas meet the right one; the matrix is rotated, so that swapped coordinates show; everything stays tame, so that
float32 and any order of operations agree with the reference to the tolerance.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.suite import Case, GivenProblem
from grader.suites.momentum.right_runs import heavy_ball

FloatArray = NDArray[np.float64]

TINY = 1e-6


@dataclass(frozen=True)
class Descent:
    """A problem to descend on, and how: the arguments of the students' functions in ex1 and ex3."""

    problem: GivenProblem  # with loss and grad
    start: NDArray[Any]
    lr: float
    beta: float
    steps: int

    @property
    def grad_args(self) -> tuple[Any, ...]:
        """The arguments of ``heavy_ball_trajectory`` and of the reference's methods."""
        return self.problem.grad, self.start.copy(), self.lr, self.beta, self.steps

    @property
    def loss_args(self) -> tuple[Any, ...]:
        """The arguments of ``momentum_sgd`` and its like."""
        return self.problem.loss, *self.grad_args


@dataclass(frozen=True)
class Scene:
    """What a student's figure is made of: a loss and a path for each beta."""

    problem: GivenProblem
    paths: dict[float, FloatArray]


def tilted_bowl(case: Case, *, steps: int = 4) -> Descent:
    """Return a quadratic with a rotated matrix and its minimum off the origin, from a point well away from it."""
    start = np.array([case.uniform(2.6, 3.4), case.uniform(0.8, 1.2)])
    return Descent(_quadratic(case), start, case.uniform(0.19, 0.23), _beta(case), steps)


def integer_start(case: Case) -> Descent:
    """Return the same kind of quadratic from a start that holds integers."""
    start = np.array([case.integers(3, 5), case.integers(1, 2)])
    return Descent(_quadratic(case), start, case.uniform(0.19, 0.23), _beta(case), 4)


def on_a_slope(case: Case, run: Descent) -> Descent:
    """Return the same numbers on a constant slope, of which grad_fn returns the same array in every call."""
    return replace(run, problem=case.given("Slope", case.uniform(1.2, 1.8, 2) * [1, -1]))


def one_after_another(case: Case, bowl: Descent, integers: Descent) -> dict[str, Descent]:
    """Return runs that share most of their numbers: who keeps answers, and leaves out what differs, is seen to."""
    return {
        "": bowl,
        " of a second call": replace(bowl, start=bowl.start[::-1].copy()),
        " on a constant slope": on_a_slope(case, bowl),
        " from an integer start": integers,
    }


def near_minimum(case: Case) -> Descent:
    """Return a long run in three dimensions from close to the minimum: it shows early stops and scaled gradients.

    All is tiny, which is nothing to whoever compares with what is tiny in itself, or rounds.
    """
    matrix = np.array([[5.0, 1.2, 0.4], [1.2, 3.0, -0.6], [0.4, -0.6, 2.0]]) + np.diag(case.uniform(-0.2, 0.2, 3))
    offset = np.array([0.7, -1.1, 0.5]) + case.uniform(-0.1, 0.1, 3)
    start = np.linalg.solve(matrix, offset) + 1e-3 * np.array([2.0, -1.0, 1.5])
    problem = case.given("Quadratic", matrix.round(3), offset.round(3) * TINY)
    return Descent(problem, start.round(5) * TINY, case.uniform(0.19, 0.23), _beta(case), 60)


def curved_valley(case: Case) -> Descent:
    """Return a mild Rosenbrock function: the gradient is no longer linear."""
    start = np.array([case.uniform(-0.65, -0.55), case.uniform(0.45, 0.55)])
    problem = case.given("Rosenbrock", case.uniform(2.8, 3.2))
    return Descent(problem, start, case.uniform(0.065, 0.075), _beta(case), 5)


def section_bowl(case: Case, *, lr: float = 0.008) -> Descent:
    """Return the section's own problem, a long run with much momentum: caps, clips and fixed lengths show here."""
    problem = case.given("Quadratic", [[2.0, 0.0], [0.0, 200.0]], [0.0, 0.0])
    start = np.array([case.uniform(0.9, 1.1), case.uniform(0.9, 1.1)])
    return Descent(problem, start, lr * case.uniform(0.9, 1.0), case.uniform(0.91, 0.93), case.integers(101, 110))


def over_the_edge(case: Case, steps: int) -> Descent:
    """Return the section's own problem with an lr that is too much: losses grow, of every method at first."""
    return replace(section_bowl(case), lr=case.uniform(0.0145, 0.0155), steps=steps)


def one_parameter(case: Case) -> Descent:
    """Return a parabola, for theta of a single number, from 0: the second step of momentum ends on the minimum itself.

    There the gradient is exactly 0, and the velocity carries theta on. Powers of two leave no rounding.
    """
    curvature = case.choice((0.125, 0.25))
    problem = case.given("Quadratic", [[curvature]], [case.uniform(0.6, 0.9)])
    return Descent(problem, np.zeros(1), 0.5 / curvature, 0.5, 5)


def onto_lookahead(run: Descent) -> Descent:
    """Return `one_parameter` with the lr at which it is the first look-ahead point that lies on the minimum."""
    return replace(run, lr=2 * run.lr / (1 + run.beta))


def far_start(case: Case) -> Descent:
    """Return a steep quadratic, with much momentum and a tiny lr, from a start far out below 0."""
    near = tilted_bowl(case, steps=6)
    problem = case.given("Quadratic", (1000 * near.problem.matrix).round(), (1000 * near.problem.offset).round())
    start = near.start * -case.uniform(900, 1100)
    return Descent(problem, start, near.lr / 1000, case.uniform(0.982, 0.99), near.steps)


def other_problems(case: Case) -> dict[str, Descent]:
    """Return problems of other kinds than the tilted bowl, by what is said of them."""
    return {
        "in a curved valley": curved_valley(case),
        "close to a minimum, without momentum": replace(near_minimum(case), beta=0.0),
        "of one parameter through its minimum": one_parameter(case),
        "from far out": far_start(case),
    }


def no_steps(case: Case) -> Descent:
    """Return a tilted quadratic on which no step is asked for."""
    return tilted_bowl(case, steps=0)


def several_betas(case: Case) -> list[float]:
    """Return betas in no order, zero among them."""
    return [case.uniform(0.56, 0.64), 0.0, case.uniform(0.82, 0.88), case.uniform(0.26, 0.34)]


def other_betas(case: Case) -> list[list[float]]:
    """Return lists of betas of other lengths: one alone and close to 1, two, a small one among five."""
    return [
        [case.uniform(0.955, 0.985)],
        [case.uniform(0.7, 0.75), case.uniform(0.1, 0.2)],
        [0.5, case.uniform(0.02, 0.05), case.uniform(0.91, 0.94), 0, case.uniform(0.4, 0.45)],
    ]


def scene(case: Case) -> Scene:
    """Return a bowl wider than high, with paths that zigzag, for betas of two digits.

    They go far to the left, less far up, and losses are huge: limits and levels have to be made from what is drawn.
    They reach further right than any beta, and down to just above 0: limits of which one stands for another, or a beta
    for one, leave a path out.
    """
    a, b = round(1e6 * case.uniform(0.9, 1.3)), round(1e6 * case.uniform(3.2, 4.2))
    start = np.array([case.uniform(4.5, 4.8), case.uniform(-2.55, -2.35)])
    cut = case.choice((0.57, 0.58))  # 100 times these are below 57 and 58: int() cuts a hundredth off
    betas = [0.9, 0.0, round(case.uniform(0.36, 0.46), 2), 0.99, cut]
    grad = case.given("Bowl", a, b).grad  # around 0 first, as nobody knows how far they swing
    paths = {beta: heavy_ball(grad, start, 0.2e-6, beta, 110).thetas for beta in betas}
    points = np.concatenate(list(paths.values()))
    ends = np.array([points[:, 0].max(), points[:, 1].min()])
    minimum = (np.array([case.uniform(1.2, 1.6), case.uniform(0.1, 0.2)]) - ends).round(3)
    return Scene(case.given("Bowl", a, b, *minimum.tolist()), {beta: path + minimum for beta, path in paths.items()})


def momentum_and_fraction(case: Case, near: float, *, momentum: float | None = None) -> tuple[float, float]:
    """Return a momentum and a fraction close to `near`, such that 1 - momentum**t passes it clearly between two steps.

    The exact crossing lies .15 to .4 of a step after a whole one: no rounding decides, and rounding to the nearest
    step is wrong.
    """
    momentum = momentum or case.uniform(0.82, 0.88)
    steps = math.floor(math.log(1 - near) / math.log(momentum))
    return momentum, float(round(1 - momentum ** (steps + case.uniform(0.15, 0.4)), 8))


def noisy_gradients(case: Case) -> FloatArray:
    """Return 60 gradients in 3 coordinates with unequal means and unequal spreads.

    They start far off, so that it matters which rows the burn-in leaves out.
    """
    means = np.array([0.8, -1.5, 0.4]) + case.uniform(-0.2, 0.2, 3)
    spreads = np.array([1.0, 0.5, 2.0]) + case.uniform(-0.1, 0.1, 3)
    fading = np.exp(-np.arange(60) / 2)[:, None] * np.array([16.0, -8.0, 24.0])
    drawn: FloatArray = means + fading + spreads * case.rng.standard_normal((60, 3))
    return drawn.round(3)


def long_series(grads: FloatArray) -> FloatArray:
    """Return noisy gradients over and over: for so many a small momentum has powers below all floats."""
    return np.tile(grads, (5, 1))


def fading_noise(case: Case) -> FloatArray:
    """Return 60 numbers that start far off and are still settling after the burn-in: one row too many shows."""
    settling = case.uniform(5.5, 6.5) * np.exp(-np.arange(60) / 10)
    drawn: FloatArray = case.uniform(0.6, 1.0) + settling + 0.5 * case.rng.standard_normal(60)
    return drawn.round(3)


def _quadratic(case: Case) -> GivenProblem:
    diagonal, tilt = case.uniform(-0.3, 0.3, 2), case.uniform(1.0, 1.4)
    matrix = np.array([[5.0, tilt], [tilt, 2.0]]) + np.diag(diagonal)
    offset = np.array([case.uniform(0.6, 0.8), case.uniform(-1.2, -1.0)])
    return case.given("Quadratic", matrix.round(3), offset)


def _beta(case: Case) -> float:
    return float(case.uniform(0.33, 0.41))
