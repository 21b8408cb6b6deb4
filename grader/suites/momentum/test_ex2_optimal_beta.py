"""Checks of exercise 2: kappa, the optimal beta, and the lr and rate that belong to it."""

from __future__ import annotations

import math
from typing import Any

from grader.suite import Case, Student, as_number, assert_number, check, described, fail
from grader.suites.momentum.returned import refuse_dict
from reference.theory import Tuning, condition_number, optimal_beta, optimal_parameters

# Whole numbers whose quotient is not whole, and in one case has no end; one kappa twice, and one b.
WHOLE = ((2, 7), (21, 6), (3, 7))


@check(
    "is 1 for a round bowl",
    points=1,
    hint="Where a and b are equal so are the eigenvalues of the Hessian, and their ratio is 1.",
)
def test_condition_number_of_a_round_bowl(student: Student, case: Case) -> None:
    a = case.uniform(1.6, 2.4)
    assert_number(student.condition_number(a, a), 1.0, what="kappa for a = b")


@check(
    "is the ratio of the Hessian's eigenvalues, largest over smallest",
    points=3,
    hint="The Hessian of a x^2 + b y^2 is diagonal: divide its larger entry by its smaller one, whichever is which.",
)
def test_condition_number_is_the_ratio(student: Student, case: Case) -> None:
    for a, b in _both_orders(case):
        assert_number(student.condition_number(a, b), _kappa(a, b), what=f"kappa for {_order(a, b)}")


@check(
    "is that ratio however narrow the bowl is, and however small or large a and b are",
    points=1,
    hint="A ratio stays what it is where both sides are tiny or huge: add nothing to them, and round nothing.",
    needs="condition_number_is_the_ratio",
)
def test_condition_number_of_any_bowl(student: Student, case: Case) -> None:
    for a, b in (_narrow(case), _tiny(case)):
        assert_number(student.condition_number(a, b), _kappa(a, b), what=f"kappa for {_size(a)} a and b")


@check(
    "comes close to 1 in a very narrow valley",
    points=1,
    hint="Where kappa is huge the 1 in both brackets no longer matters, and their quotient is nearly 1.",
)
def test_optimal_beta_of_a_narrow_valley(student: Student, case: Case) -> None:
    assert_number(student.optimal_beta(case.uniform(2.0, 8.0) * 1e12), 1.0, what="beta for a huge kappa", rtol=1e-3)


@check(
    "follows the formula for any kappa, down to 0 where kappa is 1",
    points=5,
    hint="Take the root of kappa first, then the quotient, and square that at the end; a round bowl needs no momentum.",
)
def test_optimal_beta_follows_kappa(student: Student, case: Case) -> None:
    assert_number(student.optimal_beta(1.0), 0.0, what="beta for kappa = 1", atol=1e-12)
    for kappa in (7, case.uniform(1.02, 1.2), case.uniform(12, 20), case.uniform(150, 300), case.uniform(2e4, 9e4)):
        assert_number(student.optimal_beta(kappa), optimal_beta(kappa), what="beta")


@check(
    "gives the lr of the eigenvalues",
    points=4,
    hint="The eigenvalues are not a and b: differentiate a x^2 twice. Then square the sum of their roots.",
)
def test_optimal_parameters_gives_lr(student: Student, case: Case) -> None:
    for a, b in (*_both_orders(case), _narrow(case), _tiny(case)):
        lr = _one_of_three(student.optimal_parameters(a, b), 0, "lr")
        assert_number(lr, _expected(a, b).lr, what=f"lr for {_order(a, b)}")


@check(
    "gives the optimal beta of a and b",
    points=2,
    hint="Use your own condition_number and optimal_beta.",
    builds_on=("condition_number", "optimal_beta"),
)
def test_optimal_parameters_gives_beta(student: Student, case: Case) -> None:
    for a, b in (*_both_orders(case), _narrow(case)):
        beta = _one_of_three(student.optimal_parameters(a, b), 1, "beta")
        assert_number(beta, _own_beta(student, a, b), what=f"beta for {_order(a, b)}")


@check(
    "gives the rate per step",
    points=3,
    hint="The rate is the factor of the distance, not of the loss: how does it come from beta?",
    builds_on=("condition_number", "optimal_beta"),
)
def test_optimal_parameters_gives_rate(student: Student, case: Case) -> None:
    for a, b in (*_both_orders(case), _narrow(case)):
        rate = _one_of_three(student.optimal_parameters(a, b), 2, "the rate")
        assert_number(rate, math.sqrt(_own_beta(student, a, b)), what=f"the rate for {_order(a, b)}")


def _both_orders(case: Case) -> list[tuple[float, float]]:
    """Return pairs (a, b) in both orders, whole numbers first; then those of a bowl that is nearly round."""
    a, b = case.uniform(1.6, 2.4), case.uniform(9, 14)
    return [*WHOLE, (a, b), (b, a), (a, a * case.uniform(1.02, 1.2))]


def _narrow(case: Case) -> tuple[float, float]:
    return case.uniform(1.5, 2.5) * 1e8, case.uniform(4.0, 8.0) * 1e3


def _tiny(case: Case) -> tuple[float, float]:
    """Return a pair (a, b) that is one number to whoever compares to eight digits behind the point."""
    a = case.uniform(2.5, 3.0) * 1e-8
    return a, a * case.uniform(1.25, 1.29)


def _order(a: float, b: float) -> str:
    return "a < b" if a < b else "a > b"


def _size(a: float) -> str:
    return "tiny" if a < 1 else "huge"


def _expected(a: float, b: float) -> Tuning:
    smallest, largest = sorted([2.0 * a, 2.0 * b])
    return optimal_parameters(smallest, largest)


def _own_beta(student: Student, a: float, b: float) -> float:
    """Return the beta of a and b by way of the functions that give kappa and beta."""
    kappa = student.own("condition_number", _kappa)(a, b)
    return as_number(student.own("optimal_beta", optimal_beta)(kappa), "beta")


def _kappa(a: float, b: float) -> float:
    return condition_number(*sorted([2.0 * a, 2.0 * b]))


def _one_of_three(value: Any, place: int, what: str) -> float:
    """Return one of the numbers; whether those after it are there is asked for by checks of their own."""
    if value is None:
        fail(
            "optimal_parameters returns None; is a `return` missing, or never reached?",
            expected="three numbers",
            got=described(value),
        )
    refuse_dict(value, "three numbers", "lr, beta, rate")
    try:
        numbers = list(value)
    except TypeError:
        numbers = []
    if not place < len(numbers) <= 3:
        fail(
            "optimal_parameters does not return three numbers (lr, beta, rate)",
            expected="three numbers",
            got=described(value),
        )
    return as_number(numbers[place], what)
