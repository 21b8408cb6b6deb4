"""However a command ends, two seconds later nothing of it is alive and no folder of its is left."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.behaviour.test_interrupt import SLOW, in_a_call, patient, scratch, wait_for

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy
    from tests.processes import Processes

pytestmark = pytest.mark.thorough
RARER = [pytest.param(number, marks=pytest.mark.nightly) for number in (signal.SIGHUP, signal.SIGQUIT)]

__all__ = ["patient", "scratch"]  # fixtures
SECONDS = 6.0  # two are promised; a machine that is busy with other tests is given more
STUBBORN = """

import signal

for number in range(1, 32):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def area(radius):
    while True:
        pass
"""


@pytest.fixture
def run(
    grader: Executable, toy: Toy, patient: Path, tmp_path: Path, scratch: Path
) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Return a function that starts a command on slow or stubborn programs, with a folder of its own for scratch."""
    started: list[subprocess.Popen[str]] = []

    def start(command: str, more: str = SLOW) -> subprocess.Popen[str]:
        for number in range(4):
            toy.write(tmp_path / "class" / f"s{number}", f"# {number}\n{toy.solution}{more}")
        words: dict[str, list[str | Path]] = {
            "grade": ["grade", tmp_path / "class" / "s0"],
            "batch": ["batch", tmp_path / "class", "--out", tmp_path / "out", "--jobs", "2"],
        }
        process = grader.start(*words[command], "--section", patient, env={"TMPDIR": str(scratch)})
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def in_two_calls(processes: Processes, pid: int) -> list[int]:
    """Wait until both processes of a batch are at work; return everything below the command."""
    wait_for(lambda: len(processes.below(pid)) >= 6)
    time.sleep(0.5)
    return processes.below(pid)


@pytest.mark.parametrize("more", [SLOW, STUBBORN], ids=["slow", "stubborn"])
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, *RARER])
def test_nothing_outlives_a_grading(
    run: Callable[..., subprocess.Popen[str]], processes: Processes, scratch: Path, number: int, more: str
) -> None:
    process = run("grade", more)
    below = in_a_call(processes, process.pid)
    os.kill(process.pid, number)
    process.wait(timeout=10)
    wait_for(lambda: not processes.running(below) and not list(scratch.iterdir()), SECONDS)


@pytest.mark.parametrize(
    "number",
    [
        signal.SIGKILL,
        signal.SIGINT,
        *(pytest.param(number, marks=pytest.mark.nightly) for number in (signal.SIGTERM, signal.SIGHUP)),
    ],
)
def test_nothing_outlives_a_batch(
    run: Callable[..., subprocess.Popen[str]], processes: Processes, scratch: Path, number: int
) -> None:
    process = run("batch")
    below = in_two_calls(processes, process.pid)
    end = time.monotonic() + SECONDS
    os.kill(process.pid, number)
    wait_for(lambda: not processes.running(below) and not list(scratch.iterdir()), SECONDS)
    process.communicate(timeout=max(0.1, end - time.monotonic()))


@pytest.mark.parametrize(
    "delay", [0.1, 0.3, *(pytest.param(delay, marks=pytest.mark.nightly) for delay in (0.02, 0.2, 0.45, 0.6))]
)
def test_nor_one_that_is_killed_while_it_starts(
    run: Callable[..., subprocess.Popen[str]], processes: Processes, scratch: Path, delay: float
) -> None:
    process = run("grade")
    time.sleep(delay)
    below = processes.below(process.pid)
    process.kill()
    process.wait()
    wait_for(lambda: not processes.running(below) and not list(scratch.iterdir()), SECONDS)


@pytest.mark.parametrize("number", [*RARER, signal.SIGKILL])
@pytest.mark.parametrize("delay", [0.2, 0.6])
def test_nor_one_whose_whole_group_is_told_to_end(
    run: Callable[..., subprocess.Popen[str]], processes: Processes, scratch: Path, number: int, delay: float
) -> None:
    """A terminal that closes tells everybody in it, and a runner that has waited too long kills them."""
    process = run("grade")
    time.sleep(delay)
    below = processes.below(process.pid)
    os.killpg(process.pid, number)
    process.wait()
    wait_for(lambda: not processes.running(below) and not list(scratch.iterdir()), SECONDS)


def test_nor_do_processes_that_somebody_has_stopped(
    run: Callable[..., subprocess.Popen[str]], processes: Processes, scratch: Path
) -> None:
    process = run("grade")
    below = in_a_call(processes, process.pid)
    for pid in below:
        os.kill(pid, signal.SIGSTOP)
    process.kill()
    process.wait()
    wait_for(lambda: not processes.running(below) and not list(scratch.iterdir()), SECONDS)


def test_what_a_batch_makes_is_gone_when_it_ends(run: Callable[..., subprocess.Popen[str]], scratch: Path) -> None:
    process = run("batch", "")
    assert process.communicate(timeout=60)[1] == ""
    assert list(scratch.iterdir()) == []


def test_a_start_sweeps_what_the_death_of_everybody_has_left(
    run: Callable[..., subprocess.Popen[str]], processes: Processes, scratch: Path
) -> None:
    process = run("grade")
    everybody = [process.pid, *in_a_call(processes, process.pid)]
    for pid in everybody:
        os.kill(pid, signal.SIGSTOP)
    for pid in everybody:
        os.kill(pid, signal.SIGKILL)
    process.wait()
    assert len(list(scratch.iterdir())) == 1
    again = run("grade", "")
    assert again.communicate(timeout=60)[1] == ""
    assert list(scratch.iterdir()) == []
