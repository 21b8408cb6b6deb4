"""The table of common slips: each of them fits the solutions, makes another program that loads, and is one of many."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable


@pytest.mark.thorough
def test_every_slip_fits_and_makes_another_program() -> None:
    words = [sys.executable, "-m", "benchmarks.slips", "--fit"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    made = done.stdout.splitlines()
    assert len({line.partition(": ")[0] for line in made}) >= 40
    assert len(made) == len({*made}) >= 150


@pytest.mark.thorough
def test_a_path_that_stands_still_at_beta_0_costs_its_own_function_alone(grader: Executable, tmp_path: Path) -> None:
    right = (ROOT / "solutions/ex1_visualize.py").read_text(encoding="utf-8")
    update = "velocity = beta * velocity + grad_fn(theta)"
    assert update in right
    wrong = right.replace(update, "velocity = beta * (velocity + grad_fn(theta))")
    (tmp_path / "ex1_visualize.py").write_text(wrong, encoding="utf-8")
    grader("grade", tmp_path, "ex1", "--json", tmp_path / "report.json")
    checks = json.loads((tmp_path / "report.json").read_bytes())["exercises"][0]["checks"]
    assert {check["function"] for check in checks if not check["points"]} == {"heavy_ball_trajectory"}
