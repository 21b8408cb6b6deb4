"""Pictures of sentences that the section says without a number: against loops, recursions and closed forms."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from reference.arguments import Floats

pytestmark = pytest.mark.thorough

Line = Callable[..., Floats]
Tables = Callable[..., Any]  # a table, whose cells may be numbers, words or nothing


def slope(x: float, width: float, level: float) -> float:
    return x if x < 1 else level if x < 1 + width else 1.0


def test_paths_over_the_plateau_and_their_ends_are_those_of_a_loop(line: Line, table: Tables) -> None:
    for number, (beta, effective, coasts, end, narrow, wide) in enumerate(table("flat").rows):
        x, v, path = 6.0, 0.0, [6.0]
        for _ in range(1000):
            v = beta * v + slope(x, 0.75, 0.0)
            x -= 0.01 * v
            path.append(x)
        assert effective == pytest.approx(0.01 / (1 - beta))
        assert end == pytest.approx(path[-1], rel=1e-6, abs=1e-12)
        np.testing.assert_allclose(line("flat", 1, f"beta = {beta:g}")[:, 1], path, atol=1e-9)
        ((place, _),) = line("flat", 0, number + 1)
        assert place == pytest.approx(path[-1], abs=1e-9)
        assert coasts == pytest.approx(sum(0.01 * beta**k / (1 - beta) for k in range(1, 5000)))
        assert (narrow, wide) == tuple(crossing(beta, width) for width in (0.75, 10.0))


def crossing(beta: float, width: float) -> int:
    x, v, seen = width + 6.0, 0.0, []
    while x >= 1:
        v = beta * v + slope(x, width, 0.1)
        x -= 0.01 * v
        seen.append(x < 1 + width)
    return sum(seen) - 1


def test_coasting_is_measured_where_the_formula_says(line: Line) -> None:
    for beta, distance in line("flat", 2, "measured"):
        assert distance == pytest.approx(0.01 * beta / (1 - beta) ** 2, rel=1e-9)


def test_theta_roams_and_remembers_as_long_runs_do(table: Tables) -> None:
    """A single long run in plain Python; its error is a few per cent."""
    for name, beta, lr, variance, measured, memory, half in table("exploration").rows:
        if measured is not None:
            assert measured == pytest.approx(variance, rel=0.15)
        if name == "effective lr" and beta <= 0.9:
            found, correlation = long_run(lr, beta, 150_000, half)
            assert found == pytest.approx(variance, rel=0.06)
            assert correlation[half] == pytest.approx(0.5, abs=0.07)
            assert sum(correlation[1:]) * 2 + 1 == pytest.approx(memory, rel=0.25)


def long_run(lr: float, beta: float, steps: int, _: int) -> tuple[float, list[float]]:
    draw = random.Random(5)
    x = v = 0.0
    path = np.empty(steps)
    for t in range(steps):
        v = beta * v + x + draw.gauss(0, 1)
        x -= lr * v
        path[t] = x
    whole = float(np.mean(path**2))
    return whole, [float(np.mean(path[: steps - lag] * path[lag:])) / whole for lag in range(100)]


def test_correlations_are_drawn_through_their_measurements(line: Line) -> None:
    for number in range(4):
        known, seen = line("exploration", 0, 2 * number), line("exploration", 0, 2 * number + 1)
        np.testing.assert_allclose(known[seen[:, 0].astype(int), 1], seen[:, 1], atol=0.12)


def test_adam_is_that_of_a_loop_without_noise(table: Tables) -> None:
    for beta, tenth, one, *_ in table("adam_runs").rows:
        for lr, expected in ((0.1, tenth), (1.0, one)):
            losses = adam_losses(lr, beta, 400)
            assert expected == pytest.approx(float(np.mean(losses[-40:])), rel=1e-3, abs=1e-12)


def adam_losses(lr: float, beta: float, steps: int) -> list[float]:
    z, m, s = [1.0, 1.0], [0.0, 0.0], [0.0, 0.0]
    losses = []
    for t in range(1, steps + 1):
        for i, lam in enumerate((2.0, 200.0)):
            g = lam * z[i]
            m[i] = beta * m[i] + (1 - beta) * g
            s[i] = 0.999 * s[i] + 0.001 * g * g
            z[i] -= lr * (m[i] / (1 - beta**t)) / (math.sqrt(s[i] / (1 - 0.999**t)) + 1e-8)
        losses.append(z[0] ** 2 + 100 * z[1] ** 2)
    return losses


def test_no_lr_is_better_for_a_beta_than_the_one_of_its_best_rate(table: Tables) -> None:
    for kappa, *steps, _ in table("use_cases").rows:
        for beta, tenth in zip((0.0, 0.5, 0.9, 0.99), steps, strict=True):
            rate = min(rate_of(lr, beta, kappa) for lr in np.geomspace(0.01, 4, 400) / kappa)
            known = (kappa - 1) / (kappa + 1) if beta == 0 else None
            assert tenth == pytest.approx(
                max(1, math.log(10) / -math.log(max(rate, 1e-12))), rel=0.02 if kappa > 1 else 9
            )
            if known:
                assert tenth == pytest.approx(max(1, math.log(10) / -math.log(known)), rel=1e-6)


def rate_of(lr: float, beta: float, kappa: float) -> float:
    return max(float(np.max(np.abs(np.roots([1, -(1 + beta - lr * lam), beta])))) for lam in (1.0, kappa))


def test_mean_losses_are_those_of_many_runs(table: Tables) -> None:
    rng = np.random.default_rng(4)
    for row in table("use_cases", 1).rows:
        sigma = row[0]
        for beta, loss, lr in zip((0.0, 0.5, 0.9, 0.99), row[1:9:2], row[2:9:2], strict=True):
            z, v = np.ones((4000, 2)), np.zeros((4000, 2))
            for _ in range(100):
                v = beta * v + z * [2.0, 200.0] + sigma * rng.standard_normal(z.shape)
                z = z - lr * v
            assert loss == pytest.approx(float(np.mean(z**2 @ [1.0, 100.0])), rel=0.08)


def test_the_bound_is_what_conjugate_gradients_reach_and_nobody_is_below(line: Line, table: Tables) -> None:
    """On a quadratic they find the best sum of gradients."""
    least = line("lower_bound", 0, "no method is below")
    matrix = 0.25 * (2 * np.eye(101) - np.eye(101, k=1) - np.eye(101, k=-1))
    target = np.eye(101)[0] / 4
    x, residual = np.zeros(101), target.copy()
    direction = residual.copy()
    best = -0.5 * target @ np.linalg.solve(matrix, target)
    for t in range(1, 60):
        size = residual @ residual / (direction @ matrix @ direction)
        x, new = x + size * direction, residual - size * matrix @ direction
        direction, residual = new + (new @ new) / (residual @ residual) * direction, new
        assert least[t - 1] == pytest.approx([t, 0.5 * x @ matrix @ x - target @ x - best], rel=1e-6)
    for name in ("gradient descent", "heavy ball, beta = 0.9", "Nesterov, growing beta"):
        assert np.all(line("lower_bound", 0, name)[:, 1] >= least[:, 1])
    for steps, *ends, bound, _, theorem, upper in table("lower_bound").rows:
        assert theorem == pytest.approx(3 / 32 / (steps + 1) ** 2)
        assert theorem <= bound <= min(ends) <= ends[-1] <= upper == pytest.approx(2 / (steps + 1) ** 2)


def test_the_motions_are_the_damped_swing_and_bessel_s(line: Line, table: Tables) -> None:
    special = pytest.importorskip("scipy.special")
    t, x = line("continuous", 0, "motion").T
    w = math.sqrt(1 - 0.25**2)
    np.testing.assert_allclose(x, np.exp(-t / 4) * (np.cos(w * t) + 0.25 / w * np.sin(w * t)), atol=1e-6)
    t, x = line("continuous", 1, "motion")[1:].T
    np.testing.assert_allclose(x, 2 * special.j1(t) / t, atol=1e-6)
    for name, length, lr, beta, off in table("continuous").rows:
        assert lr == pytest.approx(length**2)
        assert 0.4 * length < off < 0.8 * length, name
        assert beta == (pytest.approx(1 - 0.5 * length) if name == "heavy ball" else None)


def test_with_beta_fixed_the_mass_vanishes(table: Tables) -> None:
    for lr, friction, off in table("continuous", 1).rows:
        x, v, worst = 1.0, 0.0, 0.0
        for k in range(1, round(0.5 / lr) + 1):
            v = 0.9 * v + x
            x -= lr * v
            worst = max(worst, abs(x - math.exp(-10 * lr * k)))
        assert (friction, off) == (pytest.approx(0.1 / lr**0.5), pytest.approx(worst))


def test_the_exercises_numbers_are_those_of_loops(table: Tables) -> None:
    found = dict(table("exercises").rows)
    steps = [settled(2 / 121, 81 / 121), settled(2 / 121, 0.9), settled(0.004, 0.0), settled(0.004, 0.9)]
    assert [*found.values()][:4] == steps
    assert found["exercise 3: Nesterov"] == settled(0.004, 0.9, ahead=1)
    assert found["exercise 4: measured lr after 100 steps, over lr"] == pytest.approx((1 - 0.9**100) / 0.1)
    assert found["exercise 4: steps to 90 % of the effective lr"] == math.ceil(math.log(0.1) / math.log(0.9))
    assert found["exercise 5: by formula"] == pytest.approx(1 / 0.19)
    for what, formula in (
        ("variance of v over that of a gradient", "by formula"),
        ("of the average (1 - beta) v", "of it by formula"),
    ):
        assert found[f"exercise 5: {what}"] == pytest.approx(found[f"exercise 5: {formula}"], rel=0.1)


def settled(lr: float, beta: float, ahead: int = 0) -> int:
    x, y, u, v, last = 1.0, 1.0, 0.0, 0.0, 0
    look = ahead * lr * beta
    for t in range(1500):
        if x * x + 100 * y * y > 101e-8:
            last = t + 1
        u, v = beta * u + 2 * (x - look * u), beta * v + 200 * (y - look * v)
        x, y = x - lr * u, y - lr * v
    return last
