"""Pictures of rates: against roots of polynomials, matrix powers and searches."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.linalg import matrix_power

from reference.arguments import Floats
from reference.gallery.picture import Picture

Line = Callable[..., Floats]
Tables = Callable[..., Any]  # a table, whose cells may be numbers, words or nothing


def radius(method: str, lr: float, beta: float) -> float:
    """Return the worse modulus of the roots of r^2 - p r + q for the eigenvalues 2 and 200."""
    roots = []
    for lam in (2.0, 200.0):
        shrink = 1 - lr * lam
        p, q = (beta + shrink, beta) if method == "heavy ball" else ((1 + beta) * shrink, beta * shrink)
        roots += list(np.roots([1, -p, q]))
    return float(np.max(np.abs(roots)))


@pytest.mark.parametrize(("panel", "method"), [(0, "heavy ball"), (1, "Nesterov")])
def test_the_edge_of_stability_is_where_a_root_leaves_the_unit_circle(panel: int, method: str, line: Line) -> None:
    for lr, beta in line("spectral_radius", panel, "edge of stability")[::40]:
        assert radius(method, 0.999 * lr, beta) < 1 < radius(method, 1.001 * lr, beta)


@pytest.mark.parametrize(("panel", "method"), [(0, "heavy ball"), (1, "Nesterov")])
def test_nothing_near_the_star_is_better(panel: int, method: str, line: Line, table: Tables) -> None:
    ((lr, beta),) = line("spectral_radius", panel, "optimum")
    best = radius(method, lr, beta)
    for a, b in np.random.default_rng(0).uniform(0.95, 1.05, (200, 2)):
        assert radius(method, a * lr, b * beta) > best - 1e-7
    name, *row = table("spectral_radius").rows[panel]
    assert name == method
    assert row[:3] == pytest.approx([lr, beta, best], rel=1e-6)
    assert radius(method, row[3], row[4]) == pytest.approx(row[5], abs=1e-6)
    assert best <= row[5] < best + 0.01


def test_the_map_shows_the_radius(picture: Callable[[str], Picture]) -> None:
    """Points inside the area of the darkest colours are fast, points outside are not."""
    ax = picture("spectral_radius").figure.axes[0]
    filled = next(artist for artist in ax.collections if artist.get_array() is not None and len(artist.get_paths()) > 9)
    fast = filled.get_paths()[0]  # below the first level, 0.82
    for lr, beta in ((0.0160, 0.6725), (0.015, 0.6), (0.01, 0.67), (0.0168, 0.675)):
        assert fast.contains_point((lr, beta)) == (radius("heavy ball", lr, beta) < 0.82), (lr, beta)


def test_steps_grow_like_kappa_and_like_its_root(line: Line) -> None:
    for name, slope in (("gradient descent", 1), ("heavy ball", 0.5), ("Nesterov, lr = 1 / L", 0.5)):
        kappa, steps = line("rates", 0, name)[-3:].T
        assert np.polyfit(np.log(kappa), np.log(steps), 1)[0] == pytest.approx(slope, abs=0.01)


def test_markers_from_eigenvalues_lie_on_the_formulas(line: Line) -> None:
    for i in range(4):
        formula, measured = line("rates", 0, 2 * i), line("rates", 0, 2 * i + 1)
        # A double root is found to the square root of the machine's precision only.
        np.testing.assert_allclose(measured, formula, rtol=2e-3)


def test_the_steps_at_kappa_1000_are_those_of_a_loop(table: Tables) -> None:
    row = dict(zip(table("rates").columns, table("rates").rows[2], strict=True))
    assert row["kappa"] == 1000
    x, y, u, v, root = 1.0, 1.0, 0.0, 0.0, math.sqrt(1000)
    lr, beta, steps = 4 / (root + 1) ** 2, ((root - 1) / (root + 1)) ** 2, 0
    while x * x + 1000 * y * y > 1e-8 * 1001:
        u, v = beta * u + x, beta * v + 1000 * y
        x, y, steps = x - lr * u, y - lr * v, steps + 1
    assert row["steps by loss, heavy ball"] == steps
    assert row["rate, heavy ball"] == pytest.approx((root - 1) / (root + 1))


def steps_by_loop(kappa: float, lr: float, beta: float, *, ahead: bool, by_loss: bool) -> tuple[int, float]:
    """Run on 1/2 (x^2 + kappa y^2) from (1, 1); return the steps after which it stays at the goal, and x there."""
    x, y, u, v, there, at = 1.0, 1.0, 0.0, 0.0, 0, 1.0
    for t in range(12_000):
        away = (x * x + kappa * y * y) / (1 + kappa) if by_loss else (x * x + y * y) / 2
        if away > 1e-8:
            there, at = t + 1, x
        look = lr * beta * ahead
        u, v = beta * u + (x - look * u), beta * v + kappa * (y - look * v)
        x, y = x - lr * u, y - lr * v
    return there, at


def test_the_order_turns_round_by_the_loss_and_not_by_the_distance(table: Tables, line: Line) -> None:
    """At kappa = 1e6 a loss of 1e-8 of the first is there when x still is at a tenth: it hardly asks for x."""
    kappa, root, three = 1e6, 1e3, math.sqrt(3e6 + 1)
    tunings = {
        "heavy ball": (4 / (root + 1) ** 2, ((root - 1) / (root + 1)) ** 2, False),
        "Nesterov, lr = 1 / L": (1 / kappa, (root - 1) / (root + 1), True),
        "Nesterov, tuned": (4 / (3 * kappa + 1), (three - 2) / (three + 2), True),
    }
    row = dict(zip(table("rates").columns, table("rates").rows[-1], strict=True))
    for name, (lr, beta, ahead) in tunings.items():
        by_distance, near = steps_by_loop(kappa, lr, beta, ahead=ahead, by_loss=False)
        by_loss, far = steps_by_loop(kappa, lr, beta, ahead=ahead, by_loss=True)
        assert (row[f"steps by distance, {name}"], row[f"steps by loss, {name}"]) == (by_distance, by_loss)
        if ahead:
            assert abs(near) == pytest.approx(1.4e-4, rel=0.02)
            assert abs(far) == pytest.approx(0.1, rel=0.02) if "1 / L" in name else abs(far) > 1e-3
        else:  # x is there long before y has come down from its rise, by either measure
            assert max(abs(near), abs(far)) < 1e-6
    ball, ahead_of_it, tuned = (line("rates", 1, name)[:, 1] for name in tunings)
    assert np.all(ball < tuned)
    assert np.all(tuned < ahead_of_it)
    ball, ahead_of_it, tuned = (line("rates", 2, name)[:, 1] for name in tunings)
    assert ball[0] < tuned[0] < ahead_of_it[0]
    assert ball[-1] > tuned[-1] > ahead_of_it[-1]


def test_the_transient_is_a_power_of_the_iteration_matrix(line: Line) -> None:
    for kappa in (100, 1000, 10000):
        lr, beta = 4 / (math.sqrt(kappa) + 1) ** 2, ((math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)) ** 2
        matrix = np.array([[1 - lr * kappa, -lr * beta], [kappa, beta]])
        t, away = line("transient", 0, f"kappa = {kappa:g}").T
        steps = np.rint(t * math.sqrt(kappa)).astype(int)
        for i in (0, 3, len(steps) // 3, len(steps) - 1):
            assert away[i] == pytest.approx(abs(matrix_power(matrix, int(steps[i]))[0, 0]), rel=1e-6)


def test_peaks_are_the_tops_of_the_curves(line: Line, table: Tables) -> None:
    for kappa, step, height, guess, measured in table("transient").rows:
        t, away = line("transient", 0, f"kappa = {kappa:g}").T
        assert (height, round(t[np.argmax(away)] * math.sqrt(kappa))) == (pytest.approx(away.max()), step)
        assert measured == pytest.approx(height)
        assert guess == pytest.approx(height, rel=0.01)


def test_the_loss_rises_before_it_falls_and_its_factor_tends_to_the_rate(line: Line, table: Tables) -> None:
    ball = line("transient", 1, "heavy ball")[:, 1]
    assert ball.max() == pytest.approx(13.6, abs=0.05)
    assert np.flatnonzero(ball > 1)[-1] == 17
    assert np.all(np.diff(line("transient", 1, "gradient descent")[:, 1]) < 0)
    factors = table("transient", 1)
    last = np.array(factors.column("factor of the last step"), dtype=float)
    assert np.all(np.diff(last) < 0)
    assert 9 / 11 < last[-1] < 9 / 11 + 0.003
    assert factors.column("mean factor")[3] == pytest.approx(0.859, abs=5e-4)


def test_a_search_finds_the_optimal_beta(line: Line) -> None:
    optimize = pytest.importorskip("scipy.optimize")
    start = [0.015, 0.6]
    options = {"xatol": 1e-10, "fatol": 1e-12, "maxiter": 5000}
    found = optimize.minimize(
        lambda p: radius("heavy ball", p[0], p[1]) if p[1] > 0 else 9.0, start, method="Nelder-Mead", options=options
    )
    for panel, at in ((0, [found.x[0], found.fun]), (1, [found.x[1], found.fun])):
        np.testing.assert_allclose(line("optimal_beta", panel, "optimum")[0], at, rtol=3e-3)


def test_the_best_lr_for_each_beta_is_no_better_than_the_optimum(line: Line) -> None:
    beta, rate = line("optimal_beta", 1, "best rate for that beta").T
    assert rate.min() >= 9 / 11
    right = beta > 0.68
    np.testing.assert_allclose(rate[right], np.sqrt(beta[right]), rtol=1e-6)
    assert np.all(rate[~right] > np.sqrt(beta[~right]) - 1e-12)


def test_the_optimal_beta_over_kappa_passes_through_the_star_and_0_9(
    line: Line, picture: Callable[[str], Picture]
) -> None:
    kappa, beta = line("optimal_beta", 2, "optimal beta").T
    root = np.sqrt(kappa)
    np.testing.assert_allclose(beta, ((root - 1) / (root + 1)) ** 2)
    assert np.interp(1442, kappa, beta) == pytest.approx(0.9, abs=1e-3)
    assert "0.9 is optimal at kappa = 1442" in picture("optimal_beta").caption
    np.testing.assert_allclose(line("optimal_beta", 2, "optimum")[0], [100, 81 / 121])


def test_nothing_two_percent_away_is_better(table: Tables) -> None:
    (one, other, best), *rest = table("optimal_beta", 1).rows
    assert (one, other) == (1, 1)
    assert len(rest) == 8
    for a, b, factor in rest:
        assert factor > best
        assert factor == pytest.approx(radius("heavy ball", a * 2 / 121, b * 81 / 121), abs=1e-6)
