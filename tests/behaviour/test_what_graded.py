"""A stored report holds as long as all that decides a score or a sentence is what it was, and no longer."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import section
from grader.text import counted
from grader.versions import deciding_files
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy

pytestmark = pytest.mark.thorough

LOADED = """
import json, pathlib, sys
from grader import section, submission
from grader.grading import Grader
from grader.key import PRACTICE
from grader.sandbox.sandbox import Sandbox

found = section.find("momentum")
grader = Grader(found, PRACTICE, Sandbox(found.packages, found.limits), "full")
for folder in sys.argv[2:]:
    grader.grade(submission.load(pathlib.Path(folder), found), pictures=pathlib.Path(sys.argv[1]))
grader.close()
print(json.dumps([getattr(module, "__file__", None) for module in sys.modules.values()]))
"""
ZYGOTES = """
import json, sys, grader.sandbox.workers.zygote, grader.sandbox.workers.cold
print(json.dumps([getattr(module, "__file__", None) for module in sys.modules.values()]))
"""


def loaded(code: str, *words: str | Path) -> set[Path]:
    """Return the files of ours that a program has imported when it ends."""
    command = [sys.executable, "-c", code, *map(str, words)]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = [Path(name) for name in json.loads(said.splitlines()[-1]) if name]
    ours = {path for path in paths if path.is_relative_to(ROOT / "grader") or path.is_relative_to(ROOT / "reference")}
    assert len(ours) > 10
    return ours


def test_all_that_a_grading_process_imports_decides(tmp_path: Path) -> None:
    """By another route than that of the code: what is there once wrong and crashing programs were graded."""
    decides = set(deciding_files(section.find("momentum").folder))
    golden = ROOT / "tests" / "golden" / "submissions"
    assert loaded(LOADED, tmp_path, golden / "mixed", golden / "crashing", ROOT / "solutions") - decides == set()
    assert loaded(ZYGOTES) - decides == set()


def test_commands_pages_and_galleries_do_not_decide() -> None:
    decides = {path.relative_to(ROOT).as_posix() for path in deciding_files(section.find("momentum").folder)}
    assert {"grader/compare.py", "reference/effective.py", "grader/suites/momentum/section.toml"} <= decides
    assert not [name for name in decides if name.startswith(("grader/cli/", "reference/gallery/"))]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the package that can be changed."""
    copy = tmp_path_factory.mktemp("package")
    for name in ("grader", "reference"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


@pytest.mark.parametrize(
    ("file", "stale"),
    [
        ("grader/compare.py", True),
        ("grader/suite.py", True),
        ("grader/suites/pytest.ini", True),
        pytest.param("grader/diagnosis.py", True, marks=pytest.mark.nightly),
        pytest.param("grader/sandbox/worker.py", True, marks=pytest.mark.nightly),
        ("section/test_ex1_area.py", True),
        ("section/given.py", True),
        ("reference/effective.py", False),  # of the other section
        ("grader/cli/demo.py", False),
        pytest.param("grader/feedback/whole.py", False, marks=pytest.mark.nightly),
        pytest.param("reference/gallery/pictures/of_damping.py", False, marks=pytest.mark.nightly),
    ],
)
def test_one_byte_makes_stored_reports_stale_where_it_decides(
    grader: Executable, toy: Toy, package: Path, tmp_path: Path, file: str, stale: bool
) -> None:
    shutil.copytree(toy.folder, package / "section", dirs_exist_ok=True)
    toy.write(tmp_path / "class" / "jane")
    words = ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", package / "section", "--jobs", "1")
    environment = {"PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": "1"}
    assert grader(*words, env=environment, cwd=tmp_path).code == 0
    with (package / file).open("a") as changed:
        changed.write("\n")
    again = grader(*words, env=environment, cwd=tmp_path).out
    assert again.startswith(f"{counted(int(stale), 'submission')} to grade, {1 - int(stale)} unchanged"), again
    why = "1 of them because what grades has changed since: the code of the section or the grader\n"
    assert (why in again) == stale
