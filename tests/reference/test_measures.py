"""Readings of a run on runs whose answers are known."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reference.measures import (
    distances,
    first_below,
    power_law_slope,
    settled_below,
    sign_changes,
    valley_crossings,
)

SERIES = st.lists(st.integers(-3, 3), min_size=1, max_size=30)


@given(values=SERIES, level=st.integers(-3, 3))
def test_first_and_settled_are_what_a_loop_finds(values: list[int], level: int) -> None:
    hits = [t for t, value in enumerate(values) if value <= level]
    assert first_below(values, level) == (hits[0] if hits else None)
    tails = [t for t in range(len(values)) if all(value <= level for value in values[t:])]
    assert settled_below(values, level) == (tails[0] if tails else None)


@given(values=SERIES)
def test_sign_changes_are_what_a_loop_finds(values: list[int]) -> None:
    last, changes = 0, 0
    for value in values:
        if value * last < 0:
            changes += 1
        last = value or last
    assert sign_changes(values) == changes


def test_a_series_that_overflowed_never_settles() -> None:
    assert settled_below([1.0, np.nan], 2) is None
    assert first_below([np.nan, 1.0], 2) == 1


def test_crossings_of_the_valley_floor() -> None:
    x = np.linspace(0, 10, 2000)
    assert valley_crossings(np.column_stack([x, x**2 + np.cos(x)])) == 3
    assert valley_crossings(np.column_stack([x, x**2 + 0.1])) == 0


def test_distances_keep_the_shape_of_the_runs() -> None:
    points = np.zeros((5, 4, 2))
    np.testing.assert_allclose(distances(points, [3, 4]), np.full((5, 4), 5.0))


@given(power=st.floats(-4, 4), factor=st.floats(0.01, 100))
def test_the_slope_of_a_power_law_is_its_power(power: float, factor: float) -> None:
    steps = np.arange(1, 200)
    assert power_law_slope(steps, factor * steps**power) == pytest.approx(power, abs=1e-9)


def test_the_slope_of_scattered_points_is_numpys_fit() -> None:
    rng = np.random.default_rng(2)
    steps, values = rng.uniform(1, 100, 50), rng.uniform(0.1, 10, 50)
    assert power_law_slope(steps, values) == pytest.approx(np.polyfit(np.log(steps), np.log(values), 1)[0], rel=1e-9)
