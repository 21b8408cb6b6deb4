"""A worker that is killed from outside costs nobody a point; one that is killed whenever it runs is the program's."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.behaviour.test_interrupt import SLOW, in_a_call, patient

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Processes, Toy

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
