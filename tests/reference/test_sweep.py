"""Sweeps against a plain loop over single runs."""

import numpy as np
import pytest
from numpy.typing import ArrayLike

from reference import sweep as sweeping
from reference.descent import heavy_ball, nesterov
from reference.measures import distances, first_below, settled_below
from reference.problems import Quadratic, Rosenbrock, bowl
from reference.rates import optimal_parameters
from reference.sweep import below, paths, sweep, within
from reference.updates import Method

METHODS: list[Method] = ["heavy_ball", "nesterov"]
STEPS = 400


def one_by_one(
    problem: Quadratic | Rosenbrock, start: list[float], lr: float, beta: float, distance: float, method: Method
) -> tuple[int, bool]:
    run = (heavy_ball if method == "heavy_ball" else nesterov)(problem.grad, start, lr, beta, STEPS)
    steps = first_below(distances(run.thetas, problem.minimum), distance)
    with np.errstate(invalid="ignore"):
        lost = np.flatnonzero(~np.all(np.abs(run.thetas) <= 1e6, axis=1))
    if steps is not None and (not lost.size or steps <= lost[0]):
        return steps, False
    return -1, bool(lost.size)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    ("problem", "start"), [(bowl(1, 100), [1.0, 1.0]), (Rosenbrock(), [-1.2, 1.0])], ids=["bowl", "rosenbrock"]
)
@pytest.mark.parametrize("block", [7, 8192])
def test_a_sweep_counts_the_steps_of_every_single_run(
    problem: Quadratic | Rosenbrock,
    start: list[float],
    method: Method,
    block: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sweeping, "BLOCK", block)
    lrs, betas = np.array([0.0005, 0.001, 0.004, 0.009, 0.012]), np.array([0.0, 0.5, 0.9, 0.97])
    result = sweep(
        problem.grad, start, lrs[:, None], betas, STEPS, reached=within(problem.minimum, 0.05), method=method
    )
    expected = [[one_by_one(problem, start, lr, beta, 0.05, method) for beta in betas] for lr in lrs]
    assert result.steps.tolist() == [[steps for steps, _ in row] for row in expected]
    assert result.diverged.tolist() == [[lost for _, lost in row] for row in expected]
    # The grid was chosen to show all three fates.
    assert np.any(result.steps > 0)
    assert np.any(result.diverged)
    assert np.any((result.steps < 0) & ~result.diverged)


def test_starts_are_swept_too() -> None:
    section = bowl(1, 100)
    starts = np.array([[1.0, 1.0], [0.0, 0.0], [5.0, -2.0]])
    result = sweep(section.grad, starts, 0.004, 0.9, STEPS, reached=within([0, 0], 1e-3))
    assert result.steps.shape == (3,)
    assert result.steps[1] == 0
    assert result.steps[2] > result.steps[0] > 0


def test_the_loss_can_be_the_goal() -> None:
    section = bowl(1, 100)
    result = sweep(section.grad, [1, 1], 2 / 121, 81 / 121, STEPS, reached=below(section.losses, 101e-8))
    assert result.steps.shape == ()
    assert int(result.steps) == 71


def test_a_sweep_without_steps_only_looks_at_the_start() -> None:
    result = sweep(bowl(1, 1).grad, [[1.0, 0.0], [0.0, 0.0]], 0.1, 0.0, 0, reached=within([0, 0], 0.1))
    assert result.steps.tolist() == [-1, 0]
    assert not np.any(result.diverged)


@pytest.mark.parametrize("method", METHODS)
def test_paths_are_the_single_runs_side_by_side(method: Method) -> None:
    valley, starts = Rosenbrock(), np.array([[-1.2, 1.0], [0.5, 0.5]])
    lr, beta = np.array([[0.0005], [0.001], [0.0012]]), 0.5
    block = paths(valley.grad, starts, lr, beta, 50, method=method)
    assert block.shape == (51, 3, 2, 2)
    for i, j in np.ndindex(3, 2):
        walk = heavy_ball if method == "heavy_ball" else nesterov
        single = walk(valley.grad, starts[j], float(lr[i, 0]), beta, 50).thetas
        np.testing.assert_allclose(block[:, i, j], single, rtol=1e-10)


def test_the_arguments_stay_as_they_are() -> None:
    starts, lr = np.array([[1.0, 1.0]]), np.array([0.004])
    sweep(bowl(1, 100).grad, starts, lr, 0.5, 50, reached=within([0, 0], 1e-3))
    paths(bowl(1, 100).grad, starts, lr, 0.5, 50)
    assert (starts.tolist(), lr.tolist()) == ([[1.0, 1.0]], [0.004])


def test_a_goal_must_be_held_when_asked() -> None:
    """Under momentum a run can pass through the goal by chance and leave it again."""
    section = bowl(1, 100)
    lrs, betas = np.linspace(0.012, 0.018, 13), np.linspace(0.6, 0.75, 13)
    losses = section.losses(paths(section.grad, [1, 1], lrs[:, None], betas, STEPS))
    held = sweep(section.grad, [1, 1], lrs[:, None], betas, 300, reached=below(section.losses, 101e-8), hold=100).steps
    passed = sweep(section.grad, [1, 1], lrs[:, None], betas, 300, reached=below(section.losses, 101e-8)).steps
    for i, j in np.ndindex(13, 13):
        settled, first = settled_below(losses[:, i, j], 101e-8), first_below(losses[:, i, j], 101e-8)
        assert held[i, j] == (-1 if settled is None else settled)
        assert passed[i, j] == (-1 if first is None else first)
    assert np.any(passed < held)


def test_a_hold_may_end_after_the_last_step_but_not_begin_there() -> None:
    def count(num_steps: int) -> int:
        return int(sweep(lambda z: z, [1.0], 0.5, 0.0, num_steps, reached=within([0], 0.1), hold=5).steps)

    assert (count(3), count(4), count(50)) == (-1, 4, 4)


def test_each_run_may_have_a_hold_of_its_own() -> None:
    section, lrs, betas = bowl(1, 100), np.linspace(0.012, 0.018, 7), np.linspace(0.6, 0.75, 5)
    holds, reached = np.array([1, 2, 5, 40, 100]), below(section.losses, 101e-8)
    together = sweep(section.grad, [1, 1], lrs[:, None], betas, 75, reached=reached, hold=holds).steps
    for column, (beta, hold) in enumerate(zip(betas, holds, strict=True)):
        alone = sweep(section.grad, [1, 1], lrs, beta, 75, reached=reached, hold=int(hold)).steps
        assert together[:, column].tolist() == alone.tolist()
    assert np.any(together < 0)


@pytest.mark.parametrize("hold", [0, 1.5, [3, 0], True])
def test_a_hold_is_a_whole_number_of_points(hold: ArrayLike) -> None:
    with pytest.raises(ValueError, match=r"^hold must"):
        sweep(lambda z: z, [1.0], 0.5, 0.0, 9, reached=within([0], 0.1), hold=hold)


def test_the_best_rate_does_not_take_the_fewest_steps_from_one_start() -> None:
    """The formula is best for the worst start in the long run; one start and one tolerance have a best of their own."""
    section, optimum = bowl(1, 100), optimal_parameters(2, 200)
    reached = below(section.losses, 101e-8)
    other, formula = sweep(
        section.grad, [1, 1], [0.0155, optimum.lr], [0.675, optimum.beta], 300, reached=reached, hold=100
    ).steps
    assert (other, formula) == (53, 71)
