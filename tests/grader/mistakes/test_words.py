"""Measured numbers in words: short, and never another number than they are."""

from __future__ import annotations

import pytest

from grader.mistakes.measuring.words import apart, plain


@pytest.mark.parametrize(
    ("number", "said"),
    [(0.37, "0.37"), (12.0, "12"), (4421.0, "4420"), (1.5e-5, "1.5e-05"), (1e-14, "0"), (0.9999973, "0.999997"),
     (0.50000001, "0.5"), (2 / 3, "0.667")],
)  # fmt: skip
def test_a_number_is_short_and_reads_as_none_but_itself(number: float, said: str) -> None:
    assert plain(number) == said


def test_two_numbers_that_differ_look_different() -> None:
    assert apart(0.93001, 0.93) == ("0.93001", "0.93")
    assert apart(-6e-18, 0.93) == ("0", "0.93")
