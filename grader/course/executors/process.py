"""One grading process: warm, given a submission at a time, and gone when its parent is.

::

    to it      submissions as MessagePack; the end of the pipe means that it may leave
    from it    first a `Warmth`, then for each submission a report, or a `Warmth` where the section is broken:
               all as JSON, with a byte before it that tells which, and whether it leaves after that
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING, NoReturn

import msgspec

from grader.course.job import Job
from grader.errors import GraderError, InternalError, SectionError, UsageError
from grader.report import encode
from grader.sandbox.confinement import kernel
from grader.section import Section, load
from grader.submission import Submission

if TYPE_CHECKING:
    from grader.grading import Grader
    from grader.sandbox.sandbox import Sandbox

WORD, REPORT, LAST = b"!", b"+", b"."
SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


class Warmth(msgspec.Struct, frozen=True):
    """What became of warming up: whose fault it is that this process cannot grade, if it cannot."""

    kind: str | None = None
    message: str = ""


def error_of(warmth: Warmth) -> GraderError | None:
    """Return the error that would meet any process, in whichever one it came up; None where another may do better."""
    kinds = {kind.__name__: kind for kind in (UsageError, SectionError)}
    return kinds[warmth.kind](warmth.message) if warmth.kind in kinds else None


def why(error: Exception) -> str:
    """Return what to say of an error that a process cannot be started for."""
    known = f"{type(error).__name__}: {error}"
    limited = isinstance(error, (OSError, RuntimeError))  # RuntimeError: a thread cannot be started
    return f"{known} (`ulimit -u` and `ulimit -n` tell how many processes and files may be had)" if limited else known


def main(job: Job, connection: Connection, parent: int, inherited: Sequence[Connection]) -> None:
    """Grade what comes through the connection; a fork has `inherited` the ends of others' connections."""
    _end_with(parent)
    for other in inherited:  # held open here, no process would see its connection end
        other.close()
    leaving = _Leaving()
    try:
        grader = _grader(job, leaving)
    except GraderError as error:
        connection.send_bytes(_word(Warmth(type(error).__name__, str(error))))
        return
    except Exception as error:
        connection.send_bytes(_word(Warmth("", why(error))))
        return
    try:
        connection.send_bytes(_word(Warmth()))
        while True:
            submission = msgspec.msgpack.decode(connection.recv_bytes(), type=Submission)
            said = _graded(grader, submission)
            if grader.hung:  # the next submission gets a process in which nothing goes on for ever
                connection.send_bytes(LAST + said[1:] if said[:1] == REPORT else said)
                leaving.now()
            connection.send_bytes(said)
    except (EOFError, OSError):  # nothing more to do, or nobody to do it for
        leaving.now()


def _graded(grader: Grader, submission: Submission) -> bytes:
    try:
        return REPORT + encode(grader.grade(submission))
    except SectionError as error:  # it would be the same with the next one
        return _word(Warmth("SectionError", str(error)))
    except Exception as error:  # whatever it is, it must not stop the rest
        sentence = InternalError(f"the grader broke: {type(error).__name__}: {error}")
        return REPORT + encode(grader.broken(submission, sentence))


def _word(warmth: Warmth) -> bytes:
    return WORD + msgspec.json.encode(warmth)


def _sandbox(section: Section, job: Job) -> Sandbox:
    from grader.sandbox.sandbox import Sandbox

    return Sandbox(section.packages, section.limits, layers=job.layers, cold=job.cold, given=section.given)


def _grader(job: Job, leaving: _Leaving) -> Grader:
    section = load(job.section)
    # It warms up while the rest is imported.
    sandbox = leaving.hold(lambda: _sandbox(section, job))
    from grader.grading import Grader

    return Grader(section, job.key, sandbox, job.feedback, allow_unconfined=job.allow_unconfined)


class _Leaving:
    """End this process on SIGTERM with its zygotes; an exception would only end the submission that is being graded."""

    def __init__(self) -> None:
        self.sandbox: Sandbox | None = None
        for number in SIGNALS:  # Ctrl-C and a closed terminal are for the process that ends this one
            signal.signal(number, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, lambda number, frame: self.now())
        if hasattr(signal, "pthread_sigmask"):
            signal.pthread_sigmask(signal.SIG_SETMASK, ())  # they were blocked while this process began

    def hold(self, start: Callable[[], Sandbox]) -> Sandbox:
        """Start the sandbox that is to be closed; between its start and our knowing of it nobody leaves."""
        asked: list[int] = []
        leave = signal.signal(signal.SIGTERM, lambda number, frame: asked.append(number))
        try:
            self.sandbox = start()
        finally:
            signal.signal(signal.SIGTERM, leave)
            if asked:
                self.now()
        return self.sandbox

    def now(self) -> NoReturn:
        """Leave."""
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a second one would cut the clearing up short
        if self.sandbox is not None:
            self.sandbox.close()
        os._exit(0)


def _end_with(parent: int) -> None:
    """Let this process end when its parent does, however that happens and whatever is at work here."""
    try:
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    except (OSError, AttributeError):  # Windows has no such signal
        mother = multiprocessing.parent_process()
        assert mother is not None
        threading.Thread(target=_watch, args=(mother.sentinel,), daemon=True).start()
    if os.getppid() != parent:  # it had ended before anybody watched
        os._exit(1)


def _watch(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
