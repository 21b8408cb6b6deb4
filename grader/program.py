"""A student's file of one exercise, in a worker that is renewed whenever it dies: loaded, called, and what it holds."""

from __future__ import annotations

import math
import time
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from grader import quoting
from grader.budget import Budget
from grader.checks import Misplaced, NotAttempted
from grader.given import Given
from grader.meanings import absence
from grader.sandbox.endings import NeedsMatplotlib, StudentDied, StudentError, StudentKilled
from grader.sandbox.host import Answer, Worker
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.wire import Loaded
from grader.section import Exercise
from grader.submission import Submission

if TYPE_CHECKING:
    from grader.mistakes import Warned

Called = tuple[str, Sequence[Any], Mapping[str, Any]]
"""A call: the function's name, its arguments in order, and those by name."""


class Calling(NamedTuple):
    """What is under way, since when by the monotonic clock, and how long it may take: a call, or loading the file.

    ``what`` is the function's name, or "loading" and the file.
    """

    what: str
    since: float
    seconds: float

    @property
    def spent(self) -> float:
        """The seconds that it has run for."""
        return time.monotonic() - self.since

    @property
    def left(self) -> int:
        """The whole seconds that it may still take, at least one as long as it runs."""
        return max(1, math.ceil(self.seconds - self.spent))

    @property
    def told(self) -> str:
        """How long it runs and still may, as the rest of a sentence."""
        return f"has run for {math.floor(self.spent)} s and is stopped in {self.left} s"


class Heads(NamedTuple):
    """A function's head as it is and as it is asked for, and the line of the file in which it is, if that is known.

    Of a call that it has `refused` nothing was run.
    """

    own: str
    wanted: str
    line: int | None
    source: str
    refused: bool = False


class Program:
    """One exercise of a submission, to be called function by function.

    Attributes
    ----------
    submission, exercise
        What it is of; `others` are the section's exercises, whose functions may lie in this one's file.
    separate : bool
        Whether each call of a function gets a worker in which that function has not been called before.
    calling : Calling or None
        The call or the loading that is under way.
    called : tuple or None
        The last call that was made: function, arguments, those that were named.
    made : list
        All calls so far.
    note : str
        What stands above the pictures of figures, where there are any.
    cancelled : bool
        Whether nobody waits any more for what it answers.
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
        bent: str = "",
        others: Sequence[Exercise] = (),
    ) -> None:
        self.submission, self.exercise = submission, exercise
        self._others = others
        self.separate = self.has_to_move = self.cancelled = False
        self.calling: Calling | None = None
        self.called: Called | None = None
        self.made: list[Called] = []
        self.note = ""
        self._sandbox, self._given, self._budget = sandbox, given, budget
        self._bent = bent
        self._png, self._draws = png, draws or submission.imports_matplotlib(exercise)
        self._worker: Worker | None = None
        self._asked: set[str] = set()  # functions that the worker of now was asked for
        self._broken: StudentError | None = None
        self._functions: frozenset[str] = frozenset()
        self._structure = Loaded([])

    def beside(self) -> Program:
        """Return the same file once more, for a worker of its own, on the same budget."""
        return self._again(self._budget, self._bent)

    def bent(self, function: str, budget: Budget) -> Program:
        """Return the same file with a function that gives other numbers than it does: who uses it does so too."""
        return self._again(budget, function)

    def _again(self, budget: Budget, bent: str) -> Program:
        return Program(
            self._sandbox,
            self.submission,
            self.exercise,
            self._given,
            budget,
            draws=self._draws,
            bent=bent,
            others=self._others,
        )

    def call(self, function: str, args: Sequence[Any], kwargs: dict[str, Any], *, twice: bool = False) -> Answer:
        """Return what a call gives, made anew where its worker ended for no fault of the student's.

        A worker that is killed from outside has given no answer, so nothing is there to choose from; a second time
        it is taken for the student's own doing.
        """
        killed = False
        while True:
            try:
                return self._sandbox.survive(lambda: self._call(function, args, kwargs, twice=twice))
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

    def line_of(self, function: str) -> int | None:
        """Return the line of the student's file on which a function is defined, as the file itself shows it."""
        return quoting.line_of(function, self._source)

    def returns_of(self, function: str) -> list[int]:
        """Return the lines of the student's file in which a function returns."""
        return quoting.returns_of(function, self._source)

    def writes(self, function: str, words: Collection[str]) -> bool:
        """Tell whether names, numbers and operators all stand in a function, or in what the file has for it."""
        return quoting.writes(function, self._source, words)

    def mentions(self, word: str) -> bool:
        """Tell whether a name stands anywhere in the student's file."""
        return quoting.mentions(self._source, word)

    def stand_apart(self, function: str, other: str) -> bool:
        """Tell whether two functions have surely nothing in common in the file."""
        others = [name for name in self.submission.files if name != self.exercise.module]
        return quoting.stand_apart(function, other, self._source, others)

    def parameters(self, function: str) -> list[str] | None:
        """Return the names of a function's parameters, None where they are not known, or take any arguments."""
        names = self._structure.parameters.get(function)
        return None if names is None or any(name.startswith("*") for name in names) else names

    def heads(self, function: str, *, refused: bool = False) -> Heads | None:
        """Return a function's head and the one that is asked for, where the two do not take the same call.

        Neither do they where one has `refused` the call, and only its defaults or its names differ.
        """
        wanted, own = self.exercise.parameters(function), self.parameters(function)
        if wanted is None or own is None:
            return None
        if own[: len(wanted)] == list(wanted) and not refused:  # more of them, which nobody has to give
            return None
        moved = any(own.index(name) != place for place, name in enumerate(wanted) if name in own)
        if len(own) == len(wanted) and not moved and not refused:  # other names do, in the right order
            return None
        line = self.line_of(function)
        head = quoting.head_of(function, self._source) or f"{function}({', '.join(own)})"
        asked = self.exercise.head(function) or function
        return Heads(head, asked, line, quoting.text_of(line, self._source), refused)

    def take_output(self) -> str:
        """Return what the student's code printed in the last call since the last time, or as it was loaded for that."""
        return self._worker.take_output() if self._worker is not None else ""

    def take_warnings(self) -> tuple[Warned, ...]:
        """Return what numpy has warned of since the last time, as far as the student's code lets it."""
        from grader.meanings.warned import warned  # evidence of mistakes: nothing else asks for it

        return warned(self.take_output(), self.exercise.file)

    def assert_wanted(self) -> None:
        """Raise `StudentDied` if nobody waits any more."""
        if self.cancelled:
            raise StudentDied("nobody waits for this any more")

    def cancel(self) -> None:
        """Let the call that is under way fail, and all that follow; may be called by another thread."""
        self.cancelled = True
        if self._worker is not None:
            self._worker.interrupt()

    def close(self) -> None:
        """End the worker; the next call has a new one."""
        if self._worker is not None:
            self._worker.close()

    def _call(self, function: str, args: Sequence[Any], kwargs: dict[str, Any], *, twice: bool) -> Answer:
        if self.separate and function in self._asked:
            self.close()
        worker = self._loaded()
        if function not in self._functions:
            raise absence.of_function(function, self.submission, self._structure, self.exercise, self._others)
        if function in self._structure.empty:
            raise NotAttempted(f"{function} is not written yet: its body is empty")
        if self._asked:  # what is printed is shown with the call that is shown, which is the last one
            worker.take_output()
        self.called = function, tuple(args), kwargs
        self.made.append(self.called)
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
        self.assert_wanted()
        if self._worker is not None and self._worker.alive:
            return self._worker
        file = self.exercise.file
        if file in self.submission.refused:
            raise Misplaced(f"{file} {self.submission.refused[file]}")
        if self.exercise.module not in self.submission.files:
            raise absence.of_file(self.submission, self.exercise)
        self._asked = set()
        self._worker = worker = self._sandbox.worker(draws=self._draws)  # starting it costs the student no time
        self.assert_wanted()  # once more: whoever cancelled before may not have seen this worker
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
        self.calling = Calling(f"loading {self.exercise.file}", time.monotonic(), seconds)
        try:
            files, given = self.submission.files, self._given.source
            return worker.load(
                self.exercise.module, files, given, self.exercise.functions, seconds=left, bent=self._bent
            )
        finally:
            self.calling = None

    @property
    def _source(self) -> bytes:
        return self.submission.files.get(self.exercise.module, b"")
