"""Start workers by forking them from a zygote: Linux."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import weakref

import msgspec

from grader.sandbox.launch import Process, SandboxError, boot, environment
from grader.sandbox.plan import Isolation, Plan

PID = struct.Struct("<i")  # as in zygote.py
_START_SECONDS = 60.0
_MAX_ISOLATION = 1 << 16


class Zygote:
    """A warm process that workers are forked from; started at once, waited for when it is first needed."""

    def __init__(self, plan: Plan) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="grader-zygote-")
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        plan_json = msgspec.json.encode(plan).decode()
        self._process = subprocess.Popen(
            [sys.executable, *boot("zygote", f"{theirs.fileno()}, {plan_json!r}")],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment(self._home.name),
            cwd=self._home.name,
        )
        theirs.close()
        self._end = weakref.finalize(self, _end, self._process, self._home)  # at the exit too, whatever led to it
        self._control.settimeout(_START_SECONDS)
        self._isolation: Isolation | None = None
        self._requested: tuple[socket.socket, socket.socket] | None = None
        self._spare: _Forked | None = None

    @property
    def alive(self) -> bool:
        """Whether workers can be started."""
        return self._process.poll() is None

    def isolation(self) -> Isolation:
        """Return how workers are held; waits until it is known."""
        if self._isolation is None:
            try:
                said = self._control.recv(_MAX_ISOLATION)
            except TimeoutError:
                raise SandboxError(f"no worker could be started within {_START_SECONDS:.0f} s") from None
            if not said:
                raise SandboxError(f"no worker could be started: {self._last_words()}")
            self._isolation = msgspec.json.decode(said, type=Isolation)
        return self._isolation

    def launch(self) -> Process:
        """Return a forked worker, and let the next one be forked while this one is at work."""
        worker = self.fork()
        self._request()
        return worker

    def fork(self) -> Process:
        """Return a forked worker: the one that was asked for ahead, if any was."""
        self.isolation()
        if self._requested is None and self._spare is None:
            self._request()
        return self._forked()

    def reap(self, pid: int) -> int | None:
        """Return the exit code of a worker that has ended or is about to."""
        try:
            if self._spare is None and self._requested is not None:
                self._spare = self._forked()  # replies come in the order of requests
            self._control.send(b"R" + PID.pack(pid))
            reply = self._control.recv(16)
        except (OSError, SandboxError):
            return None
        return os.waitstatus_to_exitcode(PID.unpack(reply)[0]) if reply else None

    def discard(self, pid: int) -> None:
        """Let a killed worker be reaped whenever the zygote comes to it."""
        with contextlib.suppress(OSError):
            self._control.send(b"D" + PID.pack(pid))

    def close(self) -> None:
        """End the zygote; its workers end with it."""
        for end in self._requested or ():
            end.close()
        if self._spare is not None:
            self._spare.kill()
        self._control.close()
        self._end()

    def _request(self) -> None:
        """Ask for a worker; `_forked` takes the answer."""
        channel, their_channel = socket.socketpair()
        output, their_output = socket.socketpair()
        try:
            socket.send_fds(self._control, [b"F"], [their_channel.fileno(), their_output.fileno()])
            self._requested = channel, output
        except OSError as error:
            raise SandboxError(f"no worker could be forked: {error}") from error
        finally:
            their_channel.close()
            their_output.close()

    def _forked(self) -> _Forked:
        """Return the worker that was asked for."""
        if self._spare is not None:
            worker, self._spare = self._spare, None
            return worker
        assert self._requested is not None
        (channel, output), self._requested = self._requested, None
        try:
            reply, fds, _, _ = socket.recv_fds(self._control, 16, 1)
        except OSError as error:
            raise SandboxError(f"no worker could be forked: {error}") from error
        if not reply:
            raise SandboxError("the process that workers are forked from has ended")
        return _Forked(self, PID.unpack(reply)[0], fds[0], channel, output)

    def _last_words(self) -> str:
        assert self._process.stderr is not None
        return "".join(self._process.stderr.read().decode("utf-8", "replace").strip().splitlines()[-1:])


def _end(process: subprocess.Popen[bytes], home: tempfile.TemporaryDirectory[str]) -> None:
    """End a zygote before its folder goes: it would make another."""
    process.kill()
    process.wait()
    if process.stderr is not None:
        process.stderr.close()
    home.cleanup()


class _Forked:
    """A worker forked from a zygote, held by its pidfd: a number alone could be another process by now."""

    def __init__(self, zygote: Zygote, pid: int, pidfd: int, channel: socket.socket, output: socket.socket) -> None:
        self.channel = channel
        self.output = output
        self._zygote = zygote
        self._pid = pid
        self._pidfd = pidfd

    def kill(self, *, learn_why: bool = False) -> int | None:
        """End the worker and all it started in its process group; its exit code takes a moment to learn."""
        self.channel.close()
        self.output.close()
        try:
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            os.killpg(self._pid, signal.SIGKILL)  # not reaped yet, so the number is still its own
        except (ProcessLookupError, PermissionError):
            pass
        os.close(self._pidfd)
        if learn_why:
            return self._zygote.reap(self._pid)
        self._zygote.discard(self._pid)
        return None
