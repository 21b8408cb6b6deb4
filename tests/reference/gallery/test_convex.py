"""Pictures of what is proven beyond one quadratic: worst cases, the cycle, the table of both methods."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from matplotlib.text import Annotation

from reference.arguments import Floats
from reference.gallery.picture import Picture

Line = Callable[..., Floats]
Tables = Callable[..., Any]  # a table, whose cells may be numbers, words or nothing


def test_gradient_descent_s_worst_case_is_the_closed_form(line: Line) -> None:
    steps, loss = line("worst_case", 0, "gradient descent").T
    x = 1 / (2 * steps + 1)
    np.testing.assert_allclose(loss, 0.5 * x * (1 - x) ** (2 * steps), rtol=1e-3)


def test_slopes_are_1_1_and_2_and_constant_beta_does_not_help(table: Tables, picture: Callable[[str], Picture]) -> None:
    slopes = {row[0]: row[1] for row in table("worst_case").rows}
    constant = [name for name in slopes if "scheduled" not in name]
    assert len(constant) == 4
    for name in constant:
        assert slopes[name] == pytest.approx(-1, abs=0.03)
    assert slopes["Nesterov, scheduled beta"] == pytest.approx(-2, abs=0.01)
    assert "-1.00 for gradient descent, -1.00 for heavy ball and -2.00 for Nesterov" in picture("worst_case").caption


def test_the_schedule_keeps_below_its_bound_and_crosses_every_constant_beta(line: Line) -> None:
    steps, loss = line("worst_case", 0, "Nesterov, scheduled beta").T
    assert np.all(loss <= 2 / (steps + 1) ** 2)
    np.testing.assert_allclose(line("worst_case", 0, "bound 2 / (T + 1)^2")[:, 1], 2 / (steps + 1) ** 2)
    for name in ("gradient descent", "heavy ball, beta = 0.9", "Nesterov, beta = 0.9", "Nesterov, beta = 0.99"):
        assert loss[-1] < line("worst_case", 0, name)[-1, 1] / 10


@pytest.mark.thorough
def test_one_of_the_worst_quadratics_is_as_bad_as_the_curve_says(line: Line) -> None:
    """A run on 1/2 lam z^2 for the worst lam of a search, at T = 100 with beta = 0.9."""
    steps, loss = line("worst_case", 0, "Nesterov, beta = 0.9").T
    lam = np.geomspace(1e-5, 1, 4000)
    z, v = np.ones_like(lam), np.zeros_like(lam)
    for _ in range(int(steps[90])):
        v = 0.9 * v + lam * (z - 0.9 * v)
        z = z - v
    assert loss[90] == pytest.approx(np.max(0.5 * lam * z * z), rel=0.01)


def test_what_the_caption_says_of_the_worst_case_is_drawn(line: Line, picture: Callable[[str], Picture]) -> None:
    """The slopes of the last decade beside the ends of their curves, both schedules, and the level 1 / (4 e)."""
    figure = picture("worst_case").figure
    ends = {}
    for note in figure.axes[0].texts:
        assert isinstance(note, Annotation)
        ends[note.xy[1]] = note.get_text()
    for name, slope in (
        ("gradient descent", "-1.00"),
        ("Nesterov, beta = 0.99", "-1.02"),
        ("Nesterov, scheduled beta", "-2.00"),
        ("heavy ball, beta = 0.9", "-1.00"),
    ):
        steps, loss = line("worst_case", 0, name).T
        assert ends[loss[-1]] == slope
        decade = steps >= steps[-1] / 10
        assert np.polyfit(np.log(steps[decade]), np.log(loss[decade]), 1)[0] == pytest.approx(float(slope), abs=0.011)
    for panel in (0, 1):
        ball, ahead = (line("worst_case", panel, f"{name}, scheduled beta") for name in ("heavy ball", "Nesterov"))
        late = ball[:, 0] > 300
        np.testing.assert_allclose(ball[late, 1], np.interp(ball[late, 0], *ahead.T), rtol=0.01)
    level = next(one for one in figure.axes[1].lines if one.get_gid() == "level")
    assert np.asarray(level.get_ydata(), dtype=float).tolist() == pytest.approx([1 / (4 * np.e)] * 2)


def test_times_t_is_the_same_curves_times_t(line: Line) -> None:
    for name in ("gradient descent", "Nesterov, scheduled beta"):
        steps, loss = line("worst_case", 0, name).T
        np.testing.assert_allclose(line("worst_case", 1, name)[:, 1], steps * loss)


@pytest.mark.thorough
def test_the_cycle_solves_its_equations(line: Line, table: Tables) -> None:
    """Three points, each in its piece: a linear system, solved without running anything."""
    lr, beta = 1 / 9, 4 / 9
    # theta_t+1 = theta_t + beta (theta_t - theta_t-1) - lr (slope theta_t + offset), for the order low, high, middle.
    slopes, offsets = np.array([25.0, 25.0, 25.0]), np.array([0.0, -24.0, 0.0])
    matrix, right = np.zeros((3, 3)), lr * offsets
    for t in range(3):
        matrix[t, t] += 1 + beta - lr * slopes[t]
        matrix[t, (t - 1) % 3] -= beta
        matrix[t, (t + 1) % 3] -= 1
    exact = np.linalg.solve(matrix, right)
    assert exact[0] < exact[2] < 1 < 2 < exact[1]
    np.testing.assert_allclose(table("cycle", 1).column("theta"), np.sort(exact), rtol=1e-9)
    np.testing.assert_allclose(np.sort(line("cycle", 0, "cycle")[:, 0]), np.sort(exact), rtol=1e-9)
    np.testing.assert_allclose(np.sort(line("cycle", 1, "heavy ball")[-3:, 1]), np.sort(exact), atol=0.1)


def test_only_heavy_ball_is_caught(line: Line, table: Tables) -> None:
    shares = dict(
        zip(table("cycle").column("method"), table("cycle").column("share of starts not arrived"), strict=True)
    )
    assert shares == {"gradient descent": 0.0, "heavy ball": pytest.approx(0.12, abs=0.01), "Nesterov": 0.0}
    start, away = line("cycle", 2, "heavy ball").T
    assert np.all(away[(start >= 3.07) & (start <= 3.455)] > 0.5)
    assert np.all(away[(start > 1.2) & (start < 2.7)] < 1e-6)
    for name in ("gradient descent", "Nesterov"):
        assert np.all(line("cycle", 2, name)[:, 1] < 1e-3)


def test_the_drawn_loss_has_the_slopes_of_its_pieces(line: Line) -> None:
    theta, loss = line("cycle", 0, "loss").T
    middle, slope = (theta[1:] + theta[:-1]) / 2, np.diff(loss) / np.diff(theta)
    exact = np.where(middle < 1, 25 * middle, np.where(middle < 2, middle + 24, 25 * middle - 24))
    np.testing.assert_allclose(slope, exact, atol=0.15)


def loops(lr: float, beta: float, ahead: bool) -> tuple[int, float]:
    """Return the steps on x^2 + 100 y^2 from (1, 1) to 1e-8 of the first loss, and the highest loss over the first."""
    theta, velocity, scale = np.ones(2), np.zeros(2), np.array([2.0, 200.0])
    top, steps, loss = 1.0, 0, 1.0
    while loss > 1e-8:
        velocity = beta * velocity + scale * (theta - ahead * lr * beta * velocity)
        theta, steps = theta - lr * velocity, steps + 1
        loss = float(scale @ theta**2) / 202
        top = max(top, loss)
    return steps, top


@pytest.mark.thorough
def test_the_table_of_both_methods_is_measured(table: Tables) -> None:
    rows = {row[0]: row[1:] for row in table("comparison").rows}
    root = 301**0.5
    tunings = ((2 / 202, 0.0, False), (2 / 121, 81 / 121, False), (4 / 602, (root - 2) / (root + 2), True))
    counted = [loops(*tuning) for tuning in tunings]
    assert rows["steps to 1e-8 on x^2 + 100 y^2, lr and beta of the best rate"] == tuple(steps for steps, _ in counted)
    assert rows["highest loss on the way, times the first"] == pytest.approx([top for _, top in counted])
    assert rows["best rate on kappa = 100"] == pytest.approx([99 / 101, 9 / 11, 1 - 2 / root], abs=1e-6)
    assert rows["largest stable lr, beta = 0.9"] == pytest.approx([0.01, 0.019, 0.019 / 2.8], rel=1e-3)
    assert rows["worst-case slope, convex quadratics, beta = 0.9"] == pytest.approx([-1, -1, -1], abs=0.02)
    assert rows["the same with the scheduled beta"][1:] == pytest.approx([-2, -2], abs=0.02)
    assert rows["steps to stay within 1e-6 on Rosenbrock, lr = 0.001, beta = 0.9"] == (34374, 3241, 3288)
    assert rows["starts that never arrive on the piecewise quadratic"] == pytest.approx([0, 0.12, 0], abs=0.01)


def test_the_measured_limits_lie_on_the_formulas(line: Line) -> None:
    beta, lr = line("comparison", 1, 1).T
    np.testing.assert_allclose(lr, (1 + beta) / 100, rtol=2e-3)
    beta, lr = line("comparison", 1, 3).T
    np.testing.assert_allclose(lr, (1 + beta) / (1 + 2 * beta) / 100, rtol=2e-3)


def test_the_losses_of_the_comparison_cross_the_level_at_the_steps_in_the_legend(line: Line) -> None:
    for name, steps in (("heavy ball", 71), ("Nesterov, lr = 1 / L", 88), ("Nesterov, tuned", 77)):
        loss = line("comparison", 0, f"{name}: {steps}")[:, 1]
        assert np.flatnonzero(loss <= 1e-8)[0] == steps
