"""Pictures of paths: against closed forms and loops written out."""

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


def test_descent_follows_the_powers_of_its_factors(line: Line) -> None:
    x, y = line("descent", 0, "path").T
    t = np.arange(101)
    np.testing.assert_allclose(x, 0.982**t, rtol=1e-10)
    np.testing.assert_allclose(y, (-0.8) ** t, atol=1e-12)
    np.testing.assert_allclose(line("descent", 1, "y: zigzags")[:, 1], y[:41])
    np.testing.assert_allclose(line("descent", 1, "x: creeps")[:, 1], x[:41])


def test_descent_marks_the_limit_and_the_best_lr_where_the_factors_say(line: Line) -> None:
    along_x, along_y = line("descent", 2, "along x"), line("descent", 2, "along y")
    np.testing.assert_allclose(along_y[:, 1], np.abs(1 - 200 * along_y[:, 0]), atol=1e-12)
    np.testing.assert_allclose(along_x[:, 1], np.abs(1 - 2 * along_x[:, 0]), atol=1e-12)
    limit = line("descent", 2, "limit 2 / L")[0, 0]
    worst = np.maximum(along_x[1:, 1], along_y[1:, 1])
    assert np.all((worst < 1) == (along_x[1:, 0] < limit))
    ((lr, rate),) = line("descent", 2, "best rate")
    assert rate <= worst.min()
    assert 1 - 2 * lr == pytest.approx(200 * lr - 1)


def test_descent_s_table_is_what_a_loop_gives(table: Tables) -> None:
    for lr, _, *_, changes, distance in table("descent").rows:
        x, y, count = 1.0, 1.0, 0
        for _ in range(100):
            x, new = x - lr * 2 * x, y - lr * 200 * y
            count, y = count + (new * y < 0), new
        assert (changes, distance) == (count, pytest.approx(np.hypot(x, y), rel=1e-9, abs=1e-12))


@pytest.mark.parametrize(("panel", "cut"), [(0, 1.0), (1, 0.1)])
def test_the_forms_part_only_where_lr_changes(panel: int, cut: float, line: Line, table: Tables) -> None:
    outside, inside = [1.0], [1.0]
    v = w = 0.0
    for t in range(40):
        lr = 0.1 if t < 5 else 0.1 * cut
        v = 0.9 * v + outside[-1]
        outside.append(outside[-1] - lr * v)
        w = 0.9 * w + lr * inside[-1]
        inside.append(inside[-1] - w)
    np.testing.assert_allclose(line("forms", panel, "v = beta v + g, theta - lr v")[:, 1], outside, atol=1e-14)
    np.testing.assert_allclose(line("forms", panel, "v = beta v + lr g, theta - v")[:, 1], inside, atol=1e-14)
    gap = table("forms").column("largest difference")[panel]
    assert gap == pytest.approx(np.max(np.abs(np.subtract(outside, inside))), abs=1e-15)
    assert (gap > 1) == (cut < 1)


def test_the_arrows_of_one_step_lead_where_the_formulas_lead(picture: Callable[[str], Picture]) -> None:
    theta, velocity, lr, beta, slope = np.array([-1.6, 0.9]), np.array([-6.0, 3.5]), 0.12, 0.9, np.array([2.0, 8.0])
    coast = theta - lr * beta * velocity
    ends = {0: coast - lr * slope * theta, 1: coast - lr * slope * coast}
    axes = picture("lookahead").figure.axes
    for panel, end in ends.items():
        notes: list[Any] = [text for text in axes[panel].texts if isinstance(text, Annotation)]
        tips = [(note.xyann, note.xy) for note in notes if not note.get_text()]
        np.testing.assert_allclose(tips, [(theta, coast), (coast, end)], atol=1e-12)
        marks = {note.get_text(): note.xy for note in notes if note.get_text()}
        np.testing.assert_allclose([marks["theta"], marks["next theta"]], [theta, end], atol=1e-12)


def test_the_gradient_is_taken_at_theta_or_after_the_momentum(line: Line, table: Tables) -> None:
    points = table("lookahead")
    rows = {row[0]: row[1:] for row in points.rows}
    for panel, where in ((0, "theta"), (1, "after momentum")):
        mark = line("lookahead", panel, "gradient taken here")[0]
        np.testing.assert_allclose(mark, rows[where][2 * panel : 2 * panel + 2])


def test_both_forms_of_nesterov_are_one_path(line: Line) -> None:
    theta, y, velocity = np.array([-1.6, 1.0]), np.array([-1.6, 1.0]), np.zeros(2)
    for drawn, ahead in zip(line("lookahead", 2, "theta"), line("lookahead", 2, "theta - lr beta v"), strict=True):
        np.testing.assert_allclose(drawn, theta, atol=1e-12)
        np.testing.assert_allclose(ahead, y, atol=1e-12)
        velocity = 0.9 * velocity + np.array([2.0, 8.0]) * y
        theta = theta - 0.07 * velocity
        y = theta - 0.07 * 0.9 * velocity


def walk(lr: float, beta: float, last: int, *, ahead: bool = False) -> tuple[int, int]:
    """Return the steps after which `last` steps from (-1.2, 1) stay within 1e-6 of the minimum, and the crossings."""
    x, y, u, v, there, crossed = -1.2, 1.0, 0.0, 0.0, 0, []
    for t in range(last + 1):
        if (x - 1) ** 2 + (y - 1) ** 2 > 1e-12:
            there = t + 1
        off, look = y - x * x, lr * beta * ahead
        a, b = x - look * u, y - look * v
        u, v = beta * u - 2 * (1 - a) - 400 * a * (b - a * a), beta * v + 200 * (b - a * a)
        x, y = x - lr * u, y - lr * v
        if (y - x * x) * off < 0:
            crossed.append(t)
    return there, sum(t < there for t in crossed)


@pytest.mark.parametrize(
    ("name", "beta", "last", "ahead"),
    [
        ("gradient descent", 0.0, 35_000, False),
        ("heavy ball, beta = 0.9", 0.9, 5000, False),
        ("heavy ball, beta = 0.99", 0.99, 5000, False),
        ("Nesterov, beta = 0.9", 0.9, 5000, True),
        ("Nesterov, beta = 0.99, smaller lr", 0.99, 5000, True),
    ],
)
def test_rosenbrock_s_steps_are_those_after_which_a_run_stays(
    name: str, beta: float, last: int, ahead: bool, table: Tables
) -> None:
    """A run with much momentum passes through the goal and leaves it again for hundreds of steps."""
    rows = {row[0]: row[1:] for row in table("rosenbrock").rows}
    lr, steps, crossings, speed = rows[name]
    assert (steps, crossings) == walk(float(lr), beta, last, ahead=ahead)
    assert speed == pytest.approx(rows["gradient descent"][1] / steps)


def test_who_never_settles_on_rosenbrock_has_no_steps(table: Tables) -> None:
    rows = {row[0]: row[1:] for row in table("rosenbrock").rows}
    assert rows["gradient descent, larger lr"][1:] == (None, None, None)
    assert rows["Nesterov, beta = 0.99"][1:] == (None, None, None)


def test_rosenbrock_s_sketch_is_reversed(line: Line) -> None:
    plain, momentum = (
        np.sign(line("rosenbrock", 2, name)[:, 1]) for name in ("gradient descent", "heavy ball, beta = 0.9")
    )
    assert np.count_nonzero(np.diff(plain)) < 3 < 10 < np.count_nonzero(np.diff(momentum))


def test_rosenbrock_s_paths_start_at_the_start_and_end_in_the_valley(line: Line) -> None:
    for panel in (0, 1):
        path = line("rosenbrock", panel, 0)
        assert path[0].tolist() == [-1.2, 1.0]
        assert abs(path[-1, 1] - path[-1, 0] ** 2) < 0.01
    assert line("rosenbrock", 0, 0)[-1, 0] < 0 < line("rosenbrock", 1, 0)[-1, 0]
