"""A submission's exercise as a suite sees it: its functions are called as if they were here."""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from grader import quoting
from grader.budget import Budget
from grader.carrying import OwnFunctions, same_call
from grader.checks import CheckFailed, NotAttempted
from grader.errors import SectionError
from grader.given import Given
from grader.meanings import absence
from grader.meanings.warned import warned
from grader.mistakes import Warned, equal
from grader.sandbox.endings import NeedsMatplotlib, StudentDied, StudentError, StudentKilled, StudentRaised
from grader.sandbox.host import Answer, Worker
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.wire import Error, Loaded
from grader.section import Exercise
from grader.submission import Submission


class Calling(NamedTuple):
    """What is under way, since when by the monotonic clock, and how long it may take: a call, or loading the file.

    ``what`` is the function's name, or "loading" and the file.
    """

    what: str
    since: float
    seconds: float


class Ended(NamedTuple):
    """A call that has ended: what it returned, or the exception that it raised."""

    function: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    value: Any = None
    error: Error | None = None


class _Answered(NamedTuple):
    """A call that was answered, and the arguments that it changed."""

    ended: Ended
    changed: tuple[str, ...]


class Student:
    """One exercise of a submission, in a worker of its own that is renewed whenever it dies.

    Any other attribute is a function of the student's: ``student.momentum_sgd(loss, grad, start, ...)`` runs it in the
    worker and returns plain values (None, bool, int, float, str, list, tuple, dict, arrays, `Figure`, and `Opaque`
    for everything else).

    Attributes
    ----------
    separate : bool
        Whether each call of a function gets a worker in which that function has not been called before.
    builds_on : tuple of str
        The functions that the check builds on which is run.
    answered : bool
        Whether a value was returned since the last `take_call`.
    calling : Calling or None
        The call or the loading that is under way.
    made : list
        All calls so far: function, arguments, those that were named.
    ended : Ended or None
        The last call that has ended since the last `take_call`.
    note : str
        What stands above the pictures of figures, where there are any.
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
        self._structure = Loaded([])
        self._cancelled = False
        self._png = png
        self._draws = draws or submission.imports_matplotlib(exercise)
        self.made: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
        self._called: tuple[str, tuple[Any, ...], dict[str, Any]] | None = None
        self.separate = self.answered = self.has_to_move = False
        self.note = ""
        self.calling: Calling | None = None
        self.ended: Ended | None = None
        self.changed: tuple[str, ...] = ()
        self.remarks: list[str] = []
        self.builds_on: tuple[str, ...] = ()
        self._upstream: OwnFunctions | None = None
        self._own: dict[str, Student] = {}  # for each upstream function that stands in for the reference's
        self._afresh: Collection[str] = ()
        self._answers: list[_Answered] = []  # of the check that is run
        self._again: deque[_Answered] = deque()  # of those, what a second run of it is still to be given

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

    def own(self, function: str, reference: Callable[..., Any]) -> Callable[..., Any]:
        """Return what to compare with where a right solution may call another function of the exercise.

        That is the reference's, which takes and gives what the function itself does. Where the check has failed with
        it, and the student's own function lost points before, it is that: it may return anything.
        """
        if function not in self.builds_on:
            raise SectionError(f"a check asks for the student's own {function} and does not say that it builds on it")
        return self._upstream.function(function, reference) if self._upstream is not None else reference

    @contextlib.contextmanager
    def carrying(self, functions: Collection[str], afresh: Collection[str]) -> Iterator[OwnFunctions]:
        """Let a check be run once more, in the block, with functions of the student's own to compare with.

        They are called where nothing else has run: those that are to be asked `afresh` in a new worker each time, each
        of the others in one. What the check asked for in its first run is not asked again: it is given the same
        answers. Raising `CheckFailed` in the block leaves all as the first run has left it.
        """
        before = self._called, self.answered, self.ended, self.changed, self.remarks
        self._afresh = afresh
        self._upstream, self._again, self.remarks = OwnFunctions(functions, self._ask_own), deque(self._answers), []
        try:
            yield self._upstream
        except CheckFailed:
            self._called, self.answered, self.ended, self.changed, self.remarks = before
            raise
        finally:
            self._upstream = None
            self._again.clear()
            for own in self._own.values():
                own.close()

    def assert_steady(self, functions: Collection[str]) -> None:
        """Fail unless the last call of each of these own functions gives the same where it is the first."""
        for name in functions:
            ended = self._own[name].ended if name in self._own else None
            if ended is not None:
                self._own[name].close()
                if not equal(ended.value, self._ask_own(name, ended.args, ended.kwargs)):
                    raise CheckFailed("agrees with a function that answers by what it was asked before")

    def line_of(self, function: str) -> int | None:
        """Return the line of the student's file on which a function is defined, as the file itself shows it."""
        return quoting.line_of(function, self._source)

    def parameters(self, function: str) -> list[str] | None:
        """Return the names of a function's parameters, None where they are not known."""
        return self._structure.parameters.get(function)

    def signatures(self, function: str) -> tuple[str, str] | None:
        """Return a function's head and the one that is asked for, where the two do not take the same call."""
        wanted, own = self._exercise.parameters(function), self.parameters(function)
        if wanted is None or own is None or list(wanted) == own:
            return None
        if own[: len(wanted)] == list(wanted):  # more of them, which nobody has to give
            return None
        moved = any(own.index(name) != place for place, name in enumerate(wanted) if name in own)
        if len(own) == len(wanted) and not moved:  # other names do, in the right order
            return None
        return f"{function}({', '.join(own)})", f"{function}({', '.join(wanted)})"

    def call_twice(self, function: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Answer:
        """Call a function twice with the same argument objects; see `Worker.call`."""
        return self._answer(function, args, kwargs, twice=True)

    def take_call(self) -> tuple[str, tuple[Any, ...], dict[str, Any]] | None:
        """Return the last call since the last time: function, arguments, those that were named."""
        called, self._called = self._called, None
        self.answered, self.ended = False, None
        self._answers = []
        return called

    def take_output(self) -> str:
        """Return what the student's code printed since the last time."""
        return self._worker.take_output() if self._worker is not None else ""

    def take_warnings(self) -> tuple[Warned, ...]:
        """Return what numpy has warned of since the last time, as far as the student's code lets it."""
        return warned(self.take_output(), self._exercise.file)

    def cancel(self) -> None:
        """Let the call that is under way fail, and all that follow; may be called by another thread."""
        self._cancelled = True
        if self._worker is not None:
            self._worker.interrupt()
        for own in list(self._own.values()):
            own.cancel()

    def close(self) -> None:
        """End the worker; the next call has a new one."""
        if self._worker is not None:
            self._worker.close()
        for own in self._own.values():
            own.close()

    def _call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if self._again and same_call(self._again[0].ended[:3], (function, args, kwargs)):
            known = self._again.popleft()
            self._called = known.ended[:3]
        else:
            self._again.clear()
            known = self._asked_for(function, args, kwargs)
            self._answers.append(known)
        self.ended, self.changed, self.answered = known.ended, known.changed, True
        return known.ended.value

    def _asked_for(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> _Answered:
        try:
            answer = self._answer(function, args, kwargs)
        except StudentRaised as error:
            quoted = quoting.quoted(error.error, self._submission.files, self._exercise.file, function)
            self.ended = Ended(function, args, kwargs, error=quoted)
            raise StudentRaised(quoted, loading=error.loading) from None
        return _Answered(Ended(function, args, kwargs, answer.value), answer.changed)

    def _ask_own(self, function: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        """Call a function by itself: whoever else may call it in the submission has not run in its worker."""
        own = self._own.get(function)
        if own is None:
            own = Student(self._sandbox, self._submission, self._exercise, self._given, self._budget, draws=self._draws)
            self._own[function] = own
            if self._cancelled:
                own.cancel()
        if function in self._afresh:
            own.close()
        return getattr(own, function)(*args, **kwargs)

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
            raise absence.of_function(function, self._source, self._structure, self._exercise)
        if function in self._structure.empty:
            raise NotAttempted(f"{function} is not written yet: its body is empty")
        self._called = function, tuple(args), kwargs
        self.made.append(self._called)
        self._asked.add(function)
        with self._budget.spending() as left:
            seconds = min(self._sandbox.limits.call_seconds, left)
            self.calling = Calling(function, time.monotonic(), seconds)
            try:
                return worker.call(function, args, kwargs, seconds=seconds, png=self._png, twice=twice, note=self.note)
            finally:
                self.calling = None

    def _loaded(self) -> Worker:
        if self._broken is not None:  # the import would fail again, after as many seconds
            raise self._broken
        self._assert_wanted()
        if self._worker is not None and self._worker.alive:
            return self._worker
        file = self._exercise.file
        if file in self._submission.refused:
            raise CheckFailed(f"{file} {self._submission.refused[file]}")
        if self._exercise.module not in self._submission.files:
            raise absence.of_file(self._submission, self._exercise)
        self._asked = set()
        self._worker = worker = self._sandbox.worker(draws=self._draws)  # starting it costs the student no time
        self._assert_wanted()  # once more: whoever cancelled before may not have seen this worker
        try:
            with self._budget.spending() as left:
                self._functions = self._load(worker, left)
                self._structure = worker.loaded
        except StudentError as error:
            worker.close()
            if self._sandbox.alive and not isinstance(error, StudentKilled):
                self._broken = error
            raise
        return worker

    def _load(self, worker: Worker, left: float) -> frozenset[str]:
        seconds = min(self._sandbox.limits.load_seconds, left)
        self.calling = Calling(f"loading {self._exercise.file}", time.monotonic(), seconds)
        try:
            files, given = self._submission.files, self._given.source
            return worker.load(self._exercise.module, files, given, self._exercise.functions, seconds=left)
        finally:
            self.calling = None

    @property
    def _source(self) -> bytes:
        return self._submission.files.get(self._exercise.module, b"")

    def _assert_wanted(self) -> None:
        if self._cancelled:
            raise StudentDied("nobody waits for this any more")


class StandIn:
    """In place of a student: every function returns None. A check that cannot judge even that is broken itself."""

    changed: tuple[str, ...] = ()

    def own(self, function: str, reference: Callable[..., Any]) -> Callable[..., Any]:
        """Return the reference."""
        return reference

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *args, **kwargs: None

    def remark(self, text: str) -> None:
        """Take no note."""

    def assert_inputs_unchanged(self) -> None:
        """Change nothing."""
