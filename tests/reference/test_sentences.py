"""Formulas behind sentences of the section: plateaus, memory, Adam, mean losses, the worst function, motions."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from scipy import integrate, linalg

from reference.adaptive import adam
from reference.continuous import damped, friction, heavy_ball_motion, nesterov_motion
from reference.descent import heavy_ball, nesterov
from reference.expected import expected_losses
from reference.hardest import HardestFunction, lower_bound
from reference.memory import autocorrelation, autocorrelation_time
from reference.plateau import Plateau, coasting_distance
from reference.spectrum import iteration_matrix

RNG = np.random.default_rng(11)


def test_the_slope_of_the_plateau_is_that_of_its_loss_and_the_loss_has_no_jump() -> None:
    loss = Plateau(0.7, 0.2)
    x = np.linspace(-2, 4, 3001)
    steps = np.diff(loss.losses(x[:, None]))
    middle = (x[1:] + x[:-1]) / 2
    away = np.min(np.abs(middle[:, None] - [1, 1.7]), axis=1) > 0.01
    np.testing.assert_allclose(steps[away] / np.diff(x)[away], loss.grad(middle[:, None])[away, 0], atol=1e-9)
    assert np.max(np.abs(steps)) < 0.005
    assert loss.loss(loss.minimum) == 0


@pytest.mark.parametrize("method", [heavy_ball, nesterov])
def test_without_a_gradient_both_methods_coast_as_far(method: Callable[..., Any]) -> None:
    """On a hill of slope 1 above 0, and nothing below it."""
    lr, beta = 0.03, 0.8
    run = method(lambda x: 1.0 * (x > 0), [0.5], lr, beta, 300)
    end = int(np.argmax(run.thetas[:, 0] <= 0)) + (method is nesterov)  # Nesterov has seen the end a step before
    speed = float(run.velocities[end - (method is nesterov), 0])
    gone = run.thetas[end - (method is nesterov), 0] - run.thetas[:, 0]
    assert gone[-1] == pytest.approx(coasting_distance(lr, beta, speed))
    last = end - (method is nesterov)
    assert gone[last + 7] == pytest.approx(coasting_distance(lr, beta, speed, 7))


@pytest.mark.thorough
def test_memory_is_that_of_the_covariances() -> None:
    for lr, beta, lam in ((0.1, 0.0, 1.0), (0.02, 0.9, 3.0), (0.5, 0.5, 2.0), (0.01, 0.99, 1.0)):
        matrix = iteration_matrix([[lam]], lr, beta)
        push = np.array([[-lr], [1.0]])
        still = linalg.solve_discrete_lyapunov(matrix, push @ push.T)
        moved, expected = np.eye(2), []
        for _ in range(4000):
            expected.append((moved @ still)[0, 0] / still[0, 0])
            moved = moved @ matrix
        np.testing.assert_allclose(autocorrelation(lr, beta, lam, 3999), expected, atol=1e-10)
        assert autocorrelation_time(lr, beta, lam) == pytest.approx(2 * sum(expected) - 1, rel=1e-6)


def test_no_lags_are_one_number() -> None:
    assert autocorrelation(0.1, 0.5, 1.0, 0).tolist() == [1.0]
    with pytest.raises(ValueError, match="lr must be below 3"):
        autocorrelation(3.0, 0.5, 1.0, 3)


def test_adam_walks_as_pytorchs_does() -> None:
    torch = pytest.importorskip("torch", reason="PyTorch is not installed; the extra crosscheck brings it")
    weights = torch.tensor([2.0, 200.0], dtype=torch.float64)
    theta = torch.tensor([1.0, -2.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([theta], lr=0.05, betas=(0.8, 0.99), eps=1e-6)
    seen = [theta.detach().numpy().copy()]
    for _ in range(60):
        optimizer.zero_grad()
        (0.5 * (weights * theta**2).sum()).backward()
        optimizer.step()
        seen.append(theta.detach().numpy().copy())
    own = adam(lambda z: z * [2.0, 200.0], [1.0, -2.0], 0.05, 60, beta1=0.8, beta2=0.99, eps=1e-6)
    np.testing.assert_allclose(own, seen, rtol=1e-9, atol=1e-12)


def test_runs_of_adam_do_not_know_each_other() -> None:
    starts, lrs = RNG.normal(size=(3, 1, 2)), np.array([0.01, 0.1])
    many = adam(lambda z: z * [2.0, 200.0], starts, lrs, 20, beta1=0.0)
    assert many.shape == (21, 3, 2, 2)
    one = adam(lambda z: z * [2.0, 200.0], starts[1, 0], lrs[1], 20, beta1=0.0)
    np.testing.assert_allclose(many[:, 1, 1], one)


@pytest.mark.thorough
def test_mean_losses_without_noise_are_those_of_the_walk_and_with_it_of_lyapunov() -> None:
    lams, start = np.array([2.0, 30.0]), np.array([1.0, -0.5])
    for lr, beta in ((0.01, 0.0), (0.02, 0.7)):
        walked = heavy_ball(lambda z: lams * z, start, lr, beta, 40).thetas
        np.testing.assert_allclose(
            expected_losses(lams, start, lr, beta, 0.0, 40), 0.5 * np.sum(lams * walked**2, axis=1), rtol=1e-9
        )
        push = np.array([[-lr], [1.0]])
        still = [linalg.solve_discrete_lyapunov(iteration_matrix([[lam]], lr, beta), push @ push.T) for lam in lams]
        level = sum(0.5 * lam * 9 * one[0, 0] for lam, one in zip(lams, still, strict=True))
        assert expected_losses(lams, start, lr, beta, 3.0, 3000)[-1] == pytest.approx(level)


def test_the_worst_function_is_convex_with_l_1_and_its_least_is_known() -> None:
    hard = HardestFunction(9)
    columns = hard.grad(np.eye(9)) - hard.grad(np.zeros(9))
    curvatures = np.linalg.eigvalsh(columns)
    assert 0 < curvatures[0] < curvatures[-1] <= 1
    np.testing.assert_allclose(hard.grad(hard.minimum), 0, atol=1e-15)
    assert hard.losses(hard.minimum) == pytest.approx(hard.least_loss)
    for t in range(1, 10):  # the best point with t coordinates
        best = np.append(np.linalg.solve(columns[:t, :t], np.eye(t)[0] / 4), np.zeros(9 - t))
        assert hard.losses(best) - hard.least_loss == pytest.approx(hard.least_after(t), abs=1e-15)
    assert hard.least_after(0) == pytest.approx(-hard.least_loss)
    assert hard.least_after(50) == 0


def test_the_theorem_follows_from_the_worst_function() -> None:
    for steps in (1, 4, 30, 1000):
        hard = HardestFunction(2 * steps + 1)
        square = float(np.sum(hard.minimum**2))
        assert lower_bound(steps) <= hard.least_after(steps) / square < 1.6 * lower_bound(steps)


@pytest.mark.thorough
@pytest.mark.parametrize(("curvature", "drag"), [(1.0, 0.5), (4.0, 4.0), (1.0, 5.0)])
def test_motions_of_all_kinds_are_the_solvers(curvature: float, drag: float) -> None:
    times = np.linspace(0, 5, 20)
    motion = heavy_ball_motion(lambda z: curvature * z, drag)
    solved = integrate.solve_ivp(motion, (0, 5), [1.0, 0.0], t_eval=times, rtol=1e-9, atol=1e-11)
    np.testing.assert_allclose(damped(times, curvature, drag), solved.y[0], atol=1e-7)


@pytest.mark.thorough
def test_short_steps_are_samples_of_the_motions_on_any_loss() -> None:
    """x^4: neither motion has a closed form."""

    def grad(z: Any) -> Any:
        return 4 * np.asarray(z) ** 3

    for length in (0.02, 0.01):
        steps = round(4 / length)
        ball = heavy_ball(grad, [1.0], length**2, 1 - length, steps).theta[0]
        assert friction(length**2, 1 - length) == pytest.approx(1.0)
        ahead = nesterov(grad, [1.0], length**2, [max(0.0, (t - 1) / (t + 2)) for t in range(steps)], steps).theta[0]
        for end, motion in ((ball, heavy_ball_motion(grad, 1.0)), (ahead, nesterov_motion(grad))):
            solved = integrate.solve_ivp(motion, (0, 4), [1.0, 0.0], rtol=1e-8, atol=1e-10).y[0, -1]
            assert abs(end - solved) < 2 * length


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: coasting_distance(-1.0, 0.5, 1.0), "lr must be at least 0"),
        (lambda: coasting_distance(1.0, 1.0, 1.0), "beta must be at least 0 and below 1"),
        (lambda: autocorrelation_time(0.0, 0.5, 1.0), "lr must be above 0"),
        (lambda: adam(lambda z: z, [1.0], -0.1, 3), "lr must be at least 0, got -0.1"),
        (lambda: expected_losses([1.0, -1.0], [1.0, 1.0], 0.1, 0.5, 1.0, 3), "eigenvalues must be above 0"),
        (lambda: expected_losses([1.0], [1.0], -0.1, 0.5, 1.0, 3), "lr must be at least 0"),
        (lambda: HardestFunction(0), "size must be at least 1"),
        (lambda: lower_bound(-1), "num_steps must be at least 0"),
        (lambda: friction(0.0, 0.5), "lr must be above 0"),
        (lambda: damped([1.0], 0.0, 1.0), "curvature must be above 0"),
    ],
)
def test_what_is_out_of_range_is_refused(call: Callable[[], Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()
    assert math.isfinite(lower_bound(0))
