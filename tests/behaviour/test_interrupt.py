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
    from tests.conftest import Executable, Graded, Toy
    from tests.processes import Processes

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
    endless = SLOW.replace(f"sleep({SECONDS})", "sleep(25)")  # it must not be over before the signal comes
    folder = toy.write(tmp_path / "jane", toy.solution + endless)
    target = tmp_path / "report.json"
    process = grader.start("grade", folder, "--section", patient, "--json", target, env={"TMPDIR": str(scratch)})
    started = in_a_call(processes, process.pid)
    _, err = interrupt(process)
    assert process.returncode in INTERRUPTED
    assert err.strip() == "interrupted"
    assert not target.exists()
    assert not list(scratch.iterdir())
    wait_for(lambda: not processes.running(started))


@pytest.mark.thorough
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
