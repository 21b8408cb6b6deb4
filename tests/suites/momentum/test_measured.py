"""What is said of programs that the catalogue need not know: every sentence read by hand, and true of its program."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader.mistakes import Implementation, measured
from grader.mistakes.measuring.finding import call_of, prove_measures
from tests.suites.momentum.known import KNOWN
from tests.suites.momentum.told_of_numbers import NUMBERS
from tests.suites.momentum.told_of_walks import WALKS
from tests.suites.momentum.unheard_of import method, path, rule, stationary

LONGEST = 180  # two lines of a terminal, or a few words more
PROGRAMS = [*WALKS, *NUMBERS]
IDS = [f"{story}-{name}" for story, name, *_ in PROGRAMS]


@pytest.mark.parametrize(("story", "name", "program", "sentence"), PROGRAMS, ids=IDS)
def test_a_program_is_told_what_was_measured(story: str, name: str, program: Implementation, sentence: str) -> None:
    found = measured(KNOWN[name], call_of(program))
    assert found is not None, story
    assert found[0].startswith("measured.")
    assert found[1] == sentence
    assert len(sentence) <= LONGEST


def test_there_are_programs_for_every_function_that_can_be_measured() -> None:
    measurable = {name for name, function in KNOWN.items() if function.measures}
    assert {name for _, name, _, _ in PROGRAMS} == measurable - {"trajectories_by_beta", "compare_methods"}


@pytest.mark.parametrize("name", KNOWN)
def test_nothing_is_said_of_the_right_answer(name: str) -> None:
    prove_measures(KNOWN[name])
    assert measured(KNOWN[name], call_of(KNOWN[name].variant({}))) is None


@pytest.mark.parametrize(
    ("beta", "sentence"),
    [
        (lambda b: b**2, "The beta that acts is beta ** 2: asked for is beta itself."),
        (
            lambda b: min(b, 0.95),
            "In a run of 20 steps from far out with beta 0.993 all is right up to step 1; in step 2, 0.95 of the step "
            "before is carried on.",
        ),
    ],
)
def test_a_run_of_several_betas_is_measured_by_one_of_them(beta: Callable[[float], float], sentence: str) -> None:
    single = path(rule(beta=lambda b, t: beta(b)))

    def trajectories_by_beta(grad_fn: Any, theta_init: Any, lr: float, betas: Any, num_steps: int) -> Any:
        return {beta: single(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}

    assert measured(KNOWN["trajectories_by_beta"], call_of(trajectories_by_beta)) == ("measured.steps", sentence)


def second_form(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = b * v + lr * grad_fn(theta)
    return theta - v, v


def single_precision(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = (b * v + grad_fn(theta)).astype(np.float32)
    return (theta - lr * v).astype(np.float32), v


def curious(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    grad_fn(theta)
    v = b * v + grad_fn(theta)
    grad_fn(theta - lr * v)
    return theta - lr * v, v


@pytest.mark.parametrize("update", [second_form, single_precision, curious])
def test_nothing_is_said_of_right_answers_in_other_styles(update: Any) -> None:
    assert measured(KNOWN["heavy_ball_trajectory"], call_of(path(update))) is None


def test_points_where_slopes_were_asked_do_not_stand_for_points_that_lie_elsewhere() -> None:
    """Of a Nesterov run that returns them in the wrong order nothing is known but its look-ahead points."""
    right = method(ahead=lambda v, lr, m: -lr * m * v)
    assert measured(KNOWN["nesterov_sgd"], call_of(right)) is None
    assert measured(KNOWN["nesterov_sgd"], call_of(lambda *args: right(*args)[::-1])) is None


def test_one_array_stored_again_and_again_is_no_law_of_steps() -> None:
    def stored(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
        rows = path(rule())(grad_fn, theta_init, lr, beta, num_steps)
        return np.array([rows[-1]] * len(rows))

    found = measured(KNOWN["heavy_ball_trajectory"], call_of(stored))
    assert found is not None
    assert found[1].startswith("All gradients are taken at the right points, but the rows handed out are others")


def sample(theta: Any, burn_in: int) -> float:
    return float(np.var(theta[burn_in:], ddof=1))


def test_a_sample_variance_is_right_where_it_is_accepted() -> None:
    assert measured(KNOWN["stationary_variance"], call_of(stationary(sample))) is None


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("momentum_sgd", (np.zeros(3), [])),
        ("momentum_sgd", None),
        ("nesterov_sgd", ("theta", {"history": 1})),
        ("heavy_ball_trajectory", [[1.0], [2.0, 3.0]]),
        ("velocities", np.full((6, 8), np.nan)),
        ("condition_number", "3"),
        ("optimal_parameters", ("lr", "beta", "rate")),
        ("variance_ratio", [1.0, 2.0]),
        ("steps_to_fraction", math.nan),
    ],
)
def test_nothing_is_measured_of_answers_that_are_none(name: str, answer: Any) -> None:
    assert measured(KNOWN[name], call_of(lambda *args, **keywords: answer)) is None


def test_noise_is_no_law() -> None:
    rng = np.random.default_rng(1)
    noisy = path(rule(made=lambda g: g + 1e-3 * rng.standard_normal(g.shape)))
    assert measured(KNOWN["heavy_ball_trajectory"], call_of(noisy)) is None


def test_what_is_measured_is_the_same_each_time() -> None:
    for _, name, program, _ in PROGRAMS[::9]:
        first, second = (measured(KNOWN[name], call_of(program)) for _ in range(2))
        assert first == second


def test_a_slope_that_is_asked_for_twice_hides_no_other_mistake() -> None:
    def twice(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
        theta, history = np.array(theta_init, dtype=float), []
        velocity = np.zeros_like(theta)
        for _ in range(num_steps):
            grad_fn(theta)
            history.append(loss_fn(theta))
            velocity = momentum * velocity + 3 * grad_fn(theta)
            theta = theta - lr * velocity
        return theta, history

    found = measured(KNOWN["momentum_sgd"], call_of(twice))
    assert found is not None
    assert "3 times" in found[1]
