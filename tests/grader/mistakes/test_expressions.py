"""Formulas of two operations: found where they are, written as one would, and hit by chance next to never."""

from __future__ import annotations

import numpy as np
import pytest

from grader.mistakes.measuring.declared import Floats
from grader.mistakes.measuring.expressions import Formulas

RNG = np.random.default_rng(7)
QUANTITIES = {f"q{number}": np.exp(RNG.uniform(-3, 3, 4)) for number in range(15)}
MANY = Formulas(QUANTITIES)
A, B, C = QUANTITIES["q0"], QUANTITIES["q1"], QUANTITIES["q2"]


@pytest.mark.parametrize(
    ("sought", "text"),
    [
        (A, "q0"),
        (np.sqrt(A), "sqrt(q0)"),
        (A**2, "q0 ** 2"),
        (1 / A, "1 / q0"),
        (1 - A, "1 - q0"),
        (A / (B + C), "q0 / (q1 + q2)"),
        ((A - B) ** 2, "(q0 - q1) ** 2"),
        (A - (B - C), "q0 - q1 + q2"),
        (A / B / C, "q0 / q1 / q2"),
        (np.sqrt(A / B), "sqrt(q0 / q1)"),
    ],
)
def test_a_formula_is_found_and_can_be_read(sought: Floats, text: str) -> None:
    found = MANY.matching(sought)
    assert found is not None
    assert np.allclose(eval(found, {"sqrt": np.sqrt, **QUANTITIES}), sought, rtol=1e-12)
    assert len(found) <= len(text)


def test_names_of_quantities_that_are_sums_get_their_brackets() -> None:
    formulas = Formulas({"(x - 1)": A, "(x + 1)": B, "log(x + 2)": C})
    assert formulas.matching(A / B) == "(x - 1) / (x + 1)"
    assert formulas.matching(A) == "x - 1"
    assert formulas.matching(np.sqrt(A)) == "sqrt(x - 1)"
    assert formulas.matching(C**2) == "log(x + 2) ** 2"


def test_a_formula_is_found_behind_a_rounding() -> None:
    formulas = Formulas({"x": np.array([3.2, 17.7, 101.3, 12.5]), "y": np.array([1.7, 0.3, 12.9, 2.2])})
    assert formulas.rounded(np.array([4.0, 18.0, 102.0, 13.0])) == "x rounded up"
    assert formulas.rounded(np.array([1.0, 59.0, 7.0, 5.0])) == "x / y rounded down"


def test_what_is_off_by_more_than_rounding_is_no_match() -> None:
    assert MANY.matching(A / B * (1 + 1e-8)) is None


def test_chance_finds_one_number_among_all_formulas_in_fewer_than_one_of_a_thousand_cases() -> None:
    """And so two independent ones by the same formula in fewer than one of a million, and four never."""
    first = Formulas({name: numbers[:1] for name, numbers in QUANTITIES.items()})
    drawn = np.exp(RNG.uniform(-3, 3, (2_000, 1)))
    assert sum(first.matching(number) is not None for number in drawn) <= 2
    assert first.count > 100_000


@pytest.mark.parametrize("close", [1e-3, 1e-6])
def test_chance_does_not_even_find_what_is_nearly_a_formula(close: float) -> None:
    for left in QUANTITIES.values():
        for right in (B, C):
            nearly = left / right * (1 + close * RNG.uniform(0.1, 1, 4))
            assert MANY.matching(nearly) is None
