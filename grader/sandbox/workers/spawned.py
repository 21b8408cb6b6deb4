"""A spawned worker as the grader holds it: told later what it is for, heard through a pipe, ended with its group."""

from __future__ import annotations

import contextlib
import io
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import IO, Any

import msgspec

from grader.sandbox.limits import Limits
from grader.sandbox.workers import meeting
from grader.sandbox.workers.cold_janitor import end
from grader.sandbox.workers.errand import Errand
from grader.sandbox.workers.launch import boot, environment

DETACHED: dict[str, Any] = {
    # No window of its own, and nothing that is typed into the grader's or closes it.
    "creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0),
    "start_new_session": True,  # the same elsewhere; Windows takes no note of it
    "cwd": os.sep,
}
"""How processes are started that no terminal is to reach."""

_DYING_SECONDS = 2.0
_MARK = 16


class Spawned:
    """A worker that has been started, and waits to be told of its errand."""

    def __init__(self) -> None:
        with contextlib.ExitStack() as made:
            self._meeting = meeting.arrange()
            made.callback(self._meeting.close)
            reader, writer = os.pipe()
            pipe = made.enter_context(os.fdopen(reader, "rb", buffering=0))
            self._printed = made.enter_context(os.fdopen(writer, "wb", buffering=0))
            self.output, passed = map(made.enter_context, socket.socketpair())
            self._process = subprocess.Popen(
                [sys.executable, *boot("cold_worker", "")],
                pass_fds=self._meeting.descriptors,
                stdin=subprocess.PIPE,
                stdout=self._printed,
                stderr=subprocess.STDOUT,
                env=environment(),
                **DETACHED,
            )
            made.pop_all()
        self._meeting.started()
        threading.Thread(target=_pass_on, args=(pipe, passed), daemon=True).start()
        self._ended: Callable[[], object] = _nobody

    @property
    def pid(self) -> int:
        """The number of the process that was started."""
        return self._process.pid

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def when_ended(self, tell: Callable[[], object]) -> None:
        """Have somebody told, once, when it has been ended."""
        self._ended = tell

    def tell(self, limits: Limits, importable: tuple[str, ...], home: str, *, draws: bool) -> None:
        """Say what it is for; one that has ended says so where it is met."""
        errand = Errand(self._meeting.invitation, limits, importable, home, draws)
        assert self._process.stdin is not None
        with contextlib.suppress(OSError), self._process.stdin as ear:
            ear.write(msgspec.json.encode(errand))

    def meet(self) -> None:
        """Wait until it has a channel; raises `SandboxError` where it has not come to that."""
        if not hasattr(self, "channel"):
            self.channel = self._meeting.channel(lambda: self.runs)

    def mark_output(self) -> bytes:
        """Put a mark behind all that was printed, which is on its way from a pipe to `output`, and return it."""
        mark = os.urandom(_MARK)
        # Where much was printed there is no room for it until somebody has read.
        threading.Thread(target=self._print, args=(mark,), daemon=True).start()
        return mark

    def kill(self, *, learn_why: bool = False) -> int | None:
        """End the worker and, where there are process groups, all it started in its own."""
        code = self._code() if learn_why else None
        self._meeting.close()
        self.output.close()
        end(self.pid)
        self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        self._printed.close()
        self._ended()
        self._ended = _nobody
        return code

    def _print(self, text: bytes) -> None:
        with contextlib.suppress(OSError, ValueError):  # it has been ended meanwhile
            self._printed.write(text)

    def _code(self) -> int | None:
        """Wait a moment for a worker that has hung up: one that goes on without its channel was killed by nobody."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._process.wait(timeout=_DYING_SECONDS)
        return None


def _nobody() -> None:
    """Tell nobody."""


def _pass_on(pipe: IO[bytes] | io.RawIOBase, passed: socket.socket) -> None:
    """Pass on what the worker prints: only sockets can be waited for on every platform."""
    with contextlib.suppress(OSError, ValueError), pipe, passed:
        while part := pipe.read(1 << 16):
            passed.sendall(part)
