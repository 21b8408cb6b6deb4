"""Exercises of one submission share a worker only where it makes no difference."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded

SABOTAGE = "\nnp.zeros_like = np.array = None\n"
COUNT = """
import json, pathlib
from grader import section, submission
from grader.grading import Grader
from grader.key import PRACTICE
from grader.sandbox.sandbox import Sandbox

found = section.find("momentum")
started = []
worker = Sandbox.worker
Sandbox.worker = lambda self, *, draws=True: started.append(draws) or worker(self, draws=draws)
grader = Grader(found, PRACTICE, Sandbox(found.packages, found.limits))
for folder in ("solutions", "solutions", "exercises"):
    grader.grade(submission.load(pathlib.Path(folder), found))
    print(json.dumps(started))
    started.clear()
grader.close()
"""


def write(folder: Path, **changed: Callable[[str], str]) -> Path:
    """Write the solutions with some files changed."""
    shutil.copytree(ROOT / "solutions", folder)
    for name, change in changed.items():
        (path,) = folder.glob(f"{name}_*.py")
        old = path.read_text(encoding="utf-8")
        path.write_text(change(old), encoding="utf-8")
        assert path.read_text(encoding="utf-8") != old
    return folder


def graded(grader: Executable, read: Callable[[Path], Graded], folder: Path, *exercises: str) -> dict[str, Any]:
    target = folder.parent / "report.json"
    grader("grade", folder, *exercises, "--json", target)
    return read(target).same()


@pytest.mark.parametrize(
    "changed",
    [
        {"ex2": lambda text: f"import numpy as np\n{text}{SABOTAGE}"},
        {"ex3": lambda text: f"import time\n\ntime.sleep(1.5)\n{text}"},
        {"ex4": lambda text: f"import sys\n{text}\nsys.setrecursionlimit(40)\n"},
    ],
    ids=["sabotage", "slow", "no recursion"],
)
def test_what_one_exercise_does_to_its_process_costs_no_other(
    grader: Executable, read: Callable[[Path], Graded], tmp_path: Path, changed: dict[str, Callable[[str], str]]
) -> None:
    report = graded(grader, read, write(tmp_path / "jane", **changed))
    checks = [check for exercise in report["exercises"] for check in exercise["checks"]]
    assert [check["id"] for check in checks if check["outcome"] != "passed"] == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("ex3", "momentum * velocity + ", "momentum * velocity - "),
        ("ex3", "    theta = ", "    print('here')\n    theta = "),
        ("ex3", "def compare_methods", "raise SystemExit\n\n\ndef compare_methods"),
        ("ex4", "    return ", "    import os\n\n    os._exit(0)\n    return "),
        ("ex5", "    return ", "    raise ValueError('no')\n    return "),
        ("ex5", "    return ", "    raise NotImplementedError\n    return "),
        ("ex1", "    path = [theta]", "    path = [theta]\n    print('path')\n    beta = beta / 2"),
    ],
)
def test_a_report_says_the_same_of_an_exercise_whether_or_not_others_are_graded(
    grader: Executable, read: Callable[[Path], Graded], tmp_path: Path, name: str, old: str, new: str
) -> None:
    folder = write(tmp_path / "jane", **{name: lambda text: text.replace(old, new)})
    among_others = graded(grader, read, folder)
    alone = graded(grader, read, folder, name)
    (exercise,) = alone["exercises"]
    assert exercise in among_others["exercises"]


def test_a_submission_without_mistakes_needs_one_worker_once_it_can_draw() -> None:
    done = subprocess.run([sys.executable, "-c", COUNT], cwd=ROOT, capture_output=True, text=True, check=True)
    first, second, stubs = map(json.loads, done.stdout.splitlines())
    assert first == [False, True]  # matplotlib was still on its way
    assert second == [True]
    assert stubs == [True]
