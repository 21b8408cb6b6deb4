"""Start workers by forking them from the zygotes: Linux.

What is imported at the top delays the start of the zygotes, and so everything: the rest waits until they are on their
way.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import weakref

from grader.sandbox.launch import SandboxError, boot, environment

TYPE_CHECKING = False  # typing's own takes milliseconds to import
if TYPE_CHECKING:
    from grader.sandbox.home import Home
    from grader.sandbox.launcher import Process
    from grader.sandbox.plan import Isolation, Plan

PID, ENDED = struct.Struct("<i"), struct.Struct("<id")  # as in forking.py
_START_SECONDS = 60.0
_MAX_ISOLATION = 1 << 16


class Started:
    """The zygotes on their way: only when they have loaded numpy do they ask what for."""

    def __init__(self) -> None:
        self.plain, plain = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.drawing, drawing = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        theirs = [plain.fileno(), drawing.fileno()]
        self._process = subprocess.Popen(
            [sys.executable, *boot("zygote", ", ".join(map(str, theirs)))],
            pass_fds=theirs,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=environment(),
            cwd="/",
        )
        plain.close()
        drawing.close()
        from grader.sandbox.home import Home

        self.home = Home()
        with contextlib.suppress(OSError):  # they have ended already: whoever waits for them hears of it
            self.plain.send(os.fsencode(self.home.path))
        for end in (self.plain, self.drawing):
            end.settimeout(_START_SECONDS)
        # At the exit too, whatever led to it.
        self.end = weakref.finalize(self, _end, self._process, self.home, self.plain, self.drawing)

    def last_words(self) -> str:
        """Return the last line that the zygotes printed before they ended."""
        assert self._process.stderr is not None
        return "".join(self._process.stderr.read().decode("utf-8", "replace").strip().splitlines()[-1:])


_ahead: list[Started] = []


def start_ahead() -> None:
    """Start the zygotes before anything is known of what they are for; the next `Zygotes` takes them."""
    with contextlib.suppress(OSError):  # whoever starts them in time says what is in the way
        _ahead.append(Started())


class Zygotes:
    """Two warm processes that workers are forked from; started at once, waited for when they are first needed."""

    def __init__(self, plan: Plan) -> None:
        import msgspec

        try:
            self._started = _ahead.pop() if _ahead else Started()
        except OSError as error:  # a limit on processes or descriptors, no folder for temporary files
            raise SandboxError(f"no worker could be started: {error.strerror or error}") from error
        self._plain = _Line(self._started.plain, plan.limits.cpu_seconds)
        self._drawing = _Line(self._started.drawing, plan.limits.cpu_seconds)
        self._isolation: Isolation | None = None
        with contextlib.suppress(OSError):  # they have ended: whoever waits for them hears of it
            self._started.plain.send(msgspec.json.encode(plan))

    @property
    def alive(self) -> bool:
        """Whether workers can be started."""
        return self._plain.alive and self._drawing.alive

    def isolation(self) -> Isolation:
        """Return how workers are held; waits until it is known."""
        if self._isolation is None:
            import msgspec

            from grader.sandbox.plan import Isolation

            try:
                said = self._started.plain.recv(_MAX_ISOLATION)
            except OSError as error:
                raise SandboxError(f"no worker could be started within {_START_SECONDS:.0f} s ({error})") from None
            if not said:
                raise SandboxError(f"no worker could be started: {self._started.last_words()}")
            self._isolation = msgspec.json.decode(said, type=Isolation)
        return self._isolation

    def launch(self, *, draws: bool) -> Process:
        """Return a forked worker; where it is not the first, let the next one be forked while this one is at work."""
        from grader.sandbox.plan import PROTECTED

        line = self._line(draws=draws)
        worker = line.fork()
        # Matplotlib is loaded by then, and where workers are held no student's code could touch the folder.
        if line is self._drawing and self.isolation().level in PROTECTED:
            self._started.home.keep()
        if line.used:
            with contextlib.suppress(SandboxError):  # whoever asks for the next one hears of it
                line.request()
        line.used = True
        return worker

    def fork(self, *, draws: bool) -> Process:
        """Return a forked worker: the one that was asked for ahead, if any was."""
        return self._line(draws=draws).fork()

    def close(self) -> None:
        """End the zygotes; their workers end with them."""
        self._plain.close()
        self._drawing.close()
        self._started.end()

    def _line(self, *, draws: bool) -> _Line:
        return self._drawing if self.isolation().no_open or draws else self._plain


class _Line:
    """The conversation with one zygote."""

    def __init__(self, control: socket.socket, cpu_seconds: int) -> None:
        self.used = False
        self._cpu_seconds = cpu_seconds
        self._control = control
        self._requested: tuple[socket.socket, socket.socket] | None = None
        self._spare: _Forked | None = None

    @property
    def alive(self) -> bool:
        """Whether the zygote still listens."""
        if self._control.fileno() < 0:
            return False
        poll = select.poll()
        poll.register(self._control, 0)
        return not poll.poll(0)  # a hang-up is told of without being asked for

    def fork(self) -> _Forked:
        """Return a forked worker: the one that was asked for ahead, if any was."""
        if self._requested is None and self._spare is None:
            self.request()
        return self._forked()

    def request(self) -> None:
        """Ask for a worker; `fork` takes the answer."""
        channel, their_channel = socket.socketpair()
        output, their_output = socket.socketpair()
        try:
            socket.send_fds(self._control, [b"F"], [their_channel.fileno(), their_output.fileno()])
            self._requested = channel, output
        except OSError as error:
            channel.close()
            output.close()
            raise SandboxError(f"no worker could be forked: {error}") from error
        finally:
            their_channel.close()
            their_output.close()

    def reap(self, pid: int) -> int | None:
        """Return the exit code of a worker that has ended or is about to.

        A worker that takes no notice of SIGXCPU is killed a second later by the kernel: that is told as SIGXCPU too.
        """
        try:
            if self._spare is None and self._requested is not None:
                self._spare = self._forked()  # replies come in the order of requests
            self._control.send(b"R" + PID.pack(pid))
            reply = self._control.recv(16)
        except (OSError, SandboxError):
            return None
        if not reply:
            return None
        status, seconds = ENDED.unpack(reply)
        code = os.waitstatus_to_exitcode(status)
        return -signal.SIGXCPU if code == -signal.SIGKILL and seconds >= self._cpu_seconds else code

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
            reply, reason = b"", f"no worker could be forked: {error}"
        else:
            reason = "the process that workers are forked from has ended"
        number = PID.unpack(reply)[0] if reply else 0
        if number < 0:
            reason = f"no worker could be forked: {os.strerror(-number)}; `ulimit -u` limits the number of processes"
        if number <= 0:
            channel.close()
            output.close()
            raise SandboxError(reason)
        return _Forked(self, number, fds[0], channel, output)


class _Forked:
    """A worker forked from a zygote, held by its pidfd: a number alone could be another process by now."""

    def __init__(self, line: _Line, pid: int, pidfd: int, channel: socket.socket, output: socket.socket) -> None:
        self.channel = channel
        self.output = output
        self._line = line
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
            return self._line.reap(self._pid)
        self._line.discard(self._pid)
        return None


def _end(process: subprocess.Popen[bytes], home: Home, plain: socket.socket, drawing: socket.socket) -> None:
    """End the zygotes before their folder goes: matplotlib would make another."""
    with contextlib.suppress(OSError):
        drawing.shutdown(socket.SHUT_WR)  # both at the same time: to end a process takes milliseconds
    process.kill()
    process.wait()
    drawing.settimeout(10)
    with contextlib.suppress(OSError):
        while drawing.recv(1 << 16):  # the other one is killed by its parent's death, and hangs up then
            pass
    plain.close()
    drawing.close()
    if process.stderr is not None:
        process.stderr.close()
    home.remove()
