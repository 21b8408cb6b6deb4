"""Comparing refuses whatever would pass by accident, and says how a value differs."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader import digits
from grader.checks import CheckFailed, Difference
from grader.compare import as_array, as_number, assert_array, assert_number, described
from grader.figure import Figure
from grader.sandbox.values import TOO_MUCH
from grader.sandbox.wire import Opaque

NAN, INF = math.nan, math.inf


def difference_of(error: CheckFailed) -> Difference:
    assert error.difference is not None
    return error.difference


# --- numbers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [2, 2.0, np.array(2.0), np.array(2)])
def test_ints_floats_and_arrays_without_axes_are_numbers(value: Any) -> None:
    assert as_number(value, "it") == 2.0


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "it is None, not a number; is a `return` missing, or never reached?"),
        (True, "it is of type bool, not a number"),
        (np.array(True), "it is an array of bool, not a number"),
        ("2.0", "it is of type str, not a number"),
        ([2.0], "it is a list, not a number"),
        (("2", None), "it is a tuple, not a number"),
        (np.array([2.0]), "it is an array of float64, not a number"),
        ({"a": 2.0}, "it is of type dict, not a number"),
        (Opaque("complex", "(2+0j)"), "it is of type complex, not a number"),
        (Opaque("array", "array('d', [1.0])"), "it is of a type that has no place here, not a number"),
        (Opaque("deque", "deque([1.0])"), "it is of a type that has no place here, not a number"),
        (Opaque("list", TOO_MUCH), "it is too large or too deeply nested, not a number"),
        (Figure([], "", []), "it is a figure, not a number"),
    ],
)
def test_everything_else_is_no_number(value: Any, said: str) -> None:
    with pytest.raises(CheckFailed) as caught:
        as_number(value, "it")
    assert caught.value.message == said
    assert difference_of(caught.value).kind == "type"


def test_the_name_of_a_students_own_type_stands_beside_the_sentence_and_not_in_it() -> None:
    """It may hold anything, a hidden input for one; a brief report shows the sentence alone."""
    with pytest.raises(CheckFailed) as caught:
        as_number(Opaque("Radius_is_2_345", "..."), "it")
    assert caught.value.message == "it is of a type that has no place here, not a number"
    assert difference_of(caught.value).got == "of type Radius_is_2_345"


@pytest.mark.parametrize(
    ("value", "said"),
    [(NAN, "it is nan (not a number)"), (-INF, "it is infinite"), (10**399, "it is infinite")],
)
def test_a_number_must_be_finite(value: Any, said: str) -> None:
    with pytest.raises(CheckFailed) as caught:
        as_number(value, "it")
    assert caught.value.message == said
    assert difference_of(caught.value).kind == "not_finite"


def test_a_number_within_the_tolerance_passes_and_one_beyond_does_not() -> None:
    assert_number(1.0 + 9e-7, 1.0, what="it")
    with pytest.raises(CheckFailed):
        assert_number(1.0 + 2e-6, 1.0, what="it")


@pytest.mark.parametrize("got", [NAN, INF, -INF])
@pytest.mark.parametrize("expected", [NAN, INF, 1.0])
def test_nothing_that_is_not_finite_equals_anything(got: float, expected: float) -> None:
    with pytest.raises(CheckFailed):
        assert_number(got, expected, what="it")


def test_around_zero_only_the_absolute_tolerance_counts() -> None:
    assert_number(1e-12, 0.0, what="it", atol=1e-9)
    with pytest.raises(CheckFailed) as caught:
        assert_number(1e-12, 0.0, what="it")
    assert difference_of(caught.value).relative_error is None


def test_a_wrong_number_is_told_with_its_error_and_its_factor() -> None:
    with pytest.raises(CheckFailed, match=r"^the rate is not the expected number$") as caught:
        assert_number(6.0, 2.0, what="the rate")
    found = difference_of(caught.value)
    assert (found.expected, found.got, found.relative_error, found.factor) == ("2", "6", 2.0, 3.0)


@pytest.mark.parametrize(
    ("got", "factor"), [(2.5, 0.5), (-5.0, -1.0), (500.0, 100.0), (5e-3, 1e-3), (11.3, None), (35.0, None)]
)
def test_only_a_factor_that_says_something_is_told_of_a_single_number(got: float, factor: float | None) -> None:
    with pytest.raises(CheckFailed) as caught:
        assert_number(got, 5.0, what="it")
    assert difference_of(caught.value).factor == factor


def test_numbers_that_differ_late_are_shown_with_the_digits_that_differ() -> None:
    with pytest.raises(CheckFailed) as caught:
        assert_number(0.33333399, 1 / 3, what="it")
    found = difference_of(caught.value)
    assert (found.expected, found.got) == ("0.33333333", "0.33333399")


@pytest.mark.parametrize(
    ("expected", "got", "shown"),
    [
        (0.9999973, 6.7837e-07, ("0.9999973", "6.7837e-07")),
        (100000.3, 2.0, ("100000.3", "2")),
        (0.1 + 0.2, 1 / 3, ("0.3", "0.33333")),
        (1.0, 1.0000020001, ("1", "1.000002")),
    ],
)
def test_no_number_reads_as_a_rounder_one_than_it_is(expected: float, got: float, shown: tuple[str, str]) -> None:
    with pytest.raises(CheckFailed) as caught:
        assert_number(got, expected, what="it")
    found = difference_of(caught.value)
    assert (found.expected, found.got) == shown


def test_each_number_of_a_row_that_differs_looks_different_and_the_others_stay_short() -> None:
    with pytest.raises(CheckFailed) as caught:
        assert_array([[2 / 3, 1.00003, 3.0]], [[2 / 3, 1.0, 9.0]], what="it", tol=1e-6)
    found = difference_of(caught.value)
    assert (found.expected, found.got) == ("[0.66667, 1, 9]", "[0.66667, 1.00003, 3]")


def test_of_a_long_row_the_part_is_shown_that_differs() -> None:
    row = np.arange(9.0)
    with pytest.raises(CheckFailed) as caught:
        assert_array([row * (row != 7)], [row], what="it")
    found = difference_of(caught.value)
    assert (found.expected, found.got) == ("[..., 2, 3, 4, 5, 6, 7, ...]", "[..., 2, 3, 4, 5, 6, 0, ...]")


@given(st.floats(1e-9, 1e9), st.floats(1e-9, 1e9))
def test_what_differs_looks_different(first: float, second: float) -> None:
    one, other = digits.beside(first, second)
    assert (one == other) == (first == second)
    assert float(one) == pytest.approx(first, rel=1e-4)


def test_a_factor_that_reads_as_one_is_not_worth_telling() -> None:
    expected = np.array([1 / 3, 2 / 3])
    with pytest.raises(CheckFailed) as caught:
        assert_array(expected * (1 + 2e-7), expected, what="it", tol=1e-7)
    assert difference_of(caught.value).factor is None


# --- arrays ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [[1, 2.0], (1.0, 2), np.array([1, 2]), [np.array(1.0), 2]])
def test_lists_tuples_and_arrays_of_numbers_are_arrays(value: Any) -> None:
    array = as_array(value, "it", (2,))
    assert array.dtype == np.float64
    assert list(array) == [1.0, 2.0]


@pytest.mark.parametrize(
    "value",
    [
        None,
        "12",
        [1.0, None],
        [1.0, True],
        [True, False],
        np.array([True, False]),
        ["1", "2"],
        [Opaque("complex", "1j"), 2.0],
        Opaque("MaskedArray", "..."),
        {"x": 1.0, "y": 2.0},
        Figure([], "", []),
    ],
)
def test_anything_that_is_not_numbers_all_through_is_a_wrong_type(value: Any) -> None:
    with pytest.raises(CheckFailed, match="not an array of numbers") as caught:
        as_array(value, "it", (2,))
    assert difference_of(caught.value).kind == "type"


@pytest.mark.parametrize("value", [[], (), np.empty(0), np.empty((0, 2)), [[], []]])
def test_an_empty_array_equals_nothing(value: Any) -> None:
    with pytest.raises(CheckFailed, match="it is empty"):
        as_array(value, "it")
    with pytest.raises(CheckFailed):
        assert_array(value, [1.0, 2.0], what="it")


@pytest.mark.parametrize("value", [1.0, [1.0], [[1.0, 1.0]], [1.0, 1.0, 1.0], np.ones((2, 1))])
def test_no_shape_is_broadcast(value: Any) -> None:
    with pytest.raises(CheckFailed, match="wrong shape") as caught:
        assert_array(value, [1.0, 1.0], what="it")
    found = difference_of(caught.value)
    assert (found.kind, found.expected, found.got) == ("shape", "(2,)", str(np.shape(value)))


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("the velocities", "the velocities have the wrong shape"),
        ("the velocities of a second call", "the velocities of a second call have the wrong shape"),
        ("the levels with normalize", "the levels with normalize have the wrong shape"),
        ("row 0 of the velocities", "row 0 of the velocities has the wrong shape"),
        ("the loss", "the loss has the wrong shape"),
        ("the number of steps", "the number of steps has the wrong shape"),
    ],
)
def test_what_is_told_agrees_in_number(what: str, told: str) -> None:
    with pytest.raises(CheckFailed, match=f"^{told}$"):
        assert_array([1.0], [1.0, 1.0], what=what)


def test_many_things_are_told_of_as_many() -> None:
    with pytest.raises(CheckFailed, match=r"^the velocities are nan \(not a number\) from row 1 on$"):
        as_array([1.0, float("nan")], "the velocities")
    with pytest.raises(CheckFailed, match=r"^the velocities are None, not an array of numbers; is a `return` missing"):
        as_array(None, "the velocities")
    with pytest.raises(CheckFailed, match=r"^the levels are right up to step 0 and differ from step 1 on$"):
        assert_array([1.0, 2.0], [1.0, 1.0], what="the levels", rows="step")


def test_rows_of_different_lengths_are_no_array() -> None:
    with pytest.raises(CheckFailed, match="rows differ in length") as caught:
        as_array([[1.0, 2.0], [3.0]], "it")
    assert difference_of(caught.value).kind == "shape"


@pytest.mark.parametrize("value", [[1.0, 10**399], [[10**399]]])
def test_an_integer_beyond_all_floats_is_infinite_and_no_matter_of_shape(value: Any) -> None:
    with pytest.raises(CheckFailed, match="infinite") as caught:
        as_array(value, "it")
    assert difference_of(caught.value).kind == "not_finite"


@pytest.mark.parametrize(("bad", "said"), [(NAN, "nan (not a number)"), (INF, "infinite")])
def test_an_array_that_is_not_finite_is_told_with_the_first_such_row(bad: float, said: str) -> None:
    with pytest.raises(CheckFailed) as caught:
        assert_array([[1.0, 2.0], [3.0, bad], [bad, bad]], np.ones((3, 2)), what="the path", rows="step")
    assert caught.value.message == f"the path is {said} from step 1 on"
    assert difference_of(caught.value).where == "step 1"


def test_a_wrong_array_is_told_from_its_first_wrong_row_on() -> None:
    expected = np.array([[1.0, 2.0], [0.5, 1.0], [0.25, 0.5]])
    got = expected.copy()
    got[1, 1] = 1.5
    got[2] = 7.0
    with pytest.raises(CheckFailed) as caught:
        assert_array(got, expected, what="the path", rows="step")
    assert caught.value.message == "the path is right up to step 0 and differs from step 1 on"
    found = difference_of(caught.value)
    assert (found.where, found.expected, found.got) == ("step 1", "[0.5, 1]", "[0.5, 1.5]")
    assert found.relative_error == pytest.approx(6.75 / 2.0)
    assert found.factor is None


def test_an_array_wrong_from_the_start_says_so() -> None:
    with pytest.raises(CheckFailed, match=r"^the path differs at row 0$"):
        assert_array([1.0, 2.0], [3.0, 2.0], what="the path")


def test_a_constant_factor_is_found_whatever_the_shape() -> None:
    expected = np.array([[1.0, -2.0], [0.0, 3.0]])
    with pytest.raises(CheckFailed) as caught:
        assert_array(0.1 * expected, expected, what="it")
    assert difference_of(caught.value).factor == pytest.approx(0.1)


@pytest.mark.parametrize("got", [[0.0, 0.0], [2.0, 4.1], [-1.0, 2.0]])
def test_no_factor_is_told_where_there_is_none(got: list[float]) -> None:
    with pytest.raises(CheckFailed) as caught:
        assert_array(got, [1.0, 2.0], what="it")
    assert difference_of(caught.value).factor is None


def test_an_array_is_measured_by_its_largest_entry() -> None:
    expected = np.array([100.0, 1e-9])
    assert_array([100.0, 9e-4], expected, what="it")  # large against 1e-9, nothing against 100
    with pytest.raises(CheckFailed):
        assert_array([100.0, 1.1e-3], expected, what="it")


def test_many_columns_are_cut_short() -> None:
    with pytest.raises(CheckFailed) as caught:
        assert_array(np.ones((1, 50)), np.zeros((1, 50)), what="it")
    assert difference_of(caught.value).got == "[1, 1, 1, 1, 1, 1, ...]"


@pytest.mark.parametrize("huge", [1.7e308, -1.7e308, 5e307])
def test_numbers_near_the_largest_float_fail_without_a_warning(huge: float) -> None:
    """Warnings are errors in these tests; in a grader they would stand on the instructor's screen."""
    with pytest.raises(CheckFailed):
        assert_array([huge, huge, huge], [1.0, 1.0, 1.0], what="it")
    with pytest.raises(CheckFailed):
        assert_array([huge, -huge, huge], [-1.0, 1e-9, 1e9], what="it")
    with pytest.raises(CheckFailed):
        assert_number(huge, 1e-5, what="it")


@given(
    st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=8),
    st.integers(0, 7),
    st.floats(1e-4, 10.0),
)
def test_one_wrong_entry_is_always_found_and_placed(numbers: list[float], place: int, by: float) -> None:
    expected = np.array(numbers)
    assert_array(list(expected), expected, what="it")
    place %= len(numbers)
    got = expected.copy()
    got[place] += by * max(1.0, float(np.abs(expected).max()))
    with pytest.raises(CheckFailed) as caught:
        assert_array(got, expected, what="it", rows="step")
    assert difference_of(caught.value).where == f"step {place}"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, "None"),
        (2.5, "one number"),
        (np.array(2.5), "one number"),
        (np.zeros((3, 2)), "an array of shape (3, 2)"),
        ((1, 2), "a tuple of 2"),
        ([], "a list of 0"),
        ({}, "an empty dict"),
        ({"gd": 1, 2: 3}, "a dict with the keys 'gd', 2"),
        (dict.fromkeys(range(9)), "a dict with the keys 0, 1, 2, 3, ..."),
        ("text", "of type str"),
        (True, "of type bool"),
    ],
)
def test_a_value_is_described_by_its_kind(value: Any, told: str) -> None:
    assert described(value) == told


def test_beside_nothing_stands_what_is_expected_and_that_it_is_empty() -> None:
    with pytest.raises(CheckFailed, match="the history is empty") as raised:
        as_array([], "the history")
    assert raised.value.difference == Difference(
        "shape", expected="at least one number", got="none, as the history is empty"
    )
    with pytest.raises(CheckFailed, match="theta is empty") as raised:
        as_array([], "theta", (2,))
    assert raised.value.difference == Difference("shape", expected="(2,)", got="(0,)")
