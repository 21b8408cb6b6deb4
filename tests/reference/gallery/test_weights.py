"""Pictures of what beta does to given gradients: against sums written out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from reference.arguments import Floats
from reference.gallery.picture import Settings

Line = Callable[..., Floats]
Tables = Callable[..., Any]  # a table, whose cells may be numbers, words or nothing
BETAS = (0.5, 0.9, 0.99)


@pytest.mark.parametrize("beta", BETAS)
def test_weights_are_powers_and_their_totals_geometric_sums(beta: float, line: Line) -> None:
    age, weight = line("weights", 0, f"beta = {beta:g}").T
    np.testing.assert_allclose(weight, beta**age)
    t, total = line("weights", 1, f"sum, beta = {beta:g}").T
    np.testing.assert_allclose(total, (1 - beta**t) / (1 - beta), rtol=1e-10)


def test_thin_lines_are_averages_and_end_at_1(line: Line) -> None:
    for i, beta in enumerate(BETAS):
        thin = line("weights", 1, 2 * i + 1)
        assert thin[0, 1] == pytest.approx(1 - beta)
        assert thin[-1, 1] == pytest.approx(1, abs=1e-4)


def test_ages_in_the_table_are_the_first_below_the_level(table: Tables) -> None:
    for beta, newest, half, hundredth, ten, total, average in table("weights").rows:
        weights = [beta**k for k in range(2000)]
        assert half == next(k for k, weight in enumerate(weights) if weight <= 0.5)
        assert hundredth == next(k for k, weight in enumerate(weights) if weight <= 0.01)
        assert (newest, ten, total) == (1, pytest.approx(sum(weights[:10])), pytest.approx(sum(weights), rel=1e-6))
        assert average == pytest.approx(1)


def test_velocities_of_alternating_and_constant_gradients_are_geometric_sums(line: Line) -> None:
    t = np.arange(1, 41)
    alternating, constant = line("damping", 0, "velocity")[:, 1], line("damping", 1, "velocity")[:, 1]
    np.testing.assert_allclose(constant, (1 - 0.9**t) / 0.1)
    np.testing.assert_allclose(alternating, (-1.0) ** (t - 1) * (1 - (-0.9) ** t) / 1.9)


def test_gains_are_1_over_1_plus_or_minus_beta(line: Line, table: Tables) -> None:
    for text, sign, markers in (("sign stays", -1, 1), ("signs alternate", 1, 3)):
        beta, gain = line("damping", 2, text).T
        np.testing.assert_allclose(gain, 1 / (1 + sign * beta))
        beta, gain = line("damping", 2, markers).T
        np.testing.assert_allclose(gain, 1 / (1 + sign * beta), rtol=1e-9)
    for _, damped, seen, grown, also_seen in table("damping").rows:
        assert (seen, also_seen) == (pytest.approx(damped), pytest.approx(grown))


def test_fed_back_momentum_adds_oscillation(line: Line, table: Tables) -> None:
    y, before, swings = 1.0, 1.0, []
    for _ in range(81):
        swings.append(y)
        y, before = y + 0.9 * (y - before) - 0.004 * 200 * y, y
    drawn = line("damping", 3, "beta = 0.9: 24 changes of sign")[:, 1]
    np.testing.assert_allclose(drawn, swings, atol=1e-12)
    assert np.count_nonzero(np.diff(np.sign(swings))) == 24
    assert np.all(line("damping", 3, "beta = 0: 0 changes of sign")[:, 1] > 0)
    assert table("damping", 1).rows == ((0.0, 0), (0.9, 1819))


@pytest.mark.parametrize("beta", BETAS)
def test_effective_lr_rises_along_a_geometric_sum(beta: float, line: Line, table: Tables) -> None:
    i = BETAS.index(beta)
    t, ratio = line("effective_lr", 0, f"beta = {beta:g}").T
    np.testing.assert_allclose(ratio, (1 - beta**t) / (1 - beta), rtol=1e-10)
    walked = line("effective_lr", 0, 2 * i + 1)
    np.testing.assert_allclose(walked[:, 1], (1 - beta ** walked[:, 0]) / (1 - beta), rtol=1e-9)
    brute = [next(t for t in range(1, 1000) if 1 - beta**t >= part) for part in (0.9, 0.95, 0.99, 0.999)]
    row = table("effective_lr").rows[i]
    assert list(row[2:]) == brute
    marks = line("effective_lr", 1, 2 * i + 1)
    assert marks[:, 0].tolist() == brute
    assert np.all(marks[:, 1] >= [90, 95, 99, 99.9])


def test_adam_s_average_is_adam_s_loop(line: Line, table: Tables) -> None:
    m, velocity, rows = 0.0, 0.0, []
    for t in range(1, 67):
        m, velocity = 0.9 * m + 0.1 * 1.0, 0.9 * velocity + 1.0
        rows.append((t, velocity, m, m / (1 - 0.9**t)))
    for row in table("adam").rows:
        assert row == pytest.approx(rows[row[0] - 1])
    np.testing.assert_allclose(line("adam", 0, "Adam's m, corrected")[:, 1], 1.0)


def test_adam_s_variances_agree_with_the_sum_of_squared_weights(table: Tables) -> None:
    weights = 0.9 ** np.arange(60)
    for (_, seen, error, _), scale in zip(table("adam", 1).rows, (1, 0.1, 0.1 / (1 - 0.9**60)), strict=True):
        assert abs(seen - np.sum((scale * weights) ** 2)) < 4 * error
        assert error < 0.1 * seen


def test_another_seed_gives_other_noise_and_the_same_theory() -> None:
    from reference.gallery import draw

    one, again, other = (draw("adam", Settings(seed=seed)).tables[1].rows for seed in (5, 5, 6))
    assert one == again
    assert [row[1] for row in one] != [row[1] for row in other]
    assert [row[3] for row in one] == [row[3] for row in other]
