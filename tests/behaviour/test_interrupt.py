"""Ctrl-C, and death of the grader's helpers: nothing is left behind, and nothing half done is taken for a result."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Processes, Toy

# The first call of `area` in a process takes a while.
SECONDS = 1.5
SLOW = f"""

import time

right = area


def area(radius):
    global area
    area = right
    time.sleep({SECONDS})
    return right(radius)
"""
INTERRUPTED = (130, -signal.SIGINT)  # a shell shows both as 130


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """Return the folder that a run gets for its temporary files."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    return folder


@pytest.fixture
def patient(toy: Toy, tmp_path: Path) -> Path:
    """Return the toy section with calls that may take long."""
    shutil.copytree(toy.folder, tmp_path / "section")
    settings = tmp_path / "section" / "section.toml"
    settings.write_text(settings.read_text().replace("call_seconds = 1.0", "call_seconds = 30.0"))
    return tmp_path / "section"


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "what the test waits for does not happen"
        time.sleep(0.02)


def in_a_call(processes: Processes, pid: int) -> list[int]:
    """Wait until a call is under way; return the zygotes and the worker at work.

    What the zygotes try out in the beginning are processes as well, but none of them stays.
    """
    seen: list[list[int]] = []
    while len(seen) < 4 or len(seen[-1]) < 3 or not seen[-1] == seen[-2] == seen[-3] == seen[-4]:
        time.sleep(0.1)
        seen.append(processes.below(pid))
        assert len(seen) < 600, "no call begins"
    return seen[-1]


def interrupt(process: subprocess.Popen[str]) -> tuple[str, str]:
    """Do what Ctrl-C does: every process of the group gets the signal."""
    os.killpg(process.pid, signal.SIGINT)
    return process.communicate(timeout=60)


def test_an_interrupted_run_writes_no_report_and_leaves_no_process(
    grader: Executable, toy: Toy, patient: Path, tmp_path: Path, scratch: Path, processes: Processes
) -> None:
    folder = toy.write(tmp_path / "jane", toy.solution + SLOW)
    target = tmp_path / "report.json"
    process = grader.start("grade", folder, "--section", patient, "--json", target, env={"TMPDIR": str(scratch)})
    started = in_a_call(processes, process.pid)
    _, err = interrupt(process)
    assert process.returncode in INTERRUPTED
    assert err.strip() == "interrupted"
    assert not target.exists()
    assert not list(scratch.iterdir())
    wait_for(lambda: not processes.running(started))


def test_an_interrupted_batch_keeps_what_is_done_and_goes_on_from_there(
    grader: Executable,
    toy: Toy,
    patient: Path,
    tmp_path: Path,
    scratch: Path,
    processes: Processes,
    read: Callable[[Path], Graded],
) -> None:
    for number in range(6):
        toy.write(tmp_path / "class" / f"s{number}", f"# {number}\n{toy.solution}{SLOW}")
    words = ("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", patient, "--jobs", "2")
    process = grader.start(*words, env={"TMPDIR": str(scratch)})
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(2)]
    assert lines[1].startswith("[1/6] ")
    started = processes.below(process.pid)
    _, err = interrupt(process)
    assert process.returncode in INTERRUPTED
    assert err.strip() == "interrupted"
    assert not list(scratch.iterdir())
    wait_for(lambda: not processes.running(started))
    done = sorted((tmp_path / "out" / "reports").iterdir())
    assert 1 <= len(done) <= 4
    assert all(read(path).data["score"] == 10 for path in done)

    again = grader(*words)
    assert again.out.startswith(f"{6 - len(done)} submissions to grade, {len(done)} unchanged since the last run\n")
    assert again.code == 0


@pytest.mark.parametrize("number", [0, 1])
def test_a_zygote_that_is_killed_costs_nobody_a_point(
    grader: Executable,
    toy: Toy,
    patient: Path,
    tmp_path: Path,
    processes: Processes,
    read: Callable[[Path], Graded],
    number: int,
) -> None:
    folder = toy.write(tmp_path / "jane", toy.solution + SLOW)
    target = tmp_path / "report.json"
    process = grader.start("grade", folder, "--section", patient, "--json", target)
    os.kill(in_a_call(processes, process.pid)[number], signal.SIGKILL)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert read(target).data["score"] == 10


def test_a_pool_process_that_is_killed_loses_no_submission(
    grader: Executable, toy: Toy, patient: Path, tmp_path: Path, processes: Processes, read: Callable[[Path], Graded]
) -> None:
    for number in range(4):
        toy.write(tmp_path / "class" / f"s{number}", f"# {number}\n{toy.solution}{SLOW}")
    process = grader.start("batch", tmp_path / "class", "--out", tmp_path / "out", "--section", patient, "--jobs", "2")
    assert process.stdout is not None
    while not process.stdout.readline().startswith("[1/4]"):
        pass
    parents = {
        pid: Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1] for pid in processes.below(process.pid)
    }
    pool = [pid for pid, parent in parents.items() if parent == str(process.pid)]
    os.kill(pool[0], signal.SIGKILL)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert "4 of 4 graded" in out
    reports = [read(path) for path in (tmp_path / "out" / "reports").iterdir()]
    assert [report.data["score"] for report in reports] == [10] * 4
