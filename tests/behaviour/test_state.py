"""What one call leaves behind for the next costs the check that asks for it, and no other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("program", "file", "function"),
    [
        pytest.param("ex1/global_trajectory", "ex1_visualize.py", "heavy_ball_trajectory", marks=pytest.mark.nightly),
        ("ex3/global_velocity", "ex3_compare.py", "momentum_sgd"),
        pytest.param("ex3/history_default_list", "ex3_compare.py", "momentum_sgd", marks=pytest.mark.nightly),
        ("ex5/velocity_kept_between_calls", "ex5_noise.py", "velocities"),
    ],
)
def test_a_leak_fails_one_check_of_its_function(
    grader: Executable, read: Callable[[Path], Graded], tmp_path: Path, program: str, file: str, function: str
) -> None:
    folder = tmp_path / "jane"
    folder.mkdir()
    (folder / file).write_bytes((ROOT / "tests" / "mistakes" / f"{program}.py").read_bytes())
    grader("grade", folder, program.partition("/")[0], "--json", tmp_path / "report.json")
    checks = [check for check in read(tmp_path / "report.json").checks if check["function"] == function]
    failed = [check for check in checks if check["outcome"] != "passed"]
    assert [check["id"].rpartition(".")[2] for check in failed] == ["starts_afresh"]
    assert failed[0]["diagnosis"][0]["id"].startswith("state.")
