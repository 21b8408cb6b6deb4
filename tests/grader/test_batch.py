"""Many submissions: which they are, that any executor serves, and that none is lost."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from grader import batch
from grader.batch import Job
from grader.errors import UsageError
from grader.key import PRACTICE
from grader.report import Report, ungraded
from grader.section import load
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Toy


class Here(Executor):
    """An executor of another make: runs at once, and breaks where it is told to, as a process pool does."""

    def __init__(self, grade: Callable[[Path], Report], deadly: set[str]) -> None:
        self._grade = grade
        self._deadly = deadly
        self._broken = False

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        (path,) = args
        self._broken = self._broken or path.name in self._deadly
        if self._broken:
            future.set_exception(BrokenProcessPool())
        else:
            future.set_result(self._grade(path))
        return future


@pytest.fixture
def job(toy: Toy, tmp_path: Path) -> Job:
    (tmp_path / "reports").mkdir()
    return Job(toy.folder, PRACTICE, "full", tmp_path / "reports")


def graded(job: Job, names: list[str], deadly: set[str]) -> tuple[list[Report], list[int]]:
    """Run a batch in which some submissions kill the process that grades them."""
    sizes = []

    def grade(path: Path) -> Report:
        return ungraded(load(job.section), path.name, job.key, job.feedback, "rejected", "stands for a score")

    def executor(job: Job, workers: int) -> Executor:
        sizes.append(workers)
        return Here(grade, deadly)

    return list(batch.run(job, [Path(name) for name in names], 2, executor)), sizes


def test_any_executor_serves(job: Job) -> None:
    reports, sizes = graded(job, ["a", "b", "c"], set())
    assert {report.submission.id for report in reports} == {"a", "b", "c"}
    assert sizes == [2]


@pytest.mark.parametrize("deadly", [{"a"}, {"b"}, {"d"}, {"a", "b"}, {"a", "b", "c", "d"}])
def test_what_kills_its_process_is_found_and_takes_no_other_with_it(job: Job, deadly: set[str]) -> None:
    reports, sizes = graded(job, ["a", "b", "c", "d"], deadly)
    statuses = {report.submission.id: report.status for report in reports}
    assert statuses == {name: "grader_error" if name in deadly else "rejected" for name in "abcd"}
    assert len(reports) == 4
    assert sizes[0] == 2
    assert set(sizes[1:]) == {1}


def test_the_report_on_a_lost_submission_is_written(job: Job) -> None:
    graded(job, ["a"], {"a"})
    assert b"grader_error" in (job.reports / "a.json").read_bytes()


def test_no_more_workers_than_submissions_are_started(job: Job) -> None:
    assert graded(job, ["a"], set())[1] == [1]


def test_submissions_are_folders_in_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b", "a", "C", ".git", "=1+1"):
        (tmp_path / name).mkdir()
    (tmp_path / "notes.txt").touch()
    assert [path.name for path in batch.submissions(tmp_path)] == ["=1+1", "C", "a", "b"]


@pytest.mark.parametrize("content", ["nothing", "files", "no folder"])
def test_a_folder_without_submissions_is_the_users_to_mend(tmp_path: Path, content: str) -> None:
    folder = tmp_path / "class"
    if content != "no folder":
        folder.mkdir()
    if content == "files":
        (folder / "ex1_area.py").touch()
    with pytest.raises(UsageError, match="give one that holds a folder per submission"):
        batch.submissions(folder)


def test_stored_reports_of_other_submissions_are_not_taken_for_these(job: Job, toy: Toy, tmp_path: Path) -> None:
    folder = toy.write(tmp_path / "jane")
    assert batch.still_graded(job, [folder]) == {}
    shutil.copy(toy.solutions / "ex1_area.py", job.reports / "jane.json")
    assert batch.still_graded(job, [folder]) == {}


def test_there_is_always_a_worker() -> None:
    assert 1 <= batch.default_workers() <= 4


def test_a_process_that_is_told_to_leave_ends_its_report_first(tmp_path: Path) -> None:
    code = f"""
import os, pathlib, signal
from grader import batch
with batch._to_the_end():
    os.kill(os.getpid(), signal.SIGTERM)
    pathlib.Path({str(tmp_path / "report")!r}).write_text("whole")
raise SystemExit("still here")
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    assert done.returncode == 128 + signal.SIGTERM
    assert (tmp_path / "report").read_text() == "whole"
