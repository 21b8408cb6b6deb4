"""Checks of exercise 5: velocities of a series of gradients, and their variances."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from grader.suite import Case, Student, as_array, as_number, assert_array, assert_number, check
from grader.suites.momentum import cases
from grader.suites.momentum.cases import FloatArray
from reference.noise import stationary_variance, theory_ratio, velocities

TOLERANCE = 2e-5  # of what is measured on a series; state in float32 stays a factor ten below


@check(
    "is shaped like grads",
    points=1,
    hint="Keep one row for each gradient, with a velocity for each coordinate.",
)
def test_velocities_is_shaped_like_grads(student: Student, grads: FloatArray, momentum: float) -> None:
    for series in (grads, grads[:1]):
        as_array(student.velocities(series.copy(), momentum), "the velocities", series.shape)


@check(
    "begins with the first gradient",
    points=1,
    hint="v is 0 before the first gradient: row 0 is that gradient, as it is.",
    needs="velocities_is_shaped_like_grads",
)
def test_velocities_begins_with_the_first_gradient(student: Student, grads: FloatArray, momentum: float) -> None:
    got = as_array(student.velocities(grads.copy(), momentum), "the velocities", grads.shape)
    assert_array(got[0], grads[0], what="row 0 of the velocities", rows="coordinate")


@check(
    "adds each gradient to momentum times the velocity before, for any momentum and any number of gradients",
    points=2,
    hint="The gradient is added as it is; only the old velocity is multiplied, and nothing is divided.",
    needs="velocities_begins_with_the_first_gradient",
)
def test_velocities_accumulates(student: Student, case: Case, grads: FloatArray, momentum: float) -> None:
    for series, factor, of in (
        (grads, momentum, ""),
        (grads[:, :1], 0.97, " of one column"),
        (grads[:12], 0.0, " for momentum 0"),
        (cases.long_series(grads), case.uniform(0.04, 0.08), " of a long series"),
    ):
        got = as_array(student.velocities(series.copy(), factor), f"the velocities{of}", series.shape)
        assert_array(got, velocities(series, factor), what=f"the velocities{of}", tol=TOLERANCE)


@check(
    "does so for a series of numbers, shape (T,)",
    points=1,
    hint="A single number per step has no axis of coordinates: the velocities are shaped like grads.",
    builds_on="velocities",
)
def test_velocities_of_a_single_coordinate(student: Student, grads: FloatArray, momentum: float) -> None:
    for series in (grads[:, 0], cases.TINY * grads[:, 1]):
        column = as_array(_own_velocities(student)(series[:, None], momentum), "the velocities", (len(series), 1))
        got = as_array(student.velocities(series.copy(), momentum), "the velocities of (T,) gradients", series.shape)
        assert_array(got, column[:, 0], what="the velocities of (T,) gradients", tol=TOLERANCE)


@check(
    "multiplies by (1 - momentum) where normalize is True",
    points=1,
    hint="Scale the finished velocities; with normalize left out nothing is scaled.",
    builds_on="velocities",
)
def test_velocities_normalizes(student: Student, grads: FloatArray, momentum: float) -> None:
    student.velocities(grads.copy(), momentum)  # who keeps answers has this one now
    for series in (grads, grads[::-1]):
        plain = as_array(_own_velocities(student)(series, momentum), "the velocities", series.shape)
        got = student.velocities(series.copy(), momentum, normalize=True)
        assert_array(got, (1 - momentum) * plain, what="the normalized velocities", tol=TOLERANCE)


@check(
    "starts afresh in every call and leaves grads alone, integers too",
    points=2,
    hint="Write the velocities to a new array of floats and start each call from a new v of zeros.",
    stateful=True,
    builds_on="velocities",
)
def test_velocities_starts_afresh(student: Student, grads: FloatArray, momentum: float) -> None:
    whole = np.rint(3 * grads[:12]).astype(int)
    calls = {
        "": (grads, momentum),
        " of a second call": (grads, 0.5 * momentum),
        " of integer gradients": (whole, momentum),
    }
    own = _own_velocities(student)
    expected = {place: own(series.astype(float), factor) for place, (series, factor) in reversed(calls.items())}
    for place, (series, factor) in calls.items():
        got = student.velocities(series.copy(), factor)
        student.assert_inputs_unchanged()
        assert_array(got, expected[place], what=f"the velocities{place}", tol=TOLERANCE)


@check(
    "divides the mean variance of the velocities by that of the gradients",
    points=2,
    hint="Take the variance over time of each coordinate first, then the mean over the coordinates, then the quotient.",
    builds_on="velocities",
)
def test_variance_ratio_divides_mean_variances(student: Student, grads: FloatArray, momentum: float) -> None:
    for series in (grads, grads[::-1]):
        got = student.variance_ratio(series.copy(), momentum, 0)
        student.assert_inputs_unchanged()
        assert_number(got, _own_ratio(student, series, momentum), what="the ratio", rtol=TOLERANCE)


@check(
    "does so for a series of numbers, shape (T,)",
    points=1,
    hint="A single number per step has one variance, and no mean over coordinates is left to take.",
    builds_on="velocities",
)
def test_variance_ratio_of_a_single_coordinate(student: Student, grads: FloatArray, momentum: float) -> None:
    tiny = cases.TINY * grads[:, 1]
    for series, factor, of in ((grads[:, 0], momentum, "a single coordinate"), (tiny, 0.0, "tiny gradients")):
        got = student.variance_ratio(series.copy(), factor, 0)
        assert_number(got, _own_ratio(student, series, factor), what=f"the ratio of {of}", rtol=TOLERANCE)


@check(
    "leaves the burn-in out of both",
    points=2,
    hint="Compute the velocities of all gradients first, then drop the first burn_in rows of both series.",
    needs="variance_ratio_divides_mean_variances",
    builds_on="velocities",
)
def test_variance_ratio_drops_the_burn_in(student: Student, case: Case, grads: FloatArray, momentum: float) -> None:
    few, most = _burn_ins(case)
    student.variance_ratio(grads.copy(), momentum, 0)  # who keeps answers has this one now
    ending = (grads + grads[::-1])[-most - 2 :]  # it is far off at its end: two rows are enough
    for burn_in, series, factor, what in (
        (few, grads, momentum, "the ratio after the burn-in"),
        (most, ending, 0.97, "the ratio of the last two rows, after much burn-in,"),
    ):
        got, expected = (
            student.variance_ratio(series.copy(), factor, burn_in),
            _own_ratio(student, series, factor, burn_in),
        )
        assert_number(got, expected, what=what, rtol=TOLERANCE)


@check(
    "hands normalize on, and takes integers",
    points=1,
    hint="normalize is for the velocities; the gradients stay as they are.",
    needs="variance_ratio_divides_mean_variances",
    builds_on="velocities",
)
def test_variance_ratio_normalizes(student: Student, grads: FloatArray, momentum: float) -> None:
    whole = np.rint(3 * grads).astype(int)
    got = student.variance_ratio(whole.copy(), momentum, 0, normalize=True)
    assert_number(
        got, _own_ratio(student, whole, momentum, normalize=True), what="the ratio with normalize", rtol=TOLERANCE
    )
    got = student.variance_ratio(whole.copy(), momentum, 0)
    assert_number(got, _own_ratio(student, whole, momentum), what="the ratio of integer gradients", rtol=TOLERANCE)


@check(
    "is the limit for a long series, sum and average, from momentum 0 to nearly 1",
    points=3,
    hint="Variances of independent terms add up, each with its weight squared; the average is the sum scaled down.",
)
def test_theory_ratio_is_the_limit(student: Student, momentum: float) -> None:
    for factor, of in ((momentum, ""), (0.998, ""), (0.0, " for momentum 0")):
        assert_number(student.theory_ratio(factor), theory_ratio(factor), what=f"the ratio{of}")
        got = student.theory_ratio(factor, normalize=True)
        assert_number(got, theory_ratio(factor, normalize=True), what=f"the normalized ratio{of}")


@check(
    "is the variance of theta after the burn-in",
    points=2,
    hint="Run the given lr as it is, store theta after each update, and only then drop the first burn_in values.",
)
def test_stationary_variance_is_that_of_theta(student: Student, case: Case) -> None:
    noise = cases.fading_noise(case)
    lr, momentum, curvature = case.uniform(0.12, 0.18), case.uniform(0.52, 0.6), case.uniform(1.3, 1.7)
    few, most = _burn_ins(case)
    for series, burn_in in ((noise, few), (noise, most), (noise[::-1], most)):
        _assert_variance(student, "the variance of theta", series, lr, momentum, curvature, burn_in)


@check(
    "is so without momentum and without burn-in, and with much of both on a steep slope",
    points=1,
    hint="Nothing is to be guarded or cut: momentum may be 0, and burn_in anything below T - 1.",
    needs="stationary_variance_is_that_of_theta",
)
def test_stationary_variance_of_any_momentum_and_burn_in(student: Student, case: Case) -> None:
    noise, slope = cases.fading_noise(case), case.uniform(1.3, 1.7)
    _assert_variance(student, "the variance for momentum 0", noise, case.uniform(0.12, 0.18), 0.0, slope, 0)
    steep = -noise[:20], case.uniform(0.12, 0.18) / 1000, case.uniform(0.95, 0.97), 1000 * slope, case.integers(12, 14)
    _assert_variance(student, "the variance on a steep slope", *steep)


def _assert_variance(student: Student, what: str, noise: FloatArray, *numbers: Any) -> None:
    got = as_number(student.stationary_variance(noise.copy(), *numbers), what)
    student.assert_inputs_unchanged()
    expected, count = stationary_variance(noise, *numbers), len(noise) - numbers[-1]
    if got == pytest.approx(expected * count / (count - 1), rel=TOLERANCE, abs=0):
        student.remark("the sample variance (ddof=1) is accepted; the population variance was asked for")
    else:
        assert_number(got, expected, what=what, rtol=TOLERANCE)


def _own_velocities(student: Student) -> Callable[..., Any]:
    return student.own("velocities", velocities)


def _own_ratio(
    student: Student, grads: FloatArray, momentum: float, burn_in: int = 0, *, normalize: bool = False
) -> float:
    """Return what the variances of the velocities and of the gradients give, after the burn-in."""
    args = (grads, momentum, True) if normalize else (grads, momentum)
    after = as_array(_own_velocities(student)(*args), "the velocities", grads.shape)
    before, rows = np.asarray(grads, dtype=float), slice(burn_in, None)
    return float(np.mean(np.var(after[rows], axis=0)) / np.mean(np.var(before[rows], axis=0)))


def _burn_ins(case: Case) -> tuple[int, int]:
    """Return two lengths of the burn-in: no wrong window fits both by accident."""
    return case.integers(5, 7), case.integers(10, 13)
