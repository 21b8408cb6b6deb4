"""Checks of exercise 4: the effective learning rate, measured, waited for, and matched."""

from __future__ import annotations

import contextlib
import math

from grader.suite import (
    Case,
    CheckFailed,
    Student,
    StudentRaised,
    as_array,
    as_number,
    assert_array,
    assert_number,
    check,
    described,
    fail,
)
from grader.suites.momentum import cases
from reference.theory import effective_lr, measured_lr, steps_to_fraction

RECURSION_ENDS = 900  # Python's limit is 1,000 calls in one another, and a right program may recurse


@check(
    "is lr itself where there is no momentum",
    points=1,
    hint="At momentum 0 a gradient moves theta once, by lr times it, and never again.",
)
def test_effective_lr_without_momentum(student: Student, case: Case) -> None:
    lr = _lr(case)
    assert_number(student.effective_lr(lr, 0.0), effective_lr(lr, 0.0), what="the effective lr at momentum 0")


@check(
    "is the sum of all that one gradient does",
    points=3,
    hint="Sum the series 1 + momentum + momentum^2 + ... of what a gradient still does in the steps after its own.",
)
def test_effective_lr_sums_the_series(student: Student, case: Case) -> None:
    usual = _lr(case)
    for lr, momentum in ((usual, _momentum(case)), (usual, 0.998), (_minute(case), 0.998), (50 * usual, 0.9)):
        assert_number(student.effective_lr(lr, momentum), effective_lr(lr, momentum), what="the effective lr")


@check(
    "is an array of numbers",
    points=1,
    hint="Keep every step's length, a number for each, and return np.array of the list.",
)
def test_measured_lr_is_an_array_of_numbers(student: Student, case: Case) -> None:
    measured = student.measured_lr(_lr(case), _momentum(case), case.integers(6, 9))
    if as_array(measured, "the measured lr", rows="entry").ndim != 1:
        fail(
            "the measured lr is not a number for each step",
            expected="one number for each step",
            got=described(measured),
        )


@check(
    "has a value for each step, growing from lr towards the effective lr",
    points=2,
    hint="Simulate num_steps steps: the first moves theta by lr * grad, each later one by more; keep every length.",
)
def test_measured_lr_grows(student: Student, case: Case) -> None:
    lr, usual, few, many = _lr(case), _momentum(case), case.integers(6, 9), case.integers(110, 120)
    for momentum, steps, of in (
        (usual, few, ""),
        (usual, 1, " of 1 step"),
        (_much(case), many, f" of {many} steps"),
        (case.uniform(0.44, 0.5), 2 * few, " close to its limit"),
        (0.0, few, " for momentum 0"),
    ):
        expected, what = measured_lr(lr, momentum, steps), f"the measured lr{of}"
        assert_array(student.measured_lr(lr, momentum, steps), expected, what=what, tol=1e-6, rows="entry")


@check(
    "does not depend on the slope, nor on how small the steps are",
    points=2,
    hint="Divide the length of a step by the size of the gradient, and mind the sign; walk from theta = 0.",
    builds_on="measured_lr",
)
def test_measured_lr_is_per_unit_of_gradient(student: Student, case: Case) -> None:
    own, momentum, steps = student.own("measured_lr", measured_lr), _momentum(case), case.integers(6, 9)
    slopes = (
        ("positive", case.uniform(2.2, 2.8), _lr(case)),
        ("negative", -case.uniform(1.4, 1.8), 1.5 * _lr(case)),
        ("whole", case.integers(2, 4), _lr(case)),
        ("slight", -_tiny(case), _tiny(case)),
    )
    for sign, grad, lr in slopes:
        measured = student.measured_lr(lr, momentum, steps, grad=grad)
        expected = own(lr, momentum, steps)
        assert_array(measured, expected, what=f"the measured lr on a {sign} slope", tol=1e-6, rows="entry")


@check(
    "is the first step that reaches the fraction",
    points=3,
    hint="Between two steps the later one counts: round up, and return an int.",
)
def test_steps_to_fraction_is_the_first_step(student: Student, case: Case) -> None:
    momentum, fraction = cases.momentum_and_fraction(case, 0.95)
    alike = (round(momentum**2, 6), fraction), cases.momentum_and_fraction(case, 0.99, momentum=momentum)
    for asked in ((momentum, fraction), *alike, cases.momentum_and_fraction(case, 0.7)):
        _assert_steps(student, *asked)
    if all(_leaves_out_the_step_that_reaches_it(student, exactly) for exactly in (1, 2)):
        student.remark("a step that reaches the fraction exactly counts (>=): steps_to_fraction(0.5, 0.5) is 1")


@check(
    "is so for much momentum and for little, for a fraction near 1 and for a small one",
    points=1,
    hint="Nothing bounds the number of steps but the fraction itself, and one step is the least.",
    needs="steps_to_fraction_is_the_first_step",
)
def test_steps_to_fraction_of_any_momentum_and_fraction(student: Student, case: Case) -> None:
    for near, momentum, how in (
        (0.99, case.uniform(0.988, 0.99), " for much momentum"),
        (0.99, 0.996, " for much momentum"),
        (0.999999, case.uniform(0.82, 0.88), " for a fraction near 1"),
    ):
        _assert_steps(student, *cases.momentum_and_fraction(case, near, momentum=momentum), how)
    _assert_steps(student, case.uniform(0.05, 0.15), case.uniform(0.01, 0.05), " for little momentum")


@check(
    "undoes the gain of momentum",
    points=2,
    hint="Put the answer into effective_lr: it must give plain_lr back.",
    builds_on="effective_lr",
)
def test_matched_lr_undoes_the_gain(student: Student, case: Case) -> None:
    usual, own = _lr(case), student.own("effective_lr", effective_lr)
    for plain_lr, momentum, of in (
        (usual, _momentum(case), ""),
        (usual, 0.998, ""),
        (_minute(case), 0.998, " of a tiny lr"),
        (case.uniform(2.0, 4.0), 0.3, " of a large lr"),
        (usual, 0.0, " for momentum 0"),
    ):
        expected = plain_lr**2 / as_number(own(plain_lr, momentum), "the effective lr")  # it is proportional to lr
        assert_number(student.matched_lr(plain_lr, momentum), expected, what=f"the matched lr{of}")


def _assert_steps(student: Student, momentum: float, fraction: float, how: str = "") -> None:
    expected, what = steps_to_fraction(momentum, fraction), f"the number of steps{how}"
    try:
        steps = as_number(student.steps_to_fraction(momentum, fraction), what)
    except StudentRaised as raised:
        if raised.error.type != "RecursionError" or expected < RECURSION_ENDS:
            raise
        student.remark("a recursion ends after some 1,000 steps in Python; a loop or the logarithm goes on")
        return
    if steps != math.floor(steps):
        fail(f"{what} is not a whole number", expected=str(expected), got=f"{steps:.6g}")
    assert_number(steps, expected, what=what, rtol=1e-12)


def _leaves_out_the_step_that_reaches_it(student: Student, steps: int) -> bool:
    """Tell whether one step too many is given where whole steps reach a fraction exactly, in binary numbers as well.

    That costs nothing: by logarithms rounding may decide there.
    """
    with contextlib.suppress(StudentRaised, CheckFailed):
        return as_number(student.steps_to_fraction(0.5, 1 - 0.5**steps), "the number of steps") == steps + 1
    return False


def _lr(case: Case) -> float:
    return float(case.uniform(0.02, 0.08))


def _tiny(case: Case) -> float:
    return float(round(case.uniform(2, 4) * 1e-4, 7))


def _minute(case: Case) -> float:
    """Return a number of which nothing is left but a few digits where it is rounded to some places."""
    return float(case.uniform(2, 4) * 1e-7)


def _momentum(case: Case) -> float:
    return float(case.uniform(0.82, 0.88))


def _much(case: Case) -> float:
    return float(case.uniform(0.982, 0.99))
