"""One-edit mutants of the solutions lose points, or have a reason not to: a sample of `benchmarks.mutants`."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.nightly
def test_a_sample_of_mutants_is_killed_or_shown_to_be_equal() -> None:
    words = [sys.executable, "-m", "benchmarks.mutants", "--every", "40"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    found = re.match(r"(\d+) mutants: (\d+) killed, (\d+) live, of which equal: (\d+)", done.stdout)
    assert found is not None
    total, killed, live, equal = map(int, found.groups())
    assert total == killed + live > 50
    assert live == equal > 0, done.stdout
