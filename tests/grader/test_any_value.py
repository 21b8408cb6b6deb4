"""Whatever a student returns, a comparison passes or fails: no value ends the grading, and none makes numpy warn."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.checks import CheckFailed
from grader.compare import as_array, as_number, assert_array, assert_number
from grader.figure import Figure
from grader.sandbox.wire import Opaque

pytestmark = pytest.mark.thorough

TINY, HUGE = 5e-324, sys.float_info.max
EDGES = (0.0, -0.0, TINY, -1e-310, sys.float_info.min, 1e-200, 1.0, 1e200, HUGE, -HUGE, math.inf, -math.inf, math.nan)

floats = st.floats() | st.sampled_from(EDGES)
integers = st.integers() | st.integers(-(10**400), 10**400) | st.just(10**399)
shapes = hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=3)
arrays = hnp.arrays(st.sampled_from([np.float64, np.int64, np.bool_]), shapes) | hnp.arrays(
    np.float64, shapes, elements=st.sampled_from(EDGES)
)
others = st.none() | st.booleans() | st.text(max_size=5) | st.builds(Opaque, st.text(max_size=5), st.text(max_size=5))
values = st.recursive(
    floats | integers | arrays | others | st.just(Figure([], "", [])),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(floats | st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)
rows = st.lists(st.lists(floats | integers, min_size=2, max_size=2), min_size=2, max_size=2)
expected_arrays = (
    hnp.arrays(np.float64, shapes, elements=st.sampled_from(EDGES)) | hnp.arrays(np.float64, (2, 2)) | floats
)


def passes(compare: Callable[[], Any]) -> bool:
    """Tell whether a comparison passes; anything but passing and failing ends the test, a warning too."""
    try:
        compare()
    except CheckFailed as failure:
        difference = failure.difference
    else:
        return True
    assert difference is not None
    assert difference.relative_error is None or math.isfinite(difference.relative_error)
    return False


@settings(max_examples=150, deadline=None)
@given(values)
@example(10**400)
@example(np.array(math.nan))
def test_any_value_is_a_finite_number_or_none(value: Any) -> None:
    if passes(lambda: as_number(value, "it")):
        assert math.isfinite(as_number(value, "it"))
        assert not isinstance(value, bool)


@settings(max_examples=150, deadline=None)
@given(values | rows, st.none() | shapes)
@example([[], [1.0]], None)
@example([np.zeros((2, 0)), np.zeros((3, 0))], None)
def test_any_value_is_an_array_of_finite_numbers_or_none(value: Any, shape: tuple[int, ...] | None) -> None:
    if passes(lambda: as_array(value, "it", shape)):
        array = as_array(value, "it", shape)
        assert array.dtype == np.float64
        assert np.all(np.isfinite(array))
        assert shape is None or array.shape == shape


@settings(max_examples=250, deadline=None)
@given(values | floats, floats)
@example(1e-310, 1.0)
@example(1.0, 1e-310)
@example(TINY, HUGE)
@example(HUGE, -HUGE)
def test_any_value_equals_a_number_or_does_not(value: Any, expected: float) -> None:
    for right in (expected, np.float64(expected)):
        if passes(lambda right=right: assert_number(value, right, what="it")):  # type: ignore[misc]  # bound at once
            assert math.isclose(value, expected, rel_tol=1e-5)


@settings(max_examples=250, deadline=None)
@given(values | rows, expected_arrays)
@example(1e-310, np.array(1.0))
@example([1e-310, HUGE], np.array([1.0, -HUGE]))
@example([1.0], np.array([math.nan]))
@example([1.0], np.array([math.inf]))
@example([[HUGE] * 2] * 2, np.full((2, 2), TINY))
def test_any_value_equals_an_array_or_does_not(value: Any, expected: Any) -> None:
    if passes(lambda: assert_array(value, expected, what="it")):
        assert np.shape(value) == np.shape(expected)
        np.testing.assert_allclose(value, expected, atol=2e-5 * np.max(np.abs(expected), initial=0.0))


@pytest.mark.parametrize("value", [1e-310, TINY, -TINY])
def test_a_number_that_is_next_to_nothing_is_wrong_like_any_other(value: float) -> None:
    """Its factor has no inverse: the grader broke."""
    with pytest.raises(CheckFailed, match=r"^it is not the expected number$"):
        assert_number(value, 1.0, what="it")
    with pytest.raises(CheckFailed, match=r"^it differs at row 0$"):
        assert_array([value, value], [1.0, 1.0], what="it")


def nested(depth: int, item: Any) -> Any:
    return [nested(depth - 1, item)] if depth else item


@pytest.mark.parametrize(
    "value",
    [
        [[0.0] * (n + 1) for n in range(600)],  # rows of every length
        [*nested(11, 1.0), *[0.0] * 190_000],
        [np.zeros((200_000, 0))] * 50_000,
        [np.zeros((200_000, 200_000, 200_000, 0))] * 50_000,
        [np.float64(0.0), *[np.zeros(())] * 190_000],
        [10**399] * 4_000,
        ["x" * 1_000_000, 1.0],
        np.zeros(2_000_000),
        np.full((2, 1_000_000), math.nan),
    ],
    ids=["ragged", "deep", "empty", "giant", "scalars", "integers", "text", "zeros", "nans"],
)
def test_nothing_that_may_cross_takes_long_to_judge(value: Any) -> None:
    start = time.process_time()
    passes(lambda: as_array(value, "it"))
    passes(lambda: assert_array(value, np.ones(2_000_000), what="it"))
    passes(lambda: assert_number(value, 1.0, what="it"))
    assert time.process_time() - start < 2
