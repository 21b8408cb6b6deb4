"""A large class survives kills: nothing is lost, and no more is graded twice than was in hand."""

from __future__ import annotations

import sys

import pytest

from tests.faults import many

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc to see which processes run")


@pytest.mark.slow
def test_a_class_of_sixty_survives_five_kills() -> None:
    assert list(many.problems(60, 5, seed=5)) == []


@pytest.mark.nightly
def test_a_class_of_a_thousand_survives_twenty() -> None:
    assert list(many.problems(1000, 20, seed=6)) == []
