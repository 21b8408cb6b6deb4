"""The table of methods: measured steps beside the promised rates."""

import numpy as np
import pytest

from reference.comparison import compare, contenders
from reference.descent import heavy_ball, nesterov
from reference.measures import first_below
from reference.problems import Quadratic, bowl
from reference.spectrum import worst_radius


def test_the_sections_problem_to_a_hundred_millionth_of_its_loss() -> None:
    assert [result.steps for result in compare(bowl(1, 100), [1, 1])] == [461, 71, 88, 77]


def test_the_steps_are_those_of_single_runs_on_a_shifted_problem() -> None:
    problem = Quadratic([[5, 1.2], [1.2, 2]], [0.7, -1.1])
    least = problem.loss(problem.minimum)
    for contender, steps in compare(problem, [3, 1], fraction=1e-5):
        walk = heavy_ball if contender.method == "heavy_ball" else nesterov
        lr, beta, _ = contender.tuning
        gaps = problem.losses(walk(problem.grad, [3, 1], lr, beta, 200).thetas) - least
        assert steps == first_below(gaps, 1e-5 * gaps[0])


@pytest.mark.thorough
def test_who_passes_through_the_goal_and_leaves_it_again_is_not_there_yet() -> None:
    """Momentum's loss rises now and then: a level that it touches in a trough is left again."""
    problem, start = bowl(1, 30), [1.0, 0.7]
    walked = {}
    for contender, _ in compare(problem, start):
        walk = heavy_ball if contender.method == "heavy_ball" else nesterov
        lr, beta, _ = contender.tuning
        walked[contender.name] = problem.losses(walk(problem.grad, start, lr, beta, 600).thetas)
    for level in np.geomspace(0.3, 1e-8, 60):
        for contender, steps in compare(problem, start, fraction=float(level), num_steps=600):
            gaps = walked[contender.name]
            assert steps is not None
            assert np.all(gaps[steps:] <= level * gaps[0])
            assert steps == 0 or gaps[steps - 1] > level * gaps[0]


def test_each_contenders_rate_is_its_worst_spectral_radius() -> None:
    for contender in contenders(2, 200):
        lr, beta, rate = contender.tuning
        assert float(worst_radius(2, 200, lr, beta, contender.method)) == pytest.approx(rate, abs=1e-7)


def test_who_gives_up_is_not_counted() -> None:
    assert [result.steps for result in compare(bowl(1, 100), [1, 1], num_steps=80)] == [None, 71, None, 77]


@pytest.mark.thorough
def test_the_advantage_grows_with_the_condition_number() -> None:
    def gain(kappa: float) -> float:
        plain, momentum, *_ = (result.steps for result in compare(bowl(1, kappa), [1, 1]))
        assert plain is not None
        assert momentum is not None
        return plain / momentum

    gains = [gain(kappa) for kappa in (10, 100, 1000)]
    assert np.all(np.diff(gains) > 2)


def test_who_starts_at_the_goal_needs_no_step_unless_it_rises_first() -> None:
    assert [result.steps for result in compare(bowl(1, 100), [1, 1], fraction=1)] == [0, 18, 0, 0]
