"""Whatever happened to a class and its OUT before, a run is refused or leaves what a fresh run leaves."""

from __future__ import annotations

import sys

import pytest

from tests.faults import orders


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="its files have names that only Linux takes")
@pytest.mark.nightly
@pytest.mark.parametrize("seed", [3, 4])
def test_in_any_order_out_is_that_of_a_fresh_run_or_the_run_is_refused(seed: int) -> None:
    found = list(orders.steps(20, seed))
    assert [(name, problems) for name, _, problems in found if problems] == []
