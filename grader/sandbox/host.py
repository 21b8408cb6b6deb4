"""The trusted side of a worker: send a call, evaluate its callbacks, keep its time, take what it printed.

One call, one deadline: sending, callbacks, draining output and receiving all count. Whatever is not exactly the answer
that was asked for ends the worker. Knows wire and limits, and nothing of checks.
"""

from __future__ import annotations

import errno
import os
import select
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from grader.figure import figure_from
from grader.given import GivenFunction
from grader.sandbox import wire
from grader.sandbox.launch import Process, SandboxError
from grader.sandbox.limits import Limits
from grader.sandbox.values import Decoder, Encoder
from grader.sandbox.wire import Node, WireError


class StudentError(Exception):
    """Something that the student's code did instead of returning a value."""


class StudentRaised(StudentError):
    """The code raised an exception."""

    def __init__(self, error: wire.Error) -> None:
        super().__init__(f"{error.type}: {error.message}")
        self.error = error


class StudentDied(StudentError):
    """The process of the code came to an end; the text says how."""


class StudentTimedOut(StudentError):
    """The code took longer than it may."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"took longer than {seconds:g} s")
        self.seconds = seconds


class Answer(msgspec.Struct, frozen=True):
    """What a call gave: the value, and the names of arguments that it changed in place."""

    value: Any
    changed: tuple[str, ...]


class Worker:
    """One worker process and the conversation with it."""

    def __init__(self, process: Process, limits: Limits) -> None:
        self._process = process
        self._limits = limits
        self._channel = process.channel
        self._channel.setblocking(False)
        self._outputs = {fd: _Output(limits.output_kib << 10) for fd in process.outputs}
        for fd in process.outputs:
            os.set_blocking(fd, False)
        self._poll = select.poll()
        for fd in (self._channel.fileno(), *process.outputs):
            self._poll.register(fd, select.POLLIN)
        self._buffer = bytearray()
        self._number = 0
        self.alive = True
        self.ready: wire.Ready | None = None

    def load(self, main: str, files: Mapping[str, bytes], given: bytes) -> dict[str, int]:
        """Import the student's `main` module and return its callables with the lines that define them."""
        deadline = _Deadline(self._limits.load_seconds)
        message, _ = self._receive(deadline)
        if not isinstance(message, wire.Ready):
            raise self._violation()
        self.ready = message
        self._send(wire.pack(wire.Load(main, dict(files), given)), deadline)
        message, _ = self._receive(deadline)
        if isinstance(message, wire.Raised) and message.number == 0:
            raise StudentRaised(message.error)
        if not isinstance(message, wire.Loaded):
            raise self._violation()
        return message.functions

    def call(
        self, function: str, args: Sequence[Any], kwargs: Mapping[str, Any], *, seconds: float, png: bool = False
    ) -> Answer:
        """Run a function of the student's and return what it gave; raises a `StudentError` for anything else."""
        if not self.alive:
            raise SandboxError("a call to a worker that has ended")
        self._number += 1
        deadline = _Deadline(seconds)
        if self._pending():
            raise self._violation()
        callbacks: list[Callable[..., Any]] = []
        encoder = Encoder(lambda value, encoder: _function(value, encoder, callbacks))
        nodes = [encoder.encode(arg) for arg in args]
        named = {name: encoder.encode(arg) for name, arg in kwargs.items()}
        self._send(wire.pack(wire.Call(self._number, function, nodes, named, png), encoder.payload), deadline)
        for _ in range(self._limits.callbacks + 1):
            message, payload = self._receive(deadline)
            if not isinstance(message, wire.Ask):
                return self._answer(message, payload)
            self._call_back(message, payload, callbacks, deadline)
        self.close()
        raise StudentDied(f"asked for more than {self._limits.callbacks:,} values of a function")

    def take_output(self) -> str:
        """Return what the student printed since the last time."""
        if self.alive:
            for fd in self._outputs:
                self._drain(fd)
        return "".join(output.take() for output in self._outputs.values())

    def close(self) -> int | None:
        """End the worker; returns its exit code where it is known."""
        if not self.alive:
            return None
        for fd in self._outputs:
            self._drain(fd)
        self.alive = False
        return self._process.kill()

    def _answer(self, message: wire.FromWorker, payload: bytes) -> Answer:
        if isinstance(message, wire.Raised) and message.number == self._number:
            raise StudentRaised(message.error)
        if not isinstance(message, wire.Result) or message.number != self._number:
            raise self._violation()
        try:
            value = Decoder(payload, _drawing).decode(message.value)
        except WireError:
            raise self._violation() from None
        return Answer(value, tuple(message.changed[:20]))

    def _call_back(
        self, ask: wire.Ask, payload: bytes, callbacks: list[Callable[..., Any]], deadline: _Deadline
    ) -> None:
        if not 0 <= ask.callback < len(callbacks):
            raise self._violation()
        try:
            decoder = Decoder(payload)
            args = [decoder.decode(arg) for arg in ask.args]
            kwargs = {name: decoder.decode(arg) for name, arg in ask.kwargs.items()}
        except WireError:
            raise self._violation() from None
        encoder = Encoder()
        answer: wire.ToWorker
        try:
            answer = wire.Return(encoder.encode(callbacks[ask.callback](*args, **kwargs)))
        except Exception as error:  # whatever a wrong argument does; how it fails is not the student's to read
            answer = wire.Throw(f"the function could not be evaluated at this argument ({type(error).__name__})")
        self._send(wire.pack(answer, encoder.payload), deadline)

    def _send(self, frame: bytes, deadline: _Deadline) -> None:
        view = memoryview(frame)
        while view:
            try:
                view = view[self._channel.send(view) :]
            except BlockingIOError:
                self._wait(deadline, select.POLLIN | select.POLLOUT)
            except OSError:
                raise self._ended() from None

    def _receive(self, deadline: _Deadline) -> tuple[wire.FromWorker, bytes]:
        try:
            head, payload = wire.sizes(self._take(wire.HEADER.size, deadline))
            message = wire.unpack_from_worker(self._take(head, deadline))
        except WireError:
            raise self._violation() from None
        data = self._take(payload, deadline)
        if self._buffer:  # one question, one answer
            raise self._violation()
        return message, data

    def _take(self, size: int, deadline: _Deadline) -> bytes:
        while len(self._buffer) < size:
            if not self._wait(deadline, select.POLLIN):
                continue
            try:
                part = self._channel.recv(max(size - len(self._buffer), 1 << 16))
            except BlockingIOError:
                continue
            except OSError:
                part = b""
            if not part:
                raise self._ended()
            self._buffer += part
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    def _wait(self, deadline: _Deadline, events: int) -> bool:
        """Wait for the channel, draining output meanwhile; return whether the channel has something."""
        if events != select.POLLIN:
            self._poll.modify(self._channel.fileno(), events)
        try:
            ready = self._poll.poll(deadline.left() * 1000)
        finally:
            if events != select.POLLIN:
                self._poll.modify(self._channel.fileno(), select.POLLIN)
        for fd, _ in ready:
            if fd in self._outputs:
                self._drain(fd)
        if sum(output.total for output in self._outputs.values()) > self._limits.flood_kib << 10:
            self.close()
            raise StudentDied(f"printed more than {self._limits.flood_kib >> 10} MiB")
        if deadline.passed():
            self.close()
            raise StudentTimedOut(deadline.seconds)
        return any(fd == self._channel.fileno() for fd, _ in ready)

    def _drain(self, fd: int) -> None:
        for _ in range(64):  # a writer that never stops must not keep the grader here
            try:
                part = os.read(fd, 1 << 16)
            except OSError as error:
                if error.errno == errno.EAGAIN:
                    return
                part = b""
            if not part:
                if self.alive:
                    self._forget(fd)
                return
            self._outputs[fd].add(part)

    def _forget(self, fd: int) -> None:
        try:
            self._poll.unregister(fd)
        except KeyError:
            return

    def _pending(self) -> bool:
        try:
            return bool(self._buffer or self._channel.recv(1))
        except BlockingIOError:
            return False
        except OSError:
            return True

    def _ended(self) -> StudentError:
        code = self.close()
        return StudentDied(_cause_of_death(code, self._limits))

    def _violation(self) -> StudentError:
        self.close()
        return StudentDied("broke off the conversation with the grader")


class _Deadline:
    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        return max(0.0, self._end - time.monotonic())

    def passed(self) -> bool:
        return time.monotonic() >= self._end


class _Output:
    """The first bytes of a stream, and how many there were."""

    def __init__(self, cap: int) -> None:
        self._cap = cap
        self._kept = bytearray()
        self.total = 0

    def add(self, part: bytes) -> None:
        self.total += len(part)
        self._kept += part[: max(0, self._cap - len(self._kept))]

    def take(self) -> str:
        text = self._kept.decode("utf-8", "replace")
        self._kept.clear()
        return text


def _function(value: Any, encoder: Encoder, callbacks: list[Callable[..., Any]]) -> Node:
    if isinstance(value, GivenFunction):
        return wire.Given(value.factory, [encoder.encode(arg) for arg in value.args], value.attribute)
    if callable(value):
        callbacks.append(value)
        return wire.Remote(len(callbacks) - 1)
    return None


def _drawing(node: Node, decoder: Decoder) -> Any:
    if not isinstance(node, wire.Drawing):
        raise WireError("a value that may not cross")
    try:
        return figure_from(decoder.decode(node.content), decoder.bytes_at(node.start, node.size))
    except msgspec.ValidationError as error:
        raise WireError("a drawing that is none") from error


def _cause_of_death(code: int | None, limits: Limits) -> str:
    if code is None or code == -signal.SIGKILL:
        return "its process was ended from inside"
    if code == -signal.SIGXCPU:
        return f"used more than {limits.cpu_seconds} s of processor time"
    if code < 0:
        name = signal.Signals(-code).name if -code in set(signal.Signals) else str(-code)
        return f"its process was ended by {name}{' (a segmentation fault)' if name == 'SIGSEGV' else ''}"
    return f"ended its process (exit code {code}); a function must return, not exit"
