"""Probes and observations: what two calls of one function with the same objects show."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.mistakes import Probe, ProblemArg, observe


class Slope:
    """A line through zero."""

    def __init__(self, steepness: float) -> None:
        self.steepness = steepness

    def at(self, x: Any) -> Any:
        """Return its height."""
        return self.steepness * x


ROWS = Probe("rows", (np.arange(6.0).reshape(3, 2), ProblemArg(Slope, (2.0,), "at")), {"shift": 1.0})


def test_an_observation_tells_what_two_calls_did() -> None:
    def moved(rows: Any, height: Any, shift: float) -> Any:
        rows += shift
        return height(rows)

    seen = observe(moved, ROWS)
    assert seen.changed == (0,)
    assert seen.shape == (3, 2)
    np.testing.assert_allclose(seen.second - seen.first, 2.0)


def test_an_exception_is_an_observation() -> None:
    assert observe(lambda *args, **kwargs: args[5], ROWS).error == "IndexError"


def test_what_keeps_nothing_is_called_once_where_that_is_known() -> None:
    calls = []
    observe(lambda *args, **kwargs: calls.append(args), ROWS, stateful=False)
    assert len(calls) == 1


def test_nobody_can_write_into_a_probe() -> None:
    mine = np.zeros(2)
    probe = Probe("zeros", (mine,))
    mine[0] = 1.0
    assert probe.args[0].tolist() == [0.0, 0.0]
    with pytest.raises(ValueError, match="read-only"):
        probe.args[0][0] = 1.0
