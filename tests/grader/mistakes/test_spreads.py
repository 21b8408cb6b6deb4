"""Measures of spread: found where they differ in little, and hit by chance in fewer than one of a thousand cases."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.mistakes import Spread
from grader.mistakes.measuring.finding import call_of
from grader.mistakes.measuring.spreads import spread_measured, ways_of
from grader.mistakes.probing import quiet

RNG = np.random.default_rng(3)
INPUTS = tuple((RNG.normal(1, 2, (20, 3)), RNG.normal(-1, 1, (20, 3)), skip) for skip in (3, 5, 4))


def tables(above: Any, below: Any, skip: int) -> dict[str, Any]:
    return {"signals": above, "noises": below}


QUOTIENT = Spread("share", "the quotient of variances", INPUTS, tables, lambda above, below, skip: skip, "skip")


def said(answers: list[float]) -> list[str]:
    left = iter(answers)
    with quiet():
        return list(spread_measured(QUOTIENT, call_of(lambda *args: next(left))))


def variance(rows: Any, skip: int) -> Any:
    return np.var(rows[skip:], axis=0).mean()


def test_a_difference_on_one_side_is_named() -> None:
    answers = [variance(a, skip) / variance(b, 0) for a, b, skip in INPUTS]
    assert said(answers) == [
        "Your share takes for the noises the variance over all rows: asked for is the quotient of variances."
    ]


def test_nothing_is_said_of_the_right_one() -> None:
    assert said([variance(a, skip) / variance(b, skip) for a, b, skip in INPUTS]) == []


def test_what_differs_in_three_choices_is_not_told() -> None:
    answers = [np.std(a[:, 0]) / np.mean(b[skip:] ** 2, axis=0).sum() for a, b, skip in INPUTS]
    assert said(answers) == []


def test_chance_finds_nothing_on_all_inputs() -> None:
    """Not even where the first input fits exactly, and so in far fewer than one of a thousand cases."""
    known = ways_of(QUOTIENT)
    assert len(known.ways[0]) > 1_000
    for _ in range(300):
        above, below = RNG.integers(0, len(known.ways[0]), 2)
        first = known.values[0][above, 0] / known.values[1][below, 0]
        assert said([float(first), *np.exp(RNG.uniform(-2, 2, 2))]) == []


@pytest.mark.parametrize("answer", [np.nan, 0.0, 1.0])
def test_odd_answers_are_no_matter(answer: float) -> None:
    assert said([answer] * 3) == []
