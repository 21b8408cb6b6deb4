"""Start workers by forking them from the zygotes: Linux.

What is imported at the top delays the start of the zygotes, and so everything: the rest waits until they are on their
way.
"""

from __future__ import annotations

import contextlib
import errno
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import weakref

from grader.sandbox.launch import SandboxError, boot, environment, shortage

TYPE_CHECKING = False  # typing's own takes milliseconds to import
if TYPE_CHECKING:
    from collections.abc import Iterator

    from grader.sandbox.home import Home
    from grader.sandbox.launcher import Process
    from grader.sandbox.plan import Isolation, Plan

PID, END = struct.Struct("<i"), struct.Struct("<id")  # as in forking.py
_START_SECONDS = 60.0
_DYING_SECONDS = 2.0
_MAX_ISOLATION = 1 << 16


class Started:
    """The zygotes on their way: only when they have loaded numpy do they ask what for.

    Raises
    ------
    SandboxError
        If the system gives us no process, no descriptor or no folder for them.
    """

    def __init__(self) -> None:
        try:
            self._start()
        except OSError as error:
            raise SandboxError(f"no worker could be started: {shortage(error)}") from error

    def _start(self) -> None:
        packets = socket.SOCK_SEQPACKET
        with _pair(packets) as (self.plain, plain), _pair(packets) as (self.drawing, drawing):
            with plain, drawing:
                self._process = _popen(plain.fileno(), drawing.fileno())
            try:
                from grader.sandbox.home import Home

                self.home = Home()
            except BaseException:
                _end(self._process, None, self.plain, self.drawing)
                raise
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


def _popen(plain: int, drawing: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *boot("zygote", f"{plain}, {drawing}, {os.getpid()}")],
        pass_fds=[plain, drawing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd="/",
    )


_ahead: list[Started] = []


def start_ahead() -> None:
    """Start the zygotes before anything is known of what they are for; the next `Zygotes` takes them."""
    with contextlib.suppress(SandboxError):  # the next one tries again, and can say so
        _ahead.append(Started())


class Zygotes:
    """Two warm processes that workers are forked from; started at once, waited for when they are first needed."""

    def __init__(self, plan: Plan) -> None:
        import msgspec

        self._started = _ahead.pop() if _ahead else Started()
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
            except TimeoutError:
                raise SandboxError(f"no worker could be started within {_START_SECONDS:.0f} s") from None
            except OSError:  # they have ended without having read all that was sent
                said = b""
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
        self._control = control
        self._cpu_seconds = cpu_seconds
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
        if self._requested is not None or self._spare is not None:
            with contextlib.suppress(SandboxError):  # what was short when it was asked for may not be so now
                return self._forked()
        self.request()
        return self._forked()

    def request(self) -> None:
        """Ask for a worker; `fork` takes the answer."""
        try:
            with _pair() as (channel, their_channel), _pair() as (output, their_output):
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

    def _forked(self) -> _Forked:
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
        return _Forked(self, pid, pidfd, channel, output)

    def _answer(self) -> tuple[int, int]:
        """Return the worker's pid and pidfd."""
        try:
            reply, fds, _, _ = socket.recv_fds(self._control, 16, 1)
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


@contextlib.contextmanager
def _pair(kind: int = socket.SOCK_STREAM) -> Iterator[tuple[socket.socket, socket.socket]]:
    """Make two ends of a socket, and close them if what follows does not come about."""
    ends = socket.socketpair(socket.AF_UNIX, kind)
    try:
        yield ends
    except BaseException:
        for end in ends:
            end.close()
        raise


def _not_forked(error: OSError) -> SandboxError:
    return SandboxError(f"no worker could be forked: {shortage(error)}")


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


def _end(process: subprocess.Popen[bytes], home: Home | None, plain: socket.socket, drawing: socket.socket) -> None:
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
    if home is not None:
        home.remove()
    from grader.sandbox import folders

    folders.sweep([folders.public()], ended=process.pid)  # what it was testing itself with
