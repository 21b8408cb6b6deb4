"""Calls as one would type them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from grader.call import typed
from grader.given import Given

SOURCE = """
class Line:
    def __init__(self, slope):
        self.slope = slope

    def at(self, x):
        return self.slope * x
"""


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (1, "1"),
        (0.1, "0.1"),
        (np.float64(0.1), "0.1"),
        (np.int64(3), "3"),
        (True, "True"),
        (None, "None"),
        ("a", "'a'"),
        ([1, 0.5], "[1, 0.5]"),
        ((1,), "(1,)"),
        ((1, 2), "(1, 2)"),
        ({0.9: np.zeros((9, 2))}, "{0.9: <array of shape (9, 2)>}"),
        (np.array([1, 2]), "array([1, 2])"),
        (np.array([[0.5]]), "array([[0.5]])"),
        (np.zeros(13), "<array of shape (13,)>"),
        (abs, "<function>"),
    ],
)
def test_each_argument_reads_as_it_is_typed(value: Any, word: str) -> None:
    assert typed("f", (value,), {}) == f"f({word})"
    assert typed("f", (), {"x": value}) == f"f(x={word})"


def test_a_given_function_reads_as_its_problem(tmp_path: Path) -> None:
    (tmp_path / "given.py").write_text(SOURCE)
    line = Given(tmp_path / "given.py").build("Line", np.array([1.0, 2.0]))
    assert typed("f", (line.at, 3), {}) == "f(Line(array([1.0, 2.0])).at, 3)"
