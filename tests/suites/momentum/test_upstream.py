"""What follows from a wrong function above is told by the student's own numbers, whatever is wrong there."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.mistakes import Implementation, Observed, follows, observe_all
from grader.suites.momentum.mistakes import originals as right
from tests.suites.momentum.known import BUILDING, KNOWN


def seen(**functions: Implementation) -> dict[str, dict[str, Observed]]:
    return {name: observe_all(implementation, KNOWN[name]) for name, implementation in functions.items()}


def odd_velocities(grads: Any, momentum: float, normalize: bool = False) -> Any:
    return np.sin(right.velocities(grads, momentum, normalize))


def ratio_of(made: Implementation, share: float = 1.0) -> Implementation:
    def variance_ratio(grads: Any, momentum: float, burn_in: int, normalize: bool = False) -> float:
        after = np.var(made(grads, momentum, normalize)[burn_in:], axis=0)
        return share * float(np.mean(after) / np.mean(np.var(grads[burn_in:], axis=0)))

    return variance_ratio


def test_a_ratio_of_odd_velocities_follows_from_them() -> None:
    both = seen(velocities=odd_velocities, variance_ratio=ratio_of(odd_velocities))
    assert follows(KNOWN["variance_ratio"], both) == ("velocities",)


def test_a_ratio_with_a_mistake_of_its_own_does_not_follow() -> None:
    both = seen(velocities=odd_velocities, variance_ratio=ratio_of(odd_velocities, share=2.0))
    assert follows(KNOWN["variance_ratio"], both) == ()


def test_nothing_follows_from_what_is_right() -> None:
    both = seen(velocities=right.velocities, variance_ratio=ratio_of(right.velocities, share=2.0))
    assert follows(KNOWN["variance_ratio"], both) == ()


def wobbly(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
    theta, history = right.momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum**2, num_steps)
    return theta, [np.cos(loss) for loss in history]


def test_a_comparison_follows_from_the_wrong_one_of_its_methods() -> None:
    def compare_methods(*args: Any) -> Any:
        loss_fn, grad_fn, theta_init, lr, _, num_steps = args
        plain = wobbly(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
        return {"gd": plain[1], "momentum": wobbly(*args)[1], "nesterov": right.nesterov_sgd(*args)[1]}

    all_three = seen(momentum_sgd=wobbly, nesterov_sgd=right.nesterov_sgd, compare_methods=compare_methods)
    assert follows(KNOWN["compare_methods"], all_three) == ("momentum_sgd",)


def test_trajectories_follow_from_one_trajectory() -> None:
    def backwards(*args: Any) -> Any:
        return right.heavy_ball_trajectory(*args)[::-1]

    def trajectories(grad_fn: Any, theta_init: Any, lr: float, betas: Any, num_steps: int) -> Any:
        return {beta: backwards(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}

    both = seen(heavy_ball_trajectory=backwards, trajectories_by_beta=trajectories)
    assert follows(KNOWN["trajectories_by_beta"], both) == ("heavy_ball_trajectory",)


def test_an_exception_is_handed_on() -> None:
    def crash(*args: Any) -> Any:
        raise IndexError

    both = seen(heavy_ball_trajectory=crash, trajectories_by_beta=crash)
    assert follows(KNOWN["trajectories_by_beta"], both) == ("heavy_ball_trajectory",)


def test_optimal_parameters_follow_from_a_wrong_beta() -> None:
    def half(kappa: float) -> float:
        return float(right.optimal_beta(kappa)) / 2

    def optimal_parameters(a: float, b: float) -> Any:
        lr, _, _ = right.optimal_parameters(a, b)
        beta = half(right.condition_number(a, b))
        return lr, beta, beta**0.5

    functions: dict[str, Implementation] = {"optimal_beta": half, "condition_number": right.condition_number}
    known = KNOWN["optimal_parameters"]
    assert follows(known, seen(**functions, optimal_parameters=optimal_parameters)) == ("optimal_beta",)
    assert follows(known, seen(**functions, optimal_parameters=lambda a, b: (1.0, 2.0, 3.0))) == ()


@pytest.mark.parametrize("function", BUILDING)
def test_nothing_follows_where_nothing_was_seen(function: str) -> None:
    assert follows(KNOWN[function], {}) == ()
    assert follows(KNOWN["effective_lr"], {}) == ()
