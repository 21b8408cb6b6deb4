"""Brackets that are missing or stand elsewhere are named as that, in whatever formula."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from grader.mistakes import Function, Probe, diagnoses, formula, observe_all, written

PROBES = tuple(
    Probe(name, args) for name, args in (("a", (3.1, 1.7, 0.9)), ("b", (2.3, 0.4, 1.9)), ("c", (5.7, 2.2, 0.3)))
)


def over_difference(a: float, b: float, c: float) -> float:
    return a / (b - c)


def of_both(a: float, b: float, c: float) -> float:
    top = (a - b) / c
    return top + a / (b + c)


def powers(a: float, b: float, c: float) -> Any:
    return (a * b) ** c - (a + b) ** 2


def roots(a: float, b: float, c: float) -> float:
    return math.sqrt(a + b) / c


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        (over_difference, lambda a, b, c: a / b - c, "`a / b - c` stands where `a / (b - c)` belongs"),
        (of_both, lambda a, b, c: a - b / c + a / (b + c), "are missing where top is made: `a - b / c` stands"),
        (of_both, lambda a, b, c: (a - b) / c + a / b + c, "are missing in the return line"),
        (of_both, lambda a, b, c: a - b / c + a / b + c, "are missing in all lines"),
        (powers, lambda a, b, c: a * b**c - (a + b) ** 2, "`a * b ** c - (a + b) ** 2` stands"),
        (powers, lambda a, b, c: (a * b) ** c - a + b**2, "`(a * b) ** c - a + b ** 2` stands"),
        (roots, lambda a, b, c: (math.sqrt(a) + b) / c, "`math.sqrt(a) + b` stands where `math.sqrt(a + b)` belongs"),
        (roots, lambda a, b, c: math.sqrt((a + b) / c), "`math.sqrt((a + b) / c)` stands where"),
        (roots, lambda a, b, c: (a + b) ** 1 / 2 / c, "`a + b ** 1 / 2` is half of a + b, as ** comes before"),
    ],
)
def test_brackets_are_named(right: Callable[..., float], wrong: Callable[..., Any], words: str) -> None:
    function = Function(right.__name__, PROBES, formula(right), originals=(right,))
    ((id, sentence),) = diagnoses(function, observe_all(wrong, function))
    assert (id, words in sentence) == ("brackets", True), sentence


def test_brackets_are_named_only_of_a_function_that_has_the_operators() -> None:
    function = Function("over_difference", PROBES, formula(over_difference), originals=(over_difference,))
    seen = observe_all(lambda a, b, c: a / b - c, function)
    told = diagnoses(function, seen, writes=lambda words: "-" not in words)
    assert "brackets" not in dict(told)


def test_a_place_is_named_only_where_it_is_in_the_function() -> None:
    function = Function("of_both", PROBES, formula(of_both), originals=(of_both,))
    seen = observe_all(lambda a, b, c: a - b / c + a / (b + c), function)
    ((_, sentence),) = diagnoses(function, seen, writes=lambda words: "top" not in words)
    assert sentence.startswith("This matches brackets that are missing: `a - b / c` stands where `(a - b) / c` belongs")


def test_a_mistake_with_the_same_numbers_is_said_first_and_brackets_beside_it() -> None:
    product = written(
        "over.product", ("over_difference",), "This matches a quotient less c.", formula=lambda a, b, c: a / b - c
    )
    function = Function("over_difference", PROBES, formula(over_difference), product, originals=(over_difference,))
    (_, sentence), _ = diagnoses(function, observe_all(lambda a, b, c: a / b - c, function))
    assert sentence.startswith("Either this matches a quotient less c. Or this matches brackets that are missing")


def test_brackets_are_not_said_twice() -> None:
    known = written(
        "over.known", ("over_difference",), "This matches a bracket that is lost.", formula=lambda a, b, c: a / b - c
    )
    function = Function("over_difference", PROBES, formula(over_difference), known, originals=(over_difference,))
    said = diagnoses(function, observe_all(lambda a, b, c: a / b - c, function))
    assert said == (("over.known", "This matches a bracket that is lost."),)
