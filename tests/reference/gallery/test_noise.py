"""Pictures of noise: against Lyapunov's equation, with the error bars that they show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from reference.arguments import Floats
from reference.gallery import draw
from reference.gallery.picture import Picture, Settings

Line = Callable[..., Floats]
Tables = Callable[..., Any]  # a table, whose cells may be numbers, words or nothing
linalg = pytest.importorskip("scipy.linalg")


def stationary(lr: float, beta: float, *, ahead: bool = False) -> tuple[float, float]:
    """Return the variances of velocity and theta on 1/2 theta^2 from the covariance that does not change."""
    keep = beta * (1 - lr) if ahead else beta
    matrix = np.array([[1 - lr, -lr * keep], [1.0, keep]])
    push = np.array([[-lr], [1.0]])
    covariance = linalg.solve_discrete_lyapunov(matrix, push @ push.T)
    return float(covariance[1, 1]), float(covariance[0, 0])


@pytest.mark.thorough
def test_formulas_and_measurements_agree_with_lyapunov(table: Tables) -> None:
    for where, method, beta, formula, measured, error in table("noise").rows:
        if where == "velocity":
            exact = stationary(1e-9, beta)[0] * ((1 - beta) ** 2 if "average" in method else 1)
        else:
            lr = 0.1 * (1 - beta) if "effective" in where else 0.1
            exact = stationary(lr, beta, ahead=method == "Nesterov")[1] / (32 if "batch" in method else 1)
        assert formula == pytest.approx(exact, rel=1e-6)
        assert abs(measured - exact) < 4 * error
        assert error < 0.03 * exact


@pytest.mark.parametrize(
    ("panel", "number", "ahead", "matched"), [(1, 0, False, False), (1, 1, True, False), (2, 0, False, True)]
)
def test_lines_follow_the_formula_between_the_markers_too(
    panel: int, number: int, ahead: bool, matched: bool, line: Line
) -> None:
    drawn = line("noise", panel, 4 * number)  # each is followed by its markers and their bars
    assert drawn[-1, 0] > 0.95
    assert np.max(np.diff(drawn[:, 0])) < 0.02
    for beta, variance in drawn[::9]:
        lr = 0.1 * (1 - beta) if matched else 0.1
        assert variance == pytest.approx(stationary(lr, beta, ahead=ahead)[1], rel=1e-6)


def test_error_bars_are_two_standard_errors(picture: Callable[[str], Picture], table: Tables) -> None:
    figure = picture("noise").figure
    rows = [row for row in table("noise").rows if row[:3] == ("theta, equal lr", "heavy ball", 0.9)]
    ((_, _, _, _, mean, error),) = rows
    containers = figure.axes[1].containers
    assert len(containers) == 3
    _, _, (bars,) = containers[0]
    low, high = next(segment for segment in bars.get_segments() if segment[0, 0] == 0.9)[:, 1]
    assert (low, high) == (pytest.approx(mean - 2 * error), pytest.approx(mean + 2 * error))


def test_scores_are_those_of_standard_normal_numbers(picture: Callable[[str], Picture]) -> None:
    drawn = [np.asarray(line.get_ydata(), dtype=float) for line in picture("noise").figure.axes[3].lines]
    scores = np.concatenate(drawn)
    assert scores.size == 56
    assert np.max(np.abs(scores)) < 4
    assert 0.6 < np.std(scores) < 1.5


def test_every_point_of_the_diagram_is_measured(line: Line, table: Tables, picture: Callable[[str], Picture]) -> None:
    for _, lr, beta, batch, room, formula, update, its_error, theta, error in table("noise_level").rows:
        ahead = formula == pytest.approx(3.8 / 2.8 / lr)
        velocity, position = stationary(lr, beta, ahead=ahead)
        assert abs(update - lr**2 * velocity / batch) < 4 * its_error
        assert abs(theta - position / batch) < 4 * error
        assert room == pytest.approx(formula, rel=5e-3)
    rows = table("noise_level").rows
    for panel, column in ((0, 6), (1, 8)):
        points = [container[0].get_xydata()[0] for container in picture("noise_level").figure.axes[panel].containers]
        np.testing.assert_allclose(points, [(row[4], row[column]) for row in rows])


def test_the_measured_room_is_where_a_root_leaves_the_unit_circle(table: Tables) -> None:
    for name, lr, beta, _, _, formula, *_ in table("noise_level").rows:
        ahead = "Nesterov" in name
        for factor, stable in ((0.999, True), (1.001, False)):
            shrink = 1 - factor * formula * lr
            trace, product = ((1 + beta) * shrink, beta * shrink) if ahead else (beta + shrink, beta)
            assert (np.max(np.abs(np.roots([1, -trace, product]))) < 1) == stable


@pytest.mark.thorough
def test_the_same_seed_gives_the_same_picture_and_another_does_not() -> None:
    one, again, other = (draw("noise_level", Settings(seed=seed)) for seed in (7, 7, 8))
    assert one.tables == again.tables
    assert one.caption == again.caption
    assert one.tables != other.tables
    assert "seed 7" in one.caption
    assert "seed 8" in other.caption
