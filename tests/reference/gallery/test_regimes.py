"""Pictures of regimes, of the exercise's betas and of Chebyshev's schedule: against roots, loops and polynomials."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from reference.arguments import Floats

Line = Callable[..., Floats]
Tables = Callable[..., Any]  # a table, whose cells may be numbers, words or nothing


def test_the_four_betas_are_those_of_a_loop(table: Tables, line: Line) -> None:
    for lr, beta, along_y, along_x, distance in table("betas").rows:
        z, v, signs = np.ones(2), np.zeros(2), []
        for _ in range(100):
            v = beta * v + np.array([2.0, 200.0]) * z
            z = z - lr * v
            signs.append(np.sign(z))
        changed = np.count_nonzero(np.diff(np.array([[1.0, 1.0], *signs]), axis=0), axis=0)
        assert (along_x, along_y) == tuple(changed)
        assert distance == pytest.approx(np.hypot(*z), rel=1e-9)
    for panel, beta in enumerate((0.0, 0.5, 0.9, 0.99)):
        path = line("betas", panel, 0)
        three_terms = path[1:-1] + beta * np.diff(path[:-1], axis=0) - 0.009 * path[1:-1] * [2, 200]
        np.testing.assert_allclose(path[2:], three_terms, atol=1e-12)


def kind(step: float, beta: float) -> str:
    roots = np.roots([1, -(1 + beta - step), beta])
    if np.max(np.abs(roots)) > 1:
        return "divergence"
    if np.iscomplex(roots).any():
        return "swings"
    return "monotone" if roots.min() > 0 else "zigzag"


def test_the_borders_of_the_regimes_are_where_roots_change_their_kind(line: Line, table: Tables) -> None:
    for label, left, right in (
        ("critical", "monotone", "swings"),
        ("zigzag begins", "swings", "zigzag"),
        ("edge of stability", "zigzag", "divergence"),
    ):
        for step, beta in line("regimes", 0, label)[15:250:30]:
            assert (kind(step - 1e-3, beta), kind(step + 1e-3, beta)) == (left, right), (label, step, beta)
    for name, step, beta, largest, *_ in table("regimes").rows:
        assert kind(step, beta) == {"ripples": "swings", "oscillation": "swings"}.get(name, name)
        assert largest == pytest.approx(np.max(np.abs(np.roots([1, -(1 + beta - step), beta]))))


def test_swings_take_the_steps_of_the_roots_angle_and_are_measured(table: Tables) -> None:
    for name, step, beta, _, period, measured in table("regimes").rows:
        if name in ("ripples", "oscillation"):
            angle = np.max(np.angle(np.roots([1, -(1 + beta - step), beta])))
            assert period == pytest.approx(2 * math.pi / angle)
            assert measured == pytest.approx(period, rel=0.02)
        elif name == "monotone":
            assert (period, measured) == (None, None)
        else:
            assert (period, measured) == (2, pytest.approx(2, rel=1e-3))


def test_eigenvalues_keep_to_the_circle_until_they_meet(line: Line) -> None:
    for side in (1, 2):
        roots = line("regimes", 1, f"eigenvalue {side}")
        complex_ones = np.abs(roots[:, 1]) > 1e-6
        assert np.count_nonzero(complex_ones) > 250
        np.testing.assert_allclose(np.hypot(*roots[complex_ones].T), 0.9, rtol=1e-9)


def test_chebyshev_s_schedule_is_the_polynomial_and_the_bound(line: Line, table: Tables) -> None:
    """The residual is T_n of the eigenvalues mapped to [-1, 1], over T_n at 0: its largest value is at the ends."""
    for t, worst in line("chebyshev", 0, "Chebyshev")[1::7]:
        polynomial = np.polynomial.Chebyshev.basis(int(t))
        assert worst == pytest.approx(1 / abs(polynomial(202 / 198)), rel=1e-6)
    for t, plain, ball, best, least in table("chebyshev").rows:
        assert best == pytest.approx(least, rel=1e-6)
        assert plain == pytest.approx((99 / 101) ** t)
        assert ball == pytest.approx((1 + 20 * t / 11) * (9 / 11) ** t)


def test_the_schedule_ends_at_heavy_ball_s_best_rate(line: Line) -> None:
    for name in ("beta_t / heavy ball's beta", "lr_t / heavy ball's lr"):
        assert line("chebyshev", 1, name)[-1, 1] == pytest.approx(1, abs=1e-3)
