"""What follows from a wrong function above is told by the student's own numbers, whatever is wrong there."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.mistakes import Implementation, Observed, asked, follows, observe, observe_all
from grader.suites.momentum.mistakes import originals as right
from tests.suites.momentum.known import BUILDING, KNOWN


def seen(**functions: Implementation) -> dict[str, dict[str, Observed]]:
    """Return what functions give; the one that builds on the others comes last."""
    found = {name: observe_all(implementation, KNOWN[name]) for name, implementation in functions.items()}
    for above, probe in asked(KNOWN[list(functions)[-1]], found):
        found[above.name][probe.name] = observe(functions[above.name], probe)
    return found


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


@pytest.mark.parametrize("momentum", [0.5, None])
def test_a_comparison_with_a_gd_of_its_own_making_does_not_follow(momentum: float | None) -> None:
    def compare_methods(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, *rest: Any) -> Any:
        args = (loss_fn, grad_fn, theta_init, lr, *rest)
        plain = right.momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum or 0.0, rest[-1])[1]
        return {"gd": plain, "momentum": wobbly(*args)[1], "nesterov": right.nesterov_sgd(*args)[1]}

    all_three = seen(momentum_sgd=wobbly, nesterov_sgd=right.nesterov_sgd, compare_methods=compare_methods)
    assert follows(KNOWN["compare_methods"], all_three) == (() if momentum else ("momentum_sgd",))


def test_trajectories_follow_from_one_trajectory() -> None:
    def backwards(*args: Any) -> Any:
        return right.heavy_ball_trajectory(*args)[::-1]

    def trajectories(grad_fn: Any, theta_init: Any, lr: float, betas: Any, num_steps: int) -> Any:
        return {beta: backwards(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}

    def late(grad_fn: Any, theta_init: Any, lr: float, betas: Any, num_steps: int) -> Any:
        return {beta: backwards(grad_fn, theta_init, lr, betas[-1], num_steps) for beta in betas}

    both = seen(heavy_ball_trajectory=backwards, trajectories_by_beta=trajectories)
    assert follows(KNOWN["trajectories_by_beta"], both) == ("heavy_ball_trajectory",)
    both = seen(heavy_ball_trajectory=backwards, trajectories_by_beta=late)
    assert follows(KNOWN["trajectories_by_beta"], both) == ()


def test_an_exception_follows_where_it_came_through_the_function_above_and_not_by_its_type() -> None:
    def crash(*args: Any) -> Any:
        raise IndexError

    both = seen(heavy_ball_trajectory=crash, trajectories_by_beta=crash)
    known = KNOWN["trajectories_by_beta"]
    assert follows(known, both) == ()
    assert follows(known, both, {"trajectories_by_beta"}) == ()
    assert follows(known, both, {"trajectories_by_beta", "heavy_ball_trajectory"}) == ("heavy_ball_trajectory",)


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


@pytest.mark.parametrize("part", [0, 1, 2])
def test_optimal_parameters_with_a_wrong_part_of_their_own_do_not_follow(part: int) -> None:
    def square(a: float, b: float) -> float:
        return float(right.condition_number(a, b)) ** 2

    def optimal_parameters(a: float, b: float) -> list[float]:
        beta = right.optimal_beta(square(a, b))
        return [right.optimal_parameters(a, b)[0], beta, beta**0.5]

    def wrong(a: float, b: float) -> list[float]:
        return [number * (1.1 if place == part else 1) for place, number in enumerate(optimal_parameters(a, b))]

    functions: dict[str, Implementation] = {"optimal_beta": right.optimal_beta, "condition_number": square}
    known = KNOWN["optimal_parameters"]
    assert follows(known, seen(**functions, optimal_parameters=optimal_parameters)) == ("condition_number",)
    assert follows(known, seen(**functions, optimal_parameters=wrong)) == ()


@pytest.mark.parametrize("function", BUILDING)
def test_nothing_follows_where_nothing_was_seen(function: str) -> None:
    assert follows(KNOWN[function], {}) == ()
    assert follows(KNOWN["effective_lr"], {}) == ()
