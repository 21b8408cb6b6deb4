"""For which arguments a function returns nothing."""

from __future__ import annotations

from typing import Any

import pytest

from grader.mistakes import FailedCall, Function, Observed, Probe, formula, where_nothing


def scaled(x: float, *, twice: bool = False) -> float:
    return 2 * x if twice else x


PROBES = (Probe("plain", (1.0,)), Probe("twice", (1.0,), {"twice": True}), Probe("other", (3.0,), {"twice": False}))
FUNCTION = Function("scaled", PROBES, formula(scaled), originals=(scaled,))


def seen(*values: Any) -> dict[str, Observed]:
    return {probe.name: Observed(value, value) for probe, value in zip(PROBES, values, strict=True)}


@pytest.mark.parametrize(
    ("values", "kwargs", "where"),
    [
        ((None, 2.0, None), {}, "when twice=False"),
        ((1.0, None, 3.0), {"twice": True}, "when twice=True"),
        ((None, 2.0, 3.0), {}, "for some arguments"),
        ((None, None, None), {}, None),  # nothing is ever returned: that has a sentence of its own
    ],
)
def test_the_arguments_are_named_by_what_decides(
    values: tuple[Any, ...], kwargs: dict[str, Any], where: str | None
) -> None:
    assert where_nothing(FUNCTION, seen(*values), FailedCall((1.0,), kwargs)) == where


@pytest.mark.parametrize(
    "failed",
    [None, FailedCall((1.0,), value=2.0), FailedCall((1.0,), error="ValueError"), FailedCall((1.0,), compared=False)],
)
def test_it_is_said_only_of_a_call_that_returned_nothing(failed: FailedCall | None) -> None:
    assert where_nothing(FUNCTION, seen(None, 2.0, None), failed) is None
