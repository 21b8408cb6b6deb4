"""Start workers by forking them from a zygote: Linux."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile

import msgspec

from grader.sandbox.launch import Process, SandboxError, boot, environment
from grader.sandbox.plan import Isolation, Plan

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
        self._control.settimeout(_START_SECONDS)
        self._isolation: Isolation | None = None

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
        """Fork a worker."""
        self.isolation()
        channel, their_channel = socket.socketpair()
        output, their_output = socket.socketpair()
        try:
            socket.send_fds(self._control, [b"F"], [their_channel.fileno(), their_output.fileno()])
            reply, fds, _, _ = socket.recv_fds(self._control, 16, 1)
            if not reply:
                raise SandboxError("the process that workers are forked from has ended")
        except OSError as error:
            raise SandboxError(f"no worker could be forked: {error}") from error
        finally:
            their_channel.close()
            their_output.close()
        return _Forked(self, int.from_bytes(reply, "little", signed=True), fds[0], channel, output)

    def reap(self, pid: int) -> int | None:
        """Return the exit code of a worker that has ended or is about to."""
        try:
            self._control.send(b"R" + pid.to_bytes(4, "little", signed=True))
            reply = self._control.recv(16)
        except OSError:
            return None
        return os.waitstatus_to_exitcode(int.from_bytes(reply, "little", signed=True)) if reply else None

    def close(self) -> None:
        """End the zygote; its workers end with it."""
        self._control.close()
        self._process.kill()
        self._process.wait()
        if self._process.stderr is not None:
            self._process.stderr.close()
        self._home.cleanup()

    def _last_words(self) -> str:
        assert self._process.stderr is not None
        return "".join(self._process.stderr.read().decode("utf-8", "replace").strip().splitlines()[-1:])


class _Forked:
    """A worker forked from a zygote, held by its pidfd: a number alone could be another process by now."""

    def __init__(self, zygote: Zygote, pid: int, pidfd: int, channel: socket.socket, output: socket.socket) -> None:
        self.channel = channel
        self.output = output
        self._zygote = zygote
        self._pid = pid
        self._pidfd = pidfd

    def kill(self) -> int | None:
        """End the worker and all it started in its process group."""
        self.channel.close()
        self.output.close()
        try:
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            os.killpg(self._pid, signal.SIGKILL)  # not reaped yet, so the number is still its own
        except (ProcessLookupError, PermissionError):
            pass
        os.close(self._pidfd)
        return self._zygote.reap(self._pid)
