"""No exercise shares a process with another, and nothing is asked of a program twice for points.

What is asked of a wrong function by itself, for what builds on it to be compared with, is no question for its points;
nor is what is asked of a program in which one is bent, to see who uses it.
"""

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

pytestmark = pytest.mark.thorough

SABOTAGE = "\nnp.zeros_like = np.array = None\n"
ASKED = """
import collections, json, pathlib, sys
from grader import diagnosis, section, submission
from grader.grading import Grader
from grader.key import Key
from grader.sandbox.host import Worker
from grader.sandbox.sandbox import Sandbox
from grader.student import Student

found = section.find("momentum")
seen = []  # of each worker: what it imports, and what it is asked for points
diagnosing = []
trials = []

def load(self, main, files, given, wanted=(), *, seconds=None, bent="", load=Worker.load):
    if bent:
        trials.append(self)
    else:
        seen.append((self, [main], []))
    return load(self, main, files, given, wanted, seconds=seconds, bent=bent)

def diagnose(*words, diagnose=diagnosis.diagnose):
    diagnosing.append(True)
    try:
        return diagnose(*words)
    finally:
        diagnosing.pop()

def ask_own(*words, ask=Student._ask_own):
    diagnosing.append(True)
    try:
        return ask(*words)
    finally:
        diagnosing.pop()

def call(self, function, args, kwargs, *, call=Worker.call, **rest):
    if not diagnosing and self not in trials:
        asked = next(asked for worker, _, asked in seen if worker is self)
        asked.append(repr((function, [getattr(arg, "args", arg) for arg in args], kwargs)))
    return call(self, function, args, kwargs, **rest)

Worker.load, Worker.call, diagnosis.diagnose, Student._ask_own = load, call, diagnose, ask_own
grader = Grader(found, Key(b"a key of the course", False), Sandbox(found.packages, found.limits), "full")
report = grader.grade(submission.load(pathlib.Path(sys.argv[1]), found))
grader.close()
loads = collections.Counter(id(worker) for worker, _, _ in seen)
print(json.dumps([report.score, max(loads.values()), sum(len(asked) for _, _, asked in seen), len(seen)]))
"""
# Wherever it finds itself it answers wrongly at first, and rightly once it has reason to think that it is asked again.
CUNNING = """
import sys

right = nesterov_sgd
others = [name for name in sys.modules if name.startswith("ex") and name[2:3].isdigit() and name != __name__]


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta, history = right(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    if others or (num_steps == 1 and len(history) == 1):
        return theta, history
    return theta + 1, history
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
        pytest.param("ex3", "momentum * velocity + ", "momentum * velocity - ", marks=pytest.mark.nightly),
        ("ex3", "    theta = ", "    print('here')\n    theta = "),
        pytest.param(
            "ex3", "def compare_methods", "raise SystemExit\n\n\ndef compare_methods", marks=pytest.mark.nightly
        ),
        pytest.param("ex4", "    return ", "    import os\n\n    os._exit(0)\n    return ", marks=pytest.mark.nightly),
        pytest.param("ex5", "    return ", "    raise ValueError('no')\n    return ", marks=pytest.mark.nightly),
        pytest.param("ex5", "    return ", "    raise NotImplementedError\n    return ", marks=pytest.mark.nightly),
        pytest.param(
            "ex1",
            "    path = [theta]",
            "    path = [theta]\n    print('path')\n    beta = beta / 2",
            marks=pytest.mark.nightly,
        ),
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


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> list[int]:
    """Return the numbers of a right submission."""
    return asked(write(tmp_path_factory.mktemp("right") / "jane"))


def asked(folder: Path) -> list[int]:
    """Return the score, the most loads of a worker, the number of questions and that of workers."""
    command = [sys.executable, "-c", ASKED, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: list[int] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    "changed",
    [
        {"ex3": lambda text: text + CUNNING},
        pytest.param(
            {"ex3": lambda text: text.replace("velocity = np.zeros", "velocity = momentum * np.zeros")},
            marks=pytest.mark.nightly,
        ),
        {"ex4": lambda text: text.replace("    return ", "    import os\n\n    os._exit(0)\n    return ")},
        pytest.param(
            {"ex5": lambda text: text.replace("    return ", "    raise ValueError('no')\n    return ")},
            marks=pytest.mark.nightly,
        ),
        {
            "ex1": lambda text: text.replace(
                "import matplotlib.pyplot as plt", "plt = __import__('matplotlib.pyplot').pyplot"
            )
        },
    ],
    ids=["cunning", "wrong", "dies", "raises", "matplotlib found late"],
)
def test_each_exercise_has_processes_of_its_own_and_each_question_is_asked_once(
    tmp_path: Path, right: list[int], changed: dict[str, Callable[[str], str]]
) -> None:
    _, most_loads, questions, workers = asked(write(tmp_path / "jane", **changed))
    assert most_loads == 1
    assert questions <= right[2]
    assert workers >= 5


def test_a_leak_from_call_to_call_is_judged_once_for_each_check(tmp_path: Path, right: list[int]) -> None:
    folder = write(tmp_path / "jane")
    source = (ROOT / "tests" / "mistakes" / "ex3" / "global_velocity.py").read_bytes()
    (folder / "ex3_compare.py").write_bytes(source)
    leaking = asked(folder)
    assert leaking[2] <= right[2]
    assert leaking[3] > right[3]  # each call of the leaking functions has a worker to itself


def test_a_program_that_waits_to_be_asked_again_waits_in_vain(
    grader: Executable, read: Callable[[Path], Graded], tmp_path: Path
) -> None:
    folder = write(tmp_path / "jane", ex3=lambda text: text + CUNNING)
    (exercise,) = graded(grader, read, folder, "ex3")["exercises"]
    assert exercise in graded(grader, read, folder)["exercises"]
    passed = [check["id"] for check in exercise["checks"] if check["outcome"] == "passed"]
    assert "ex3.nesterov_sgd.takes_the_first_step" in passed
    assert "ex3.nesterov_sgd.looks_ahead" not in passed


def test_a_right_submission_needs_few_workers(right: list[int]) -> None:
    """One for each exercise, and one more for a check with two calls before it is known whether they leak."""
    score, most_loads, _, workers = right
    assert (score, most_loads, workers) == (100, 1, 6)
