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


class Stored:
    """A class graded by a copy of the package, all of which can be changed."""

    def __init__(self, grader: Executable, toy: Toy, folder: Path) -> None:
        self._grader = grader
        self._folder = folder
        self.package = folder / "package"
        for name in ("grader", "reference"):
            shutil.copytree(ROOT / name, self.package / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(toy.folder, self.package / "section")
        toy.write(folder / "class" / "jane")

    def grade(self) -> str:
        """Grade what is not graded yet, and return what is said."""
        words = ("batch", "class", "--out", "out", "--section", self.package / "section", "--jobs", "1")
        environment = {"PYTHONPATH": str(self.package), "PYTHONDONTWRITEBYTECODE": "1"}
        ran = self._grader(*words, env=environment, cwd=self._folder)
        assert ran.code == 0, ran
        return ran.out


@pytest.fixture(scope="module")
def stored(grader: Executable, toy: Toy, tmp_path_factory: pytest.TempPathFactory) -> Stored:
    """Return a class whose stored report is of the package as it is."""
    made = Stored(grader, toy, tmp_path_factory.mktemp("stored"))
    assert made.grade().startswith("1 submission to grade")
    return made


@pytest.mark.parametrize(
    ("files", "stale"),
    [
        (["grader/compare.py"], True),
        (["grader/suite.py"], True),
        (["grader/suites/pytest.ini"], True),
        pytest.param(["grader/diagnosis.py"], True, marks=pytest.mark.nightly),
        pytest.param(["grader/sandbox/worker.py"], True, marks=pytest.mark.nightly),
        (["section/test_ex1_area.py"], True),
        (["section/given.py"], True),
        (
            [
                "reference/effective.py",  # of the other section
                "reference/gallery/pictures/of_damping.py",
                "grader/cli/demo.py",
                "grader/feedback/whole.py",
            ],
            False,
        ),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else None,
)
def test_one_byte_makes_stored_reports_stale_where_it_decides(stored: Stored, files: list[str], stale: bool) -> None:
    for file in files:
        with (stored.package / file).open("a") as changed:
            changed.write("\n")
    again = stored.grade()  # which leaves a report of the package as it is now
    assert again.startswith(f"{counted(int(stale), 'submission')} to grade, {1 - int(stale)} unchanged"), again
    why = "1 of them because what grades has changed since: the code of the section or the grader\n"
    assert (why in again) == stale
