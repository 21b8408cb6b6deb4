"""Kills at random moments lose nothing, change nothing and leave nothing."""

from __future__ import annotations

import sys

import pytest

from tests.faults import kills


@pytest.mark.nightly
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc to find its victims")
def test_a_run_that_goes_on_after_kills_equals_one_that_nobody_disturbed() -> None:
    found = list(kills.rounds(8, seed=20))
    assert {victim for victim, _ in found} == set(kills.VICTIMS)
    assert [problem for _, problems in found for problem in problems] == []
