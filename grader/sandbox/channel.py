"""The trusted end of a worker's channel: whole messages, each by a deadline, what it prints drained meanwhile.

Whatever comes is capped before it is read. What is no message, or comes unasked for, ends the worker.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading

from grader.sandbox import wire
from grader.sandbox.deadline import Deadline
from grader.sandbox.endings import StudentDied, StudentError, StudentTimedOut, death
from grader.sandbox.limits import Limits
from grader.sandbox.output import Output
from grader.sandbox.wire import WireError
from grader.sandbox.workers.launcher import Process


class Channel:
    """What goes to a worker and what comes from it, as long as it is `alive`; closing it ends the worker."""

    def __init__(self, process: Process, limits: Limits) -> None:
        self.alive = True
        self._process = process
        self._limits = limits
        self._socket = process.channel
        self._output = Output(process.output, limits.output_kib << 10)
        self._selector = selectors.DefaultSelector()
        for end in (process.channel, process.output):
            end.setblocking(False)
            self._selector.register(end, selectors.EVENT_READ)
        self._buffer = bytearray()
        self._ending = threading.RLock()  # it is not closed while another thread hangs up on it
        self._interrupted = False
        self._running: wire.Running | None = None  # where the code was shortly before the end of its time

    def expect_code(self) -> None:
        """Let the worker say once more where its code runs, beside its answer."""
        self._running = None

    def send(self, message: wire.ToWorker, deadline: Deadline, payload: bytes | bytearray = b"") -> None:
        """Send a message, whose arrays stand in the payload."""
        view = memoryview(wire.pack(message, payload))
        while view:
            try:
                view = view[self._socket.send(view) :]
            except BlockingIOError:
                self._wait(deadline, to_send=True)
            except OSError:
                raise self._ended() from None

    def receive(self, deadline: Deadline) -> tuple[wire.FromWorker, bytes]:
        """Wait for a message with its payload."""
        start = wire.HEADER.size
        self._fill(start, deadline)
        try:
            head, payload = wire.sizes(self._buffer)
            self._fill(start + head, deadline)
            message = wire.unpack_from_worker(self._buffer[start : start + head])
        except WireError:
            raise self.violation() from None
        end = start + head + payload
        self._fill(end, deadline)
        data = bytes(self._buffer[start + head : end])
        del self._buffer[:end]
        if isinstance(message, wire.Running) and self._running is None:
            self._running = message
            return self.receive(deadline)
        if self._buffer:  # one question, one answer
            raise self.violation()
        return message, data

    def pending(self) -> bool:
        """Tell whether something has come that nobody has asked for."""
        try:
            return bool(self._buffer or self._socket.recv(1))
        except BlockingIOError:
            return False
        except OSError:
            return True

    def violation(self) -> StudentError:
        """End a worker that has said what it may not; return how the call ends."""
        self.close()
        return StudentDied("broke off the conversation with the grader")

    def take_output(self) -> str:
        """Return what the student printed since the last time."""
        if self.alive:
            self._drain()
        return self._output.take()

    def close(self, *, learn_why: bool = False) -> int | None:
        """End the worker; returns its exit code where that is asked for and known."""
        if not self.alive:
            return None
        self._drain()
        with self._ending:
            self.alive = False
        self._selector.close()
        return self._process.kill(learn_why=learn_why)

    def interrupt(self) -> None:
        """Let the call that is under way end as if the worker had died; the one method for another thread."""
        self._interrupted = True
        with self._ending, contextlib.suppress(OSError):
            if self.alive:  # else the number of its descriptor may be another's by now
                self._socket.shutdown(socket.SHUT_RDWR)

    def _fill(self, size: int, deadline: Deadline) -> None:
        while len(self._buffer) < size:
            if not self._wait(deadline):
                continue
            try:
                part = self._socket.recv(max(size - len(self._buffer), 1 << 16))
            except BlockingIOError:
                continue
            except OSError:
                part = b""
            if not part:
                raise self._ended()
            self._buffer += part

    def _wait(self, deadline: Deadline, *, to_send: bool = False) -> bool:
        """Wait for the channel, draining output meanwhile; return whether the channel has something."""
        if to_send:
            self._selector.modify(self._socket, selectors.EVENT_READ | selectors.EVENT_WRITE)
        ready = [key.fileobj for key, _ in self._selector.select(deadline.left())]
        if to_send:
            self._selector.modify(self._socket, selectors.EVENT_READ)
        if self._output.end in ready and not self._output.drain():
            self._selector.unregister(self._output.end)
        if self._output.total > self._limits.flood_kib << 10:
            self.close()
            raise StudentDied(f"printed more than {self._limits.flood_kib >> 10} MiB")
        if deadline.passed():
            self.close()
            at = wire.Frame(self._running.file, self._running.line, "") if self._running is not None else None
            raise StudentTimedOut(deadline.seconds, at=at)
        return self._socket in ready

    def _drain(self) -> None:
        """Read all that was printed."""
        mark = self._process.mark_output()
        if mark:
            self._output.drain_to(mark)
        else:
            self._output.drain()

    def _ended(self) -> StudentError:
        return death(self.close(learn_why=not self._interrupted), self._limits)
