"""A submission's exercise as a suite sees it: its functions are called as if they were here."""

from __future__ import annotations

import contextlib
import functools
import re
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from grader.check import CheckFailed, NotAttempted
from grader.given import Given
from grader.sandbox.host import (
    Answer,
    NeedsMatplotlib,
    StudentError,
    StudentKilled,
    StudentRaised,
    StudentTimedOut,
    Worker,
)
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.wire import Error, Frame
from grader.section import Exercise
from grader.submission import Submission

_LINE_END = re.compile(rb"\r\n|\r|\n")  # as Python counts lines; str.splitlines knows more ends than these


@functools.lru_cache(maxsize=32)
def _lines(source: bytes) -> list[bytes]:
    """Return the lines of a file, split once however often they are asked for."""
    return _LINE_END.split(source)


class Budget:
    """The seconds that one exercise of a submission may use in all."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._spent = 0.0

    @contextlib.contextmanager
    def spending(self) -> Iterator[float]:
        """Count the time of the block; gives what is left, and refuses where nothing is."""
        if self._spent >= self._seconds:
            raise StudentTimedOut(self._seconds)
        start = time.monotonic()
        try:
            yield self._seconds - self._spent
        finally:
            self._spent += time.monotonic() - start


class Student:
    """One exercise of a submission, in a worker of its own that is renewed whenever it dies.

    Any other attribute is a function of the student's: ``student.momentum_sgd(loss, grad, start, ...)`` runs it in the
    worker and returns plain values (None, bool, int, float, str, list, tuple, dict, arrays, `Figure`, and `Opaque`
    for everything else).

    Attributes
    ----------
    separate : bool
        Whether each call of a function gets a worker in which that function has not been called before.
    answered : bool
        Whether a value was returned since the last `take_call`.
    has_to_move : bool
        Whether a call came to import matplotlib in a worker without: all has to begin again in one that has it.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        submission: Submission,
        exercise: Exercise,
        given: Given,
        budget: Budget,
        *,
        png: bool = False,
        draws: bool = False,
    ) -> None:
        self._sandbox = sandbox
        self._budget = budget
        self._submission = submission
        self._exercise = exercise
        self._given = given
        self._worker: Worker | None = None
        self._asked: set[str] = set()  # functions that the worker of now was asked for
        self._broken: StudentError | None = None
        self._functions: frozenset[str] = frozenset()
        self._png = png
        self._draws = draws or submission.imports_matplotlib(exercise)
        self._called: tuple[str, tuple[Any, ...], dict[str, Any]] | None = None
        self.separate = self.answered = self.has_to_move = False
        self.changed: tuple[str, ...] = ()
        self.remarks: list[str] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *args, **kwargs: self._call(name, args, kwargs)

    def remark(self, text: str) -> None:
        """Say something about a check without failing it."""
        if text not in self.remarks:
            self.remarks.append(text)

    def assert_inputs_unchanged(self) -> None:
        """Fail the check if the last call changed one of its arguments in place."""
        if self.changed:
            raise CheckFailed("an argument is changed in place; work on a copy of it")

    def line_of(self, function: str) -> int | None:
        """Return the line of the student's file on which a function is defined, as the file itself shows it."""
        name = re.escape(function.encode())
        defines = re.compile(rb"(?:async[ \t]+)?(?:def|class)[ \t]+" + name + rb"\b|" + name + rb"[ \t]*[=:]")
        lines = _lines(self._submission.files.get(self._exercise.module, b""))
        return next((len(lines) - back for back, line in enumerate(reversed(lines)) if defines.match(line)), None)

    def call_twice(self, function: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Answer:
        """Call a function twice with the same argument objects; see `Worker.call`."""
        return self._answer(function, args, kwargs, twice=True)

    def take_call(self) -> tuple[str, tuple[Any, ...], dict[str, Any]] | None:
        """Return the last call since the last time: function, arguments, those that were named."""
        called, self._called = self._called, None
        self.answered = False
        return called

    def take_output(self) -> str:
        """Return what the student's code printed since the last time."""
        return self._worker.take_output() if self._worker is not None else ""

    def close(self) -> None:
        """End the worker; the next call has a new one."""
        if self._worker is not None:
            self._worker.close()

    def _call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        try:
            answer = self._answer(function, args, kwargs)
        except StudentRaised as error:
            raise StudentRaised(self._quoted(error.error, function)) from None
        self.changed = answer.changed
        self.answered = True
        return answer.value

    def _quoted(self, error: Error, function: str) -> Error:
        """Return the error with the submission's own lines: frames of a worker's making could say anything."""
        frames = []
        for frame in error.frames:
            source = self._submission.files.get(frame.file.removesuffix(".py"), b"")
            lines = _lines(source)
            if source and 1 <= frame.line <= len(lines):
                name = frame.function if frame.function in self._exercise.functions else function
                text = lines[frame.line - 1].decode("utf-8", "replace").strip()
                frames.append(Frame(frame.file, frame.line, name, text))
        return Error(error.type, error.message, frames)

    def _answer(self, function: str, args: Sequence[Any], kwargs: dict[str, Any], *, twice: bool = False) -> Answer:
        """Return what a call gives, made anew where its worker ended for no fault of the student's.

        A worker that is killed from outside has given no answer, so nothing is there to choose from; a second time
        it is taken for the student's own doing.
        """
        killed = False
        while True:
            try:
                return self._sandbox.survive(lambda: self._answer_here(function, args, kwargs, twice=twice))
            except NeedsMatplotlib:
                if self._asked:  # one call alone, made anew, would find nothing of what those before have left behind
                    self.has_to_move = True
                    raise
                self._draws = True
            except StudentKilled as error:
                if killed:
                    self._broken = self._broken or (None if self._asked else error)
                    raise
                killed = True

    def _answer_here(self, function: str, args: Sequence[Any], kwargs: dict[str, Any], *, twice: bool) -> Answer:
        if self.separate and function in self._asked:
            self.close()
        worker = self._loaded()
        if function not in self._functions:
            raise NotAttempted(f"{self._exercise.file} has no function {function}")
        self._called = function, tuple(args), kwargs
        self._asked.add(function)
        with self._budget.spending() as left:
            seconds = min(self._sandbox.limits.call_seconds, left)
            return worker.call(function, args, kwargs, seconds=seconds, png=self._png, twice=twice)

    def _loaded(self) -> Worker:
        if self._broken is not None:  # the import would fail again, after as many seconds
            raise self._broken
        if self._worker is not None and self._worker.alive:
            return self._worker
        file = self._exercise.file
        if file in self._submission.refused:
            raise CheckFailed(f"{file} {self._submission.refused[file]}")
        if self._exercise.module not in self._submission.files:
            raise NotAttempted(f"{file} is missing")
        self._asked = set()
        self._worker = worker = self._sandbox.worker(draws=self._draws)  # starting it costs the student no time
        try:
            with self._budget.spending() as left:
                files, given = self._submission.files, self._given.source
                self._functions = worker.load(self._exercise.module, files, given, seconds=left)
        except StudentError as error:
            worker.close()
            if self._sandbox.alive and not isinstance(error, StudentKilled):
                self._broken = error
            raise
        return worker


class StandIn:
    """In place of a student: every function returns None. A check that cannot judge even that is broken itself."""

    changed: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *args, **kwargs: None

    def remark(self, text: str) -> None:
        """Take no note."""

    def assert_inputs_unchanged(self) -> None:
        """Change nothing."""
