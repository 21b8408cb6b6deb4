"""Of which kind arguments are, as a worker tells of the frames of an exception."""

from __future__ import annotations

import sys
import types
from typing import Any

import numpy as np
import pytest

from grader.sandbox.handed import kind_of, kinds_in
from grader.sandbox.wire import Kind

KINDS = [
    (np.zeros(2), "array"),
    (np.array(1.0), "number"),
    (np.array([None]), "other"),
    (np.float64(1), "number"),
    (True, "number"),
    ("a", "text"),
    ([1], "list"),
    ((1,), "tuple"),
    ({}, "dict"),
    (None, "none"),
    (len, "function"),
    (object(), "other"),
]


@pytest.mark.parametrize(("value", "kind"), KINDS)
def test_the_kind_of_a_value(value: Any, kind: Kind) -> None:
    assert kind_of(value) == kind


def test_arguments_are_told_in_their_order_as_long_as_they_are_what_was_handed_over() -> None:
    def called(first: Any, second: Any, third: Any, *, named: Any = 1) -> types.FrameType:
        second = 2 * second
        return sys._getframe()

    assert kinds_in(called(len, 1.0, [])) == ["function", "", "list"]


def test_a_function_without_arguments_was_handed_nothing() -> None:
    assert kinds_in((lambda: sys._getframe())()) == []
