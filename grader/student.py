"""A submission's exercise as a suite sees it: its functions are called as if they were here."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from grader.check import CheckFailed, NotAttempted
from grader.given import Given
from grader.sandbox.host import Answer, NeedsMatplotlib, StudentError, StudentRaised, StudentTimedOut, Worker
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.wire import Error, Frame
from grader.section import Exercise
from grader.submission import Submission

_IMPORTS_MATPLOTLIB = re.compile(rb"^(?:import|from)[ \t]+(?:matplotlib|mpl_toolkits|pylab)", re.MULTILINE)
_LINE_END = re.compile(rb"\r\n|\r|\n")  # as Python counts lines; str.splitlines knows more ends than these


def imports_matplotlib(submission: Submission, exercise: Exercise) -> bool:
    """Guess whether a program imports matplotlib; one that does so in another way is found out when it does."""
    return _IMPORTS_MATPLOTLIB.search(submission.files.get(exercise.module, b"")) is not None


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
    """One exercise of a submission, in a worker that is renewed whenever it dies.

    It has a worker of its own, or is a `guest` in the `host` that another exercise of the same submission has used.
    What happens to a guest may be the other's doing: it counts only where all is well, and else is to be tried again.

    Any other attribute is a function of the student's: ``student.momentum_sgd(loss, grad, start, ...)`` runs it in the
    worker and returns plain values (None, bool, int, float, str, list, tuple, dict, arrays, `Figure`, and `Opaque`
    for everything else).
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
        host: Worker | None = None,
    ) -> None:
        self._sandbox = sandbox
        self._budget = budget
        self._submission = submission
        self._exercise = exercise
        self._given = given
        self._worker = host
        self._imported = False  # into the worker of now
        self.guest = host is not None
        self._broken: StudentError | None = None
        self._functions: dict[str, int] = {}
        self._png = png
        self._draws = draws or imports_matplotlib(submission, exercise)
        self.changed: tuple[str, ...] = ()
        self.remarks: list[str] = []
        self._calls = 0  # that the worker of now has answered, or is answering
        self._forgets = False
        self._called: tuple[str, tuple[Any, ...], dict[str, Any]] | None = None

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
        """Return the line of the student's file on which a function is defined."""
        line = self._functions.get(function, 0)
        lines = _LINE_END.split(self._submission.files.get(self._exercise.module, b""))
        return line if 1 <= line <= len(lines) else None

    def call_twice(self, function: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Answer:
        """Call a function twice with the same argument objects; see `Worker.call`."""
        return self._answer(function, args, kwargs, twice=True)

    def afresh(self) -> Student:
        """Return the same exercise in a worker in which nothing of it has run before."""
        return Student(self._sandbox, self._submission, self._exercise, self._given, self._budget)

    def take_call(self) -> tuple[str, tuple[Any, ...], dict[str, Any]] | None:
        """Return the last call since the last time: function, arguments, those that were named."""
        called, self._called = self._called, None
        return called

    def take_output(self) -> str:
        """Return what the student's code printed since the last time."""
        return self._worker.take_output() if self._worker is not None else ""

    @property
    def has_a_past(self) -> bool:
        """Whether there were other calls in this worker before the last one, which was made since `take_call`."""
        return self._called is not None and self._calls > 1

    @contextlib.contextmanager
    def forgetting(self) -> Iterator[None]:
        """Make each call of the block in a new worker; what was printed and remarked before is dropped."""
        self.take_output()
        self.remarks, self._forgets = [], True
        try:
            yield
        finally:
            self._forgets = False

    def hand_over(self) -> Worker | None:
        """Give the worker away, if it lives."""
        worker, self._worker = self._worker, None
        return worker if worker is not None and worker.alive else None

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self._worker.close()

    def _call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        try:
            answer = self._sandbox.survive(lambda: self._answer(function, args, kwargs))
        except StudentRaised as error:
            raise StudentRaised(self._quoted(error.error, function)) from None
        self.changed = answer.changed
        return answer.value

    def _quoted(self, error: Error, function: str) -> Error:
        """Return the error with the submission's own lines: frames of a worker's making could say anything."""
        frames = []
        for frame in error.frames:
            source = self._submission.files.get(frame.file.removesuffix(".py"), b"")
            lines = _LINE_END.split(source)
            if source and 1 <= frame.line <= len(lines):
                name = frame.function if frame.function in self._exercise.functions else function
                text = lines[frame.line - 1].decode("utf-8", "replace").strip()
                frames.append(Frame(frame.file, frame.line, name, text))
        return Error(error.type, error.message, frames)

    def _answer(self, function: str, args: Sequence[Any], kwargs: dict[str, Any], *, twice: bool = False) -> Answer:
        try:
            return self._answer_here(function, args, kwargs, twice=twice)
        except NeedsMatplotlib:
            self._draws = True
            return self._answer_here(function, args, kwargs, twice=twice)

    def _answer_here(self, function: str, args: Sequence[Any], kwargs: dict[str, Any], *, twice: bool) -> Answer:
        if self._forgets:
            self.close()
        worker = self._loaded()
        if function not in self._functions:
            raise NotAttempted(f"{self._exercise.file} has no function {function}")
        self._called = function, tuple(args), kwargs
        self._calls += 1
        with self._budget.spending() as left:
            seconds = min(self._sandbox.limits.call_seconds, left)
            return worker.call(function, args, kwargs, seconds=seconds, png=self._png, twice=twice)

    def _loaded(self) -> Worker:
        if self._broken is not None:  # the import would fail again, after as many seconds
            raise self._broken
        if self._imported and self._worker is not None and self._worker.alive:
            return self._worker
        file = self._exercise.file
        if file in self._submission.refused:
            raise CheckFailed(f"{file} {self._submission.refused[file]}")
        if self._exercise.module not in self._submission.files:
            raise NotAttempted(f"{file} is missing")
        self._calls = 0
        if self._worker is None or not self._worker.alive:
            self._worker = self._sandbox.worker(draws=self._draws)  # starting it costs the student no time
        worker = self._worker
        try:
            with self._budget.spending() as left:
                files, given = self._submission.files, self._given.source
                self._functions = worker.load(self._exercise.module, files, given, seconds=left)
                self._imported = True
        except StudentError as error:
            worker.close()
            if self._sandbox.alive:
                self._broken = error
            raise
        return worker
