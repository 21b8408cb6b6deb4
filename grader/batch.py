"""Many submissions, through any `concurrent.futures` executor: one warm grader per process of it.

Knows nothing of terminals: results go to the caller as they come.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import active_children, get_context
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from grader import submission
from grader.errors import GraderError, InternalError, UsageError
from grader.key import Key
from grader.report import Audience, Report, ungraded, write
from grader.sandbox.plan import Layers
from grader.section import load
from grader.stored import unchanged

if TYPE_CHECKING:
    from grader.grading import Grader
    from grader.sandbox.sandbox import Sandbox


class Job(msgspec.Struct, frozen=True):
    """How the submissions of a batch are graded; the same for all of them.

    `layers` and `cold` hold submissions otherwise than this machine can: for measuring what each layer is worth.
    """

    section: Path
    key: Key
    feedback: Audience
    reports: Path
    allow_unconfined: bool = False
    layers: Layers | None = None
    cold: bool | None = None


MakeExecutor = Callable[[Job, int], Executor]


def submissions(folder: Path) -> list[Path]:
    """Return the submission folders in a folder, in order of their names."""
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder; give one that holds a folder per submission")
    found = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    if not found:
        raise UsageError(f"{folder} holds no folders; give one that holds a folder per submission")
    return found


def still_graded(job: Job, paths: list[Path]) -> dict[Path, Report]:
    """Return the stored reports of those submissions that nothing has changed for since."""
    section = load(job.section)
    found = {path: unchanged(path, _target(job, path), section, job.key, job.feedback) for path in paths}
    return {path: report for path, report in found.items() if report is not None}


def processes(job: Job, workers: int) -> Executor:
    """Return the executor of this machine; any other whose processes call `warm_up` first serves as well.

    Where that is safe its processes are forked, which gives them what is imported here: call it before any thread runs.
    """
    method = "fork" if sys.platform.startswith("linux") and threading.active_count() == 1 else "spawn"
    return ProcessPoolExecutor(workers, mp_context=get_context(method), initializer=warm_up, initargs=(job,))


def run(job: Job, paths: list[Path], workers: int, executor: MakeExecutor = processes) -> Iterator[Report]:
    """Grade submissions, `workers` at a time, and yield their reports as they are written.

    A process that dies (out of memory, say) breaks its executor. What was not done by then goes on one by one, so that
    the one that kills its process is found and takes no other with it: it is reported as a ``grader_error``.
    """
    left = list(paths)
    while left:
        with executor(job, min(workers, len(left))) as pool, _given_up_at_once(pool):
            for path, report in _round(pool, left):
                left.remove(path)
                yield report
        if left and workers == 1:
            yield _lost(job, left.pop(0))
        workers = 1


def warm_up(job: Job) -> None:
    """Make this process ready to grade."""
    global _warm
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that ends this one
    signal.signal(signal.SIGTERM, _leave)
    try:
        _warm = (job, _grader(job))
    except GraderError as error:  # raised here it would only break the pool, and say nothing
        _warm = error
    except Exception as error:
        _warm = InternalError(f"no submission can be graded: {type(error).__name__}: {error}")


def grade_one(path: Path) -> Report:
    """Grade one submission in a process that is warm, and write its report."""
    assert _warm is not None
    if isinstance(_warm, GraderError):
        raise _warm
    job, grader = _warm
    try:
        report = grader.grade(submission.load(path, grader.section, name=path.name))
    except submission.RejectedError as error:
        report = grader.reject(path.name, str(error).replace(str(path), path.name))
    except Exception as error:  # whatever it is, it must not stop the rest
        report = _broken(job, path, f"the grader broke: {type(error).__name__}: {error}")
    with _to_the_end():
        write(report, _target(job, path))
    return report


def default_workers() -> int:
    """Return the number of processes that suits this machine."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, 4)


_LONGEST = 240
_warm: tuple[Job, Grader] | GraderError | None = None
_sandbox: Sandbox | None = None


def _grader(job: Job) -> Grader:
    from grader.sandbox.sandbox import Sandbox

    global _sandbox
    section = load(job.section)
    # It warms up while the rest is imported.
    _sandbox = Sandbox(section.packages, section.limits, layers=job.layers, cold=job.cold)
    from grader.grading import Grader

    return Grader(section, job.key, _sandbox, job.feedback, allow_unconfined=job.allow_unconfined)


def _round(pool: Executor, paths: list[Path]) -> Iterator[tuple[Path, Report]]:
    futures: dict[Future[Report], Path] = {pool.submit(grade_one, path): path for path in paths}
    for future in as_completed(futures):
        try:
            yield futures[future], future.result()
        except BrokenProcessPool:
            continue


def _leave(number: int, frame: object) -> None:
    """End this process with its zygote; an exception would only end the submission that is being graded."""
    signal.signal(number, signal.SIG_IGN)  # a second one would cut the clearing up short
    if _sandbox is not None:
        _sandbox.close()
    os._exit(128 + number)


@contextlib.contextmanager
def _to_the_end() -> Iterator[None]:
    """Let the block end before this process leaves: half a report would stay behind."""
    asked: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, frame: asked.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, _leave)
        if asked:
            _leave(asked[0], None)


@contextlib.contextmanager
def _given_up_at_once(pool: Executor) -> Iterator[None]:
    """Let an interrupted run end without grading what is left."""
    try:
        yield
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        started = active_children()  # those of this machine's executor; others end theirs themselves
        for process in started:
            process.terminate()
        for process in started:  # until each has cleared up after itself
            process.join(timeout=10)
        raise


def _lost(job: Job, path: Path) -> Report:
    report = _broken(job, path, "the grader's own process died while grading this; memory may have run out")
    write(report, _target(job, path))
    return report


def _broken(job: Job, path: Path, message: str) -> Report:
    return ungraded(load(job.section), path.name, job.key, job.feedback, "grader_error", message)


def _target(job: Job, path: Path) -> Path:
    name = os.fsencode(path.name)
    if len(name) > _LONGEST:  # a folder's name may be too long to have ".json" after it
        name = name[:_LONGEST] + b"-" + hashlib.sha256(name).hexdigest()[:8].encode()
    return job.reports / f"{os.fsdecode(name)}.json"
