"""The grader's end of a line to a zygote: ask for workers, hold them, end them, hear how they ended."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import signal
import socket
import struct

from grader.sandbox.workers.launch import SandboxError, pair, shortage

PID, END = struct.Struct("<i"), struct.Struct("<id")  # as in forking.py
_DYING_SECONDS = 2.0


class ZygoteLine:
    """The conversation with one zygote."""

    def __init__(self, control: socket.socket, cpu_seconds: int) -> None:
        self.used = False
        self._control = control
        self._cpu_seconds = cpu_seconds
        self._requested: tuple[socket.socket, socket.socket] | None = None
        self._spare: Forked | None = None

    @property
    def alive(self) -> bool:
        """Whether the zygote still listens."""
        if self._control.fileno() < 0:
            return False
        poll = select.poll()
        poll.register(self._control, 0)
        return not poll.poll(0)  # a hang-up is told of without being asked for

    def fork(self) -> Forked:
        """Return a forked worker: the one that was asked for ahead, if any was."""
        if self._requested is not None or self._spare is not None:
            with contextlib.suppress(SandboxError):  # what was short when it was asked for may not be so now
                return self._forked()
        self.request()
        return self._forked()

    def request(self) -> None:
        """Ask for a worker; `fork` takes the answer."""
        try:
            with pair() as (channel, their_channel), pair() as (output, their_output):
                with their_channel, their_output:
                    socket.send_fds(self._control, [b"F"], [their_channel.fileno(), their_output.fileno()])
                self._requested = channel, output
        except OSError as error:
            raise _not_forked(error) from error

    def reap(self, pid: int) -> int | None:
        """Return the exit code of a worker that has ended or is about to."""
        if self._spare is None and self._requested is not None:  # replies come in the order of requests
            with contextlib.suppress(SandboxError):  # whoever needs the next one asks again
                self._spare = self._forked()
        try:
            self._control.send(b"R" + PID.pack(pid))
            reply = self._control.recv(16)
        except OSError:
            return None
        if not reply:
            return None
        status, used = END.unpack(reply)
        code = os.waitstatus_to_exitcode(status)
        return -signal.SIGXCPU if code == -signal.SIGKILL and used >= self._cpu_seconds else code

    def discard(self, pid: int) -> None:
        """Let a killed worker be reaped whenever the zygote comes to it."""
        with contextlib.suppress(OSError):
            self._control.send(b"D" + PID.pack(pid))

    def close(self) -> None:
        """End the worker that was asked for ahead."""
        for end in self._requested or ():
            end.close()
        if self._spare is not None:
            self._spare.kill()

    def _forked(self) -> Forked:
        """Return the worker that was asked for."""
        if self._spare is not None:
            worker, self._spare = self._spare, None
            return worker
        assert self._requested is not None
        (channel, output), self._requested = self._requested, None
        try:
            pid, pidfd = self._answer()
        except BaseException:
            channel.close()
            output.close()
            raise
        return Forked(self, pid, pidfd, channel, output)

    def _answer(self) -> tuple[int, int]:
        """Return the worker's pid and pidfd."""
        try:
            reply, fds, _, _ = socket.recv_fds(self._control, 16, 1)
        except TimeoutError as error:  # what it says later would be taken for the answer to something else
            self._control.close()
            raise _not_forked(error) from error
        except OSError as error:
            raise _not_forked(error) from error
        if not reply:
            raise SandboxError("the process that workers are forked from has ended")
        (pid,) = PID.unpack(reply)
        if pid < 0:
            raise _not_forked(OSError(-pid, os.strerror(-pid)))
        if not fds:  # it was lost on its way; the worker ends when it sees nobody at the end of its channel
            self.discard(pid)
            raise _not_forked(OSError(errno.EMFILE, os.strerror(errno.EMFILE)))
        return pid, fds[0]


def _not_forked(error: OSError) -> SandboxError:
    return SandboxError(f"no worker could be forked: {shortage(error)}")


class Forked:
    """A worker forked from a zygote, held by its pidfd: a number alone could be another process by now."""

    def __init__(self, line: ZygoteLine, pid: int, pidfd: int, channel: socket.socket, output: socket.socket) -> None:
        self.channel = channel
        self.output = output
        self._line = line
        self._pid = pid
        self._pidfd = pidfd

    def mark_output(self) -> bytes:
        """Do nothing: what it prints goes straight to `output`."""
        return b""

    def kill(self, *, learn_why: bool = False) -> int | None:
        """End the worker and all it started in its process group; its exit code takes a moment to learn."""
        by_itself = learn_why and self._has_ended()
        self.channel.close()
        self.output.close()
        try:
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            os.killpg(self._pid, signal.SIGKILL)  # not reaped yet, so the number is still its own
        except (ProcessLookupError, PermissionError):
            pass
        os.close(self._pidfd)
        if by_itself:
            return self._line.reap(self._pid)
        self._line.discard(self._pid)
        return None

    def _has_ended(self) -> bool:
        """Wait a moment for a worker that has hung up: one that goes on without its channel was killed by nobody."""
        poll = select.poll()
        poll.register(self._pidfd, select.POLLIN)
        return bool(poll.poll(_DYING_SECONDS * 1000))
