"""How a batch ends before it is done: no process is left, no half report, and the next run goes on from there."""

from __future__ import annotations

import csv
import json
import os
import resource
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from grader.text import counted

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Ran, Toy
    from tests.processes import Processes

pytestmark = pytest.mark.thorough

WITHIN = 4.0
"""Seconds from the end of a command, or from its being told to end, until nothing of it runs.

Two are promised; a machine that is busy with other tests is given more.
"""
SIZE = 6
# The first call of `area` in a process takes a while.
SLOW = """

import time

right = area


def area(radius):
    global area
    area = right
    time.sleep(0.7)
    return right(radius)
"""


@dataclass
class Class:
    """A class of slow submissions, and runs over it."""

    folder: Path
    scratch: Path
    out: Path
    words: tuple[str | Path, ...]
    grader: Executable
    processes: Processes

    def start(self, before: Callable[[], object] | None = None) -> subprocess.Popen[str]:
        """Start a run; return when two processes are at work and one report is written."""
        process = self.grader.start(*self.words, env={"TMPDIR": str(self.scratch)}, before=before)
        assert process.stdout is not None
        while not process.stdout.readline().startswith(f"[1/{SIZE}] "):
            assert process.poll() is None
        return process

    def pool(self, process: subprocess.Popen[str]) -> list[int]:
        """Return the grading processes of a run."""
        return self.processes.children(process.pid)

    @property
    def reports(self) -> list[Path]:
        return sorted((self.out / "reports").glob("*.json"))

    def rows(self) -> list[dict[str, str]]:
        with (self.out / "gradebook.csv").open(newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def manifest(self) -> dict[str, Any]:
        return cast("dict[str, Any]", json.loads((self.out / "run.json").read_bytes()))

    def again(self) -> Ran:
        return self.grader(*self.words)

    def soon_gone(self, pids: list[int], start: float) -> bool:
        """Wait until none of the processes runs any more, as long as it may take."""
        while self.processes.running(pids):
            if time.monotonic() - start > WITHIN:
                return False
            time.sleep(0.02)
        return True


@pytest.fixture
def lessons(grader: Executable, toy: Toy, tmp_path: Path, processes: Processes) -> Class:
    section = Path(shutil.copytree(toy.folder, tmp_path / "section"))
    settings = section / "section.toml"
    settings.write_text(settings.read_text().replace("call_seconds = 1.0", "call_seconds = 30.0"))
    for number in range(SIZE):
        toy.write(tmp_path / "class" / f"s{number}", f"# {number}\n{toy.solution}{SLOW}")
    (tmp_path / "tmp").mkdir()
    out = tmp_path / "out"
    words = ("batch", tmp_path / "class", "--out", out, "--section", section, "--jobs", "2", "--verbose")
    return Class(tmp_path / "class", tmp_path / "tmp", out, words, grader, processes)


# --- signals --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("whom", "number"),
    [
        pytest.param(whom, number, id=f"{whom}-{number.name}", marks=[] if in_ci else [pytest.mark.nightly])
        for whom, number, in_ci in [
            ("the command", signal.SIGINT, False),
            ("the command", signal.SIGTERM, True),
            ("the command", signal.SIGHUP, False),
            ("its group", signal.SIGINT, True),
            ("its group", signal.SIGTERM, False),
            ("its group", signal.SIGHUP, False),
        ]
    ],
)
def test_a_signal_ends_all_within_two_seconds_and_says_how_to_go_on(
    lessons: Class, read: Callable[[Path], Graded], number: signal.Signals, whom: str
) -> None:
    process = lessons.start()
    started = lessons.processes.below(process.pid)
    assert len(started) >= 2
    start = time.monotonic()
    (os.kill if whom == "the command" else os.killpg)(process.pid, number)
    _, err = process.communicate(timeout=60)
    assert time.monotonic() - start < WITHIN
    assert process.returncode == 128 + number
    done = lessons.reports
    assert err == f"interrupted: {len(done)} of {SIZE} graded; run the same command again to go on\n"
    assert lessons.soon_gone(started, start)
    assert not lessons.processes.of_session(process.pid)
    assert not list(lessons.scratch.iterdir())
    assert 1 <= len(done) < SIZE
    assert all(read(path).data["score"] == 10 for path in done)
    rows = {row["submission"]: row["status"] for row in lessons.rows()}
    assert len(rows) == SIZE
    assert {name for name, status in rows.items() if status == "graded"} == {path.stem for path in done}
    assert set(rows.values()) == {"graded", "not_graded"}
    assert lessons.manifest()["state"] == "partial"

    again = lessons.again()
    assert again.out.startswith(
        f"{counted(SIZE - len(done), 'submission')} to grade, {len(done)} unchanged since the last run\n"
    )
    assert again.code == 0
    assert [row["status"] for row in lessons.rows()] == ["graded"] * SIZE
    assert lessons.manifest()["state"] == "complete"


def test_a_command_that_is_killed_leaves_no_process(lessons: Class) -> None:
    process = lessons.start()
    started = lessons.processes.below(process.pid)
    assert len(lessons.pool(process)) == 2
    start = time.monotonic()
    process.kill()
    process.wait()
    assert lessons.soon_gone(started, start)
    assert not lessons.processes.of_session(process.pid)
    assert lessons.manifest()["state"] == "running"
    process.communicate()
    assert f"{len(lessons.reports)} unchanged" in lessons.again().out


def test_what_nohup_has_the_command_ignore_does_not_end_it(lessons: Class) -> None:
    process = lessons.start(before=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    os.kill(process.pid, signal.SIGHUP)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert f"{SIZE} of {SIZE} graded" in out


# --- grading processes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number", [signal.SIGKILL, pytest.param(signal.SIGTERM, marks=pytest.mark.nightly)], ids=lambda number: number.name
)
def test_a_grading_process_that_dies_costs_nobody_a_point_and_is_replaced(
    lessons: Class, read: Callable[[Path], Graded], number: signal.Signals
) -> None:
    process = lessons.start()
    victim, other = lessons.pool(process)
    os.kill(victim, number)
    time.sleep(0.5)
    replaced = lessons.pool(process)
    out, err = process.communicate(timeout=60)
    assert other in replaced
    assert len({*replaced} - {victim}) == 2
    assert (process.returncode, err) == (0, "")
    assert f"{SIZE} of {SIZE} graded" in out
    assert [read(path).data["score"] for path in lessons.reports] == [10] * SIZE


def test_one_that_dies_before_it_is_ready_is_replaced_as_well(lessons: Class) -> None:
    process = lessons.grader.start(*lessons.words)
    while len(lessons.pool(process)) < 2:
        assert process.poll() is None
    os.kill(lessons.pool(process)[0], signal.SIGKILL)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert f"{SIZE} of {SIZE} graded" in out


# --- disks ----------------------------------------------------------------------------------------------------------


def test_a_disk_that_is_full_ends_the_run_in_one_sentence(lessons: Class) -> None:
    process = lessons.start()
    started = lessons.processes.below(process.pid)
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (100, 100))  # what it writes from now on is refused
    start = time.monotonic()
    _, err = process.communicate(timeout=60)
    assert process.returncode == 3
    assert err.startswith(f"Error: {lessons.out}/reports/s")
    assert err.endswith(".json cannot be written: File too large\n")
    assert err.count("\n") == 1
    assert lessons.soon_gone(started, max(start, time.monotonic() - 0.1))
    assert not list(lessons.out.rglob(".*"))
    assert f"{len(lessons.reports)} unchanged" in lessons.again().out


def test_a_folder_that_is_removed_under_the_run_ends_it_in_one_sentence(lessons: Class) -> None:
    process = lessons.start()
    shutil.rmtree(lessons.out)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 3
    assert err == f"Error: {lessons.out} was removed while reports were written to it: run the same command again\n"
    assert lessons.again().code == 0


def test_a_folder_that_takes_no_files_is_the_users_to_mend_before_anything_is_graded(
    lessons: Class, tmp_path: Path
) -> None:
    lessons.out.touch()
    ran = lessons.again()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == f"Error: no reports can be kept in {lessons.out}: Not a directory\n"
