"""How a student's process ends is told where there are no signals, and what it printed is not lost on its way."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Graded, Toy
    from tests.platforms.conftest import Simulated

EXITED = "ended its process (exit code {}); a function must return, not exit"
FAULT = {"windows": "was ended by the system (code 0xC0000005", "macos": "was ended by SIGSEGV (a segmentation"}
ABORTED = {"windows": EXITED.format(3), "macos": "its process was ended by SIGABRT"}
# A process that another ends leaves there the code that the other chose; the simulation chooses 1.
KILLED = {"windows": EXITED.format(1), "macos": "its process was ended by SIGTERM"}
BODIES = {
    "exits": "import os\n    os._exit(7)",
    "exits_well": "import os\n    os._exit(0)",
    "reads_nowhere": "import ctypes\n    ctypes.string_at(0)",
    "aborts": "import os\n    os.abort()",
    "ends_itself": "import os\n    os.kill(os.getpid(), 15)",
    "hangs": "print('and on', flush=True)\n    while True: pass",
    "asks": "return float(input())",
    "prints": "print('here I am')\n    return 1.0",
    "prints_much": "print('x' * 300_000)\n    return 1.0",
    "floods": "while True: print('x' * 10_000)",
    "draws_unexpectedly": "__import__('matplotlib.pyplot')\n    return 1.0",
}


class Class:
    """A submission for each way to end, graded in one run."""

    def __init__(self, grader: Simulated, toy: Toy, read: Callable[[Path], Graded], folder: Path) -> None:
        self.platform = grader.platform
        section = shutil.copytree(toy.folder, folder / "section")
        with (section / "given.py").open("a", encoding="utf-8") as given:
            given.write(f"# {'-' * 30_000}\n")  # whoever put it into a command made one that Windows finds too long
        for name, body in BODIES.items():
            toy.write(folder / "class" / name, toy.broken(f"def area(radius):\n    {body}"))
        words = ("batch", folder / "class", "--out", folder / "out", "--section", section, "--jobs", "2")
        self.ran = grader(*words)
        self._reports = {path.stem: read(path) for path in (folder / "out" / "reports").glob("*.json")}

    def first(self, name: str) -> tuple[str, str, str]:
        """Return outcome, message and prints of the first check that asks for the function."""
        check = self._reports[name].check("area.is_a_number")
        return check["outcome"], check["message"] or "", check["output"]


@pytest.fixture(scope="module")
def graded(
    grader: Simulated, toy: Toy, read: Callable[[Path], Graded], tmp_path_factory: pytest.TempPathFactory
) -> Class:
    return Class(grader, toy, read, tmp_path_factory.mktemp("class"))


@pytest.mark.thorough
def test_a_class_is_graded(graded: Class) -> None:
    assert (graded.ran.code, graded.ran.err) == (0, "")
    assert f"{len(BODIES)} of {len(BODIES)} graded" in graded.ran.out


@pytest.mark.thorough
def test_each_end_is_told_as_what_it_was(graded: Class) -> None:
    assert graded.first("exits")[1] == EXITED.format(7)
    assert graded.first("exits_well")[1] == EXITED.format(0)
    assert FAULT[graded.platform] in graded.first("reads_nowhere")[1]
    assert graded.first("aborts")[1] == ABORTED[graded.platform]
    assert graded.first("ends_itself")[1] == KILLED[graded.platform]
    assert graded.first("asks")[:2] == ("crashed", graded.first("asks")[1])
    assert "input()" in graded.first("asks")[1]


@pytest.mark.thorough
def test_who_hangs_is_stopped_and_its_prints_are_shown(graded: Class) -> None:
    outcome, _, output = graded.first("hangs")
    assert (outcome, output) == ("timed_out", "and on\n")


@pytest.mark.thorough
def test_prints_belong_to_the_call_that_made_them(graded: Class) -> None:
    outcome, _, output = graded.first("prints")
    assert (outcome, output) == ("passed", "here I am\n")
    assert graded.first("prints_much")[0] == "passed"
    assert graded.first("prints_much")[2].startswith("x" * 1_000)


@pytest.mark.thorough
def test_a_flood_of_prints_is_stopped(graded: Class) -> None:
    assert graded.first("floods")[1].startswith(("printed more than", "took longer than"))


@pytest.mark.thorough
def test_who_comes_to_draw_is_given_a_worker_that_can(graded: Class) -> None:
    assert graded.first("draws_unexpectedly")[0] == "passed"
