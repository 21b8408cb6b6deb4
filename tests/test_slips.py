"""The table of common slips: each of them fits the solutions, makes another program that loads, and is one of many."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.thorough
def test_every_slip_fits_and_makes_another_program() -> None:
    words = [sys.executable, "-m", "benchmarks.slips", "--fit"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    made = done.stdout.splitlines()
    assert len({line.partition(": ")[0] for line in made}) >= 40
    assert len(made) == len({*made}) >= 150
