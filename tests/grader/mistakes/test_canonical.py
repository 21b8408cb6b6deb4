"""Values of one meaning have one form."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.mistakes.canonical import canonical


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ([1, 2.5], "a(2,)"),
        (np.array([1, 2]), "a(2,)"),
        ((np.zeros(2), np.ones(2)), "a(2, 2)"),
        ((np.zeros(2), [1.0, 2.0, 3.0]), "[a(2,); a(3,)]"),
        ({0.5: [1.0]}, "{0.5: a(1,)}"),
        (np.float32(3), "number"),
        (np.array(3.0), "number"),
        (None, "none"),
        ("0.5", "text"),
        (True, "bool"),
        (1j, "complex"),
    ],
)
def test_values_of_one_meaning_have_one_form(value: Any, form: str) -> None:
    assert canonical(value)[0] == form


def test_a_value_without_end_has_a_form_too() -> None:
    endless: list[Any] = []
    endless.append(endless)
    assert "too deep" in canonical(endless)[0]
