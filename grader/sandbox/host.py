"""The trusted side of a worker: send a call, evaluate its callbacks, keep its time, take what it printed.

One call, one deadline: sending, callbacks, draining output and receiving all count. Whatever is not exactly the answer
that was asked for ends the worker. Knows wire and limits, and nothing of checks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from grader.figure import figure_from
from grader.given import GivenFunction
from grader.sandbox import wire
from grader.sandbox.channel import Channel
from grader.sandbox.deadline import Deadline
from grader.sandbox.endings import (
    NeedsMatplotlib,
    StudentDied,
    StudentError,
    StudentRaised,
    StudentTimedOut,
)
from grader.sandbox.limits import Limits
from grader.sandbox.values import TOO_MUCH, Decoder, Encoder
from grader.sandbox.wire import Node, WireError
from grader.sandbox.workers.launch import SandboxError
from grader.sandbox.workers.launcher import Process

_START_SECONDS = 60.0


class Answer(msgspec.Struct, frozen=True):
    """What a call gave: the value, and the names of arguments that it changed in place."""

    value: Any
    changed: tuple[str, ...]


class Worker:
    """One worker process and the conversation with it."""

    def __init__(self, process: Process, limits: Limits, *, draws: bool = True) -> None:
        self.draws = draws
        self.loaded = wire.Loaded([])
        self._limits = limits
        self._channel = Channel(process, limits)
        self._number = 0

    @property
    def alive(self) -> bool:
        """Whether it can be called."""
        return self._channel.alive

    def load(
        self,
        main: str,
        files: Mapping[str, bytes],
        given: bytes,
        wanted: Sequence[str] = (),
        *,
        seconds: float | None = None,
        bent: str = "",
    ) -> frozenset[str]:
        """Import the student's `main` module, once, and return the names of its callables; see `loaded` for more.

        The worker looks for `wanted` functions where they should not be, too. `seconds` is the time for all that, if
        less than the limit. The function that is `bent` gives other numbers than it does.

        Raises
        ------
        StudentError
            If there is no such module to be had.
        NeedsMatplotlib
            If this worker has not loaded it, and the code imports it; so does `call`.
        """
        limit = self._limits.load_seconds
        deadline = Deadline(limit if seconds is None else min(limit, seconds))
        try:
            if self._channel.pending():
                raise self._channel.violation()
            limits = self._limits
            times = limits.load_seconds, limits.call_seconds
            self._channel.send(wire.Load(main, dict(files), given, list(wanted), *times, bent), deadline)
            message, _ = self._heard(deadline)
        except StudentTimedOut as error:
            raise StudentTimedOut(error.seconds, loading=True, at=error.at) from None
        except StudentDied as error:
            error.loading = True
            raise
        if isinstance(message, wire.Raised) and message.number == 0:
            raise StudentRaised(message.error, loading=True)
        if not isinstance(message, wire.Loaded):
            raise self._channel.violation()
        self.loaded = message
        return frozenset(message.functions)

    def call(
        self,
        function: str,
        args: Sequence[Any],
        kwargs: Mapping[str, Any],
        *,
        seconds: float,
        png: bool = False,
        twice: bool = False,
        note: str = "",
    ) -> Answer:
        """Run a function of the student's and return what it gave; raises a `StudentError` for anything else.

        With `twice` it is called twice with the same argument objects, and the value is a pair of (True, value) or
        (False, name of the exception's type); `changed` is what the first of the two calls changed. With `png` there
        is a picture of each figure, and `note` stands above it.
        """
        if not self.alive:
            raise SandboxError("a call to a worker that has ended")
        self._number += 1
        self._channel.expect_code()
        deadline = Deadline(seconds)
        if self._channel.pending():
            raise self._channel.violation()
        callbacks: list[Callable[..., Any]] = []
        encoder = Encoder(lambda value, encoder: _function(value, encoder, callbacks))
        nodes = [encoder.encode(arg) for arg in args]
        named = {name: encoder.encode(arg) for name, arg in kwargs.items()}
        call = wire.Call(self._number, function, nodes, named, png, twice, note)
        self._channel.send(call, deadline, encoder.payload)
        for _ in range(self._limits.callbacks + 1):
            message, payload = self._heard(deadline)
            if not isinstance(message, wire.Ask):
                return self._answer(message, payload, twice=twice)
            self._call_back(message, payload, callbacks, deadline)
        self.close()
        raise StudentDied(f"asked for more than {self._limits.callbacks:,} values of a function")

    def take_output(self) -> str:
        """Return what the student printed since the last time."""
        return self._channel.take_output()

    def close(self) -> None:
        """End the worker."""
        self._channel.close()

    def interrupt(self) -> None:
        """Let the call that is under way end as if the worker had died; the one method that another thread may call."""
        self._channel.interrupt()

    def await_ready(self) -> None:
        """Wait for the word that the worker is confined; until then no student's code has run in it."""
        try:
            message, _ = self._channel.receive(Deadline(_START_SECONDS))
        except StudentError as error:
            raise SandboxError(f"a worker did not start: {error}") from error
        if not isinstance(message, wire.Ready):
            self.close()
            raise SandboxError("a worker did not start: it said something else than that it is ready")

    def _answer(self, message: wire.FromWorker, payload: bytes, *, twice: bool) -> Answer:
        if isinstance(message, wire.Raised) and message.number == self._number:
            raise StudentRaised(message.error)
        if not isinstance(message, wire.Returned) or message.number != self._number:
            raise self._channel.violation()
        try:
            value = Decoder(payload, _drawing).decode(message.value)
        except WireError:
            raise self._channel.violation() from None
        if twice and not _is_pair(value):
            raise self._channel.violation()
        return Answer(value, tuple(message.changed[:20]))

    def _call_back(
        self, ask: wire.Ask, payload: bytes, callbacks: list[Callable[..., Any]], deadline: Deadline
    ) -> None:
        if not 0 <= ask.callback < len(callbacks):
            raise self._channel.violation()
        try:
            decoder = Decoder(payload)
            args = [decoder.decode(arg) for arg in ask.args]
            kwargs = {name: decoder.decode(arg) for name, arg in ask.kwargs.items()}
        except WireError:
            raise self._channel.violation() from None
        encoder = Encoder()
        answer: wire.ToWorker
        try:
            answer = wire.Return(encoder.encode(callbacks[ask.callback](*args, **kwargs)))
        except Exception as error:  # whatever a wrong argument does; how it fails is not the student's to read
            answer = wire.Throw(f"the function could not be evaluated at this argument ({type(error).__name__})")
        self._channel.send(answer, deadline, encoder.payload)

    def _heard(self, deadline: Deadline) -> tuple[wire.FromWorker, bytes]:
        message, payload = self._channel.receive(deadline)
        if isinstance(message, wire.Elsewhere) and not self.draws:
            self.close()
            raise NeedsMatplotlib
        return message, payload


def _function(value: Any, encoder: Encoder, callbacks: list[Callable[..., Any]]) -> Node:
    if isinstance(value, GivenFunction):
        return wire.GivenPart(value.factory, [encoder.encode(arg) for arg in value.args], value.attribute)
    if callable(value):
        callbacks.append(value)
        return wire.Remote(len(callbacks) - 1)
    return None


def _is_pair(value: Any) -> bool:
    """Tell whether a value is what a call made twice gives: twice (True, value) or (False, an exception's name)."""
    return (
        isinstance(value, tuple)
        and len(value) == 2
        and all(isinstance(part, tuple) and len(part) == 2 and isinstance(part[0], bool) for part in value)
        and all(returned or isinstance(given, str) for returned, given in value)
    )


def _drawing(node: Node, decoder: Decoder) -> Any:
    if not isinstance(node, wire.DrawnFigure):
        raise WireError("a value that may not cross")
    try:
        content = Decoder(decoder.payload).decode(node.content)  # with no drawing in it
        return figure_from(content, decoder.bytes_at(node.start, node.size))
    except msgspec.ValidationError:  # forged, or honest and with more in it than may cross
        return wire.Opaque("Figure", TOO_MUCH)
