"""A submission's exercise as a suite sees it: its functions are called as if they were here."""

from __future__ import annotations

import contextlib
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from grader import quoting
from grader.carrying import OwnFunctions, equal, same_call
from grader.checks import CheckFailed, Diagnosis
from grader.errors import SectionError
from grader.given import GivenFunction
from grader.program import Called, Program
from grader.sandbox.endings import NeedsMatplotlib, StudentRaised, StudentTimedOut
from grader.sandbox.host import Answer
from grader.sandbox.wire import KEYS, Error

RETURNED_CHANGED = (
    "This changes the array that {0} returned. It is not yours: {0} may keep it, and return it again. Look for += or "
    "*= on it, or on a second name for it, and work on a copy."
)


Lot = Callable[[str, int], int]
"""Draws one of so many for a purpose; nobody can foresee which."""


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
    """A student's program in the hands of a suite.

    Any other attribute is a function of the student's: ``student.momentum_sgd(loss, grad, start, ...)`` runs it in the
    worker and returns plain values (None, bool, int, float, str, list, tuple, dict, arrays, `Figure`, and `Opaque`
    for everything else).

    Attributes
    ----------
    program : Program
        What is called.
    builds_on : tuple of str
        The functions that the check builds on which is run.
    answered : bool
        Whether a value was returned since the last `take_call`.
    ended : Ended or None
        The last call that has ended since the last `take_call`.
    remarks : list of str
        What was said of the check without failing it.
    """

    def __init__(self, program: Program, *, in_one_worker: bool = False, lot: Lot | None = None) -> None:
        self.program = program
        self._lot = lot
        self._made: Counter[str] = Counter()  # calls of each function
        self._drawn: dict[str, Ended] = {}  # one of these, by lot
        self._alike: set[str] = set()  # of which that was seen to be given to whoever asks first
        self._in_one_worker = in_one_worker  # the student's own functions to compare with too: that proves no points
        self.answered = False
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

    @property
    def keys_changed(self) -> bool:
        """Whether a dict that the last call was given has other keys after it, or in another order."""
        return any(name.endswith(KEYS) for name in self.changed)

    def assert_inputs_unchanged(self) -> None:
        """Fail the check if the last call changed in place one of its arguments, or what one of them returned."""
        if not self.changed or self.ended is None:
            return
        function, args, kwargs = self.ended[:3]
        named = {**dict(zip(map(str, range(len(args))), args, strict=True)), **kwargs}
        if not all(isinstance(named.get(name), GivenFunction) for name in self.changed):
            raise CheckFailed("an argument is changed in place; work on a copy of it")
        parameters = dict(zip(named, self.program.exercise.parameters(function) or named, strict=False))
        sentence = RETURNED_CHANGED.format(parameters[self.changed[0]])
        raise CheckFailed(
            f"the array that {parameters[self.changed[0]]} returned is changed in place",
            diagnosis=Diagnosis("alias.returned", sentence),
        )

    def own(self, function: str, reference: Callable[..., Any]) -> Callable[..., Any]:
        """Return what to compare with where a right solution may call another function of the exercise.

        That is the reference's, which takes and gives what the function itself does. Where the check has failed with
        it, and the student's own function lost points before, it is that: it may return anything.
        """
        if function not in self.builds_on:
            raise SectionError(f"a check asks for the student's own {function} and does not say that it builds on it")
        return self._upstream.function(function, reference) if self._upstream is not None else reference

    @contextlib.contextmanager
    def carrying(
        self, functions: Collection[str], afresh: Collection[str], unproven: Collection[str]
    ) -> Iterator[OwnFunctions]:
        """Let a check be run once more, in the block, with functions of the student's own to compare with.

        They are called where nothing else has run: those that are to be asked `afresh` in a new worker for each thing
        that is asked, each of the others in one. That stays for the checks to come, but of those that are `unproven`:
        of which no check asks what they leave behind for a later call. What the check asked for in its first run is not
        asked again: it is given the same answers. Raising `CheckFailed` in the block leaves all as the first run has
        left it.
        """
        before = self.program.called, self.answered, self.ended, self.changed, self.remarks
        self._afresh = afresh
        for own in self._own.values():
            own.take_call()  # what it gave for other checks: an answer may be large
        self._upstream, self._again, self.remarks = OwnFunctions(functions, self._ask_own), deque(self._answers), []
        try:
            yield self._upstream
        except CheckFailed:
            self.program.called, self.answered, self.ended, self.changed, self.remarks = before
            raise
        finally:
            self._upstream = None
            self._again.clear()
            for name in unproven:
                if name in self._own:
                    self._own[name].close()

    def assert_steady(self, upstream: OwnFunctions, functions: Sequence[str]) -> None:
        """Fail unless the first and the last call of these own functions give the same where nothing has run before.

        Of those that are asked afresh each call is one.
        """
        for name in functions:
            for args, kwargs, answer in upstream.ends(name) if name not in self._afresh else ():
                if not equal(answer, self._ask_alone(name, args, kwargs)):
                    raise CheckFailed("agrees with a function that answers by what it was asked before")

    def assert_graded_alike(self, functions: Sequence[str]) -> None:
        """Fail unless each of these own functions gives what it was graded for where nothing has run before.

        One call of all is asked, drawn by lot: a function could know by its first call where it is.
        """
        for name in functions:
            drawn = self._drawn.get(name)
            if drawn is None or name in self._alike or name in self._afresh:
                continue
            if not equal(drawn.value, self._ask_alone(name, drawn.args, drawn.kwargs)):
                raise CheckFailed("agrees with a function that is another one where it is graded")
            self._alike.add(name)

    def call_twice(self, function: str, args: Sequence[Any], kwargs: dict[str, Any]) -> Answer:
        """Call a function twice with the same argument objects; see `Worker.call`."""
        return self.program.call(function, args, kwargs, twice=True)

    def take_call(self) -> Called | None:
        """Return the last call since the last time: function, arguments, those that were named."""
        called, self.program.called = self.program.called, None
        self.answered, self.ended = False, None
        self._answers = []
        return called

    def cancel(self) -> None:
        """Let the call that is under way fail, and all that follow; may be called by another thread."""
        self.program.cancel()
        for own in list(self._own.values()):
            own.cancel()

    def close(self) -> None:
        """End the worker; the next call has a new one."""
        self.program.close()
        for own in self._own.values():
            own.close()

    def _call(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if self._again and same_call(self._again[0].ended[:3], (function, args, kwargs)):
            known = self._again.popleft()
            self.program.called = known.ended[:3]
        else:
            self._again.clear()
            known = self._asked_for(function, args, kwargs)
            self._answers.append(known)
            self._made[function] += 1
            if self._lot is not None and self._lot(function, self._made[function]) == 0:
                self._drawn[function] = known.ended
        self.ended, self.changed, self.answered = known.ended, known.changed, True
        return known.ended.value

    def _asked_for(self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> _Answered:
        try:
            answer = self.program.call(function, args, kwargs)
        except StudentRaised as error:
            files, file = self.program.submission.files, self.program.exercise.file
            quoted = quoting.quoted(error.error, files, file, function)
            self.ended = Ended(function, args, kwargs, error=quoted)
            raise StudentRaised(quoted, loading=error.loading) from None
        except StudentTimedOut as error:
            at = quoting.placed(error.at, self.program.submission.files, self.program.exercise.file, function)
            raise StudentTimedOut(error.seconds, loading=error.loading, at=at) from None
        return _Answered(Ended(function, args, kwargs, answer.value), answer.changed)

    def _ask_own(self, function: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        """Call a function by itself: whoever else may call it in the submission has not run in its worker."""
        if self._in_one_worker:
            return self._asked_for(function, tuple(args), dict(kwargs)).ended.value
        own = self._own.get(function)
        if own is None:
            own = self._own[function] = Student(self.program.beside())
            if self.program.cancelled:
                own.cancel()
        if function in self._afresh:
            for known in own._answers:  # each by a new worker: another would say the same
                if same_call(known.ended[:3], (function, args, kwargs)):
                    return known.ended.value
            own.close()
        try:
            return getattr(own, function)(*args, **kwargs)
        except NeedsMatplotlib:
            self.program.has_to_move = True
            raise

    def _ask_alone(self, function: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        kept = self._own.pop(function)
        try:
            return self._ask_own(function, args, kwargs)
        finally:
            self._own.pop(function).close()
            self._own[function] = kept


class StandIn:
    """In place of a student: every function returns None. A check that cannot judge even that is broken itself."""

    changed: tuple[str, ...] = ()
    keys_changed = False

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
