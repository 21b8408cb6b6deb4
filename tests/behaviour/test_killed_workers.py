"""A worker that is killed from outside costs nobody a point; one that is killed whenever it runs is the program's."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader import submission
from grader.budget import Budget
from grader.given import Given
from grader.program import Program
from grader.sandbox.sandbox import Sandbox
from grader.section import load
from tests.behaviour.test_interrupt import SLOW, in_a_call, patient, wait_for

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Toy
    from tests.processes import Processes

__all__ = ["patient"]  # a fixture


@pytest.mark.thorough
def test_a_worker_killed_from_outside_costs_nothing(
    grader: Executable, toy: Toy, patient: Path, tmp_path: Path, processes: Processes, read: Callable[[Path], Graded]
) -> None:
    folder = toy.write(tmp_path / "jane", toy.solution + SLOW)
    target = tmp_path / "report.json"
    process = grader.start("grade", folder, "--section", patient, "--json", target)
    _, _, worker, *_ = in_a_call(processes, process.pid)
    os.kill(worker, signal.SIGKILL)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert read(target).data["score"] == 10


def test_one_that_is_killed_again_and_again_is_said_to_be(
    grader: Executable, toy: Toy, patient: Path, tmp_path: Path, processes: Processes, read: Callable[[Path], Graded]
) -> None:
    """As the system does with one that always takes too much."""
    hangs = toy.broken("def area(radius):\n    while True:\n        pass")
    target = tmp_path / "report.json"
    words = ("grade", toy.write(tmp_path / "jane", hangs), "--section", patient, "--json", target)
    process = grader.start(*words)
    zygotes = in_a_call(processes, process.pid)[:2]
    while process.poll() is None:
        time.sleep(0.2)
        for pid in set(processes.below(process.pid)) - set(zygotes):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    process.communicate(timeout=60)
    report = read(target)
    assert report.data["status"] == "graded"
    assert report.checks[0]["outcome"] == "crashed"
    assert "was killed twice" in report.checks[0]["message"]


@pytest.mark.thorough
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="zygotes are forked on Linux only")
def test_zygotes_that_are_killed_cost_no_program_of_several_its_answer(
    toy: Toy, tmp_path: Path, processes: Processes
) -> None:
    """The first that calls has them started anew: the others' workers have gone with the old ones."""
    section = load(toy.folder)
    one = submission.load(toy.write(tmp_path / "jane", toy.solution), section)
    others = set(processes.below(os.getpid()))
    sandbox = Sandbox(section.packages, section.limits, given=section.given)
    first = Program(sandbox, one, section.exercises[0], Given(toy.folder / "given.py"), Budget(30))
    programs = [first, first.beside(), first.beside()]
    for program in programs:
        program.call("area", (1.0,), {})
    started = [pid for pid in processes.below(os.getpid()) if pid not in others]
    os.kill(started[0], signal.SIGKILL)
    wait_for(lambda: not processes.running(started))
    assert [program.call("areas", ([],), {}).value for program in programs] == [[], [], []]
    for program in programs:
        program.close()
    sandbox.close()
