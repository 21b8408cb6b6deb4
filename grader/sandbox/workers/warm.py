"""Start workers by forking them from the zygotes: Linux.

What is imported at the top delays the start of the zygotes, and so everything: the rest waits until they are on their
way.
"""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import weakref

from grader.sandbox.workers.launch import SandboxError, boot, environment, pair, shortage

TYPE_CHECKING = False  # typing's own takes milliseconds to import
if TYPE_CHECKING:
    from grader.sandbox.plan import Confinement, Plan
    from grader.sandbox.workers.home import Home
    from grader.sandbox.workers.launcher import Process
    from grader.sandbox.workers.line import ZygoteLine

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
        with pair(packets) as (self.plain, plain), pair(packets) as (self.drawing, drawing):
            with plain, drawing:
                self._process = _popen(plain.fileno(), drawing.fileno())
            try:
                from grader.sandbox.workers.home import Home

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
        [sys.executable, *boot("zygote", f"{plain}, {drawing}, {os.getpid()}, {os.environ.get('TMPDIR', '')!r}")],
        pass_fds=[plain, drawing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd="/",
        start_new_session=True,  # what a terminal or a runner sends to a whole group leaves somebody to clear up
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

        from grader.sandbox.workers.line import ZygoteLine

        self._started = _ahead.pop() if _ahead else Started()
        self._plain = ZygoteLine(self._started.plain, plan.limits.cpu_seconds)
        self._drawing = ZygoteLine(self._started.drawing, plan.limits.cpu_seconds)
        self._isolation: Confinement | None = None
        with contextlib.suppress(OSError):  # they have ended: whoever waits for them hears of it
            self._started.plain.send(msgspec.json.encode(plan))

    @property
    def alive(self) -> bool:
        """Whether workers can be started."""
        return self._plain.alive and self._drawing.alive

    def isolation(self) -> Confinement:
        """Return how workers are held; waits until it is known."""
        if self._isolation is None:
            import msgspec

            from grader.sandbox.plan import Confinement

            try:
                said = self._started.plain.recv(_MAX_ISOLATION)
            except TimeoutError:
                raise SandboxError(f"no worker could be started within {_START_SECONDS:.0f} s") from None
            except OSError:  # they have ended without having read all that was sent
                said = b""
            if not said:
                raise SandboxError(f"no worker could be started: {self._started.last_words()}")
            self._isolation = msgspec.json.decode(said, type=Confinement)
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

    def _line(self, *, draws: bool) -> ZygoteLine:
        return self._drawing if self.isolation().no_open or draws else self._plain


def _end(process: subprocess.Popen[bytes], home: Home | None, plain: socket.socket, drawing: socket.socket) -> None:
    """End the zygotes before their folder goes: matplotlib would make another."""
    with contextlib.suppress(OSError):
        drawing.shutdown(socket.SHUT_WR)  # both at the same time: to end a process takes milliseconds
    plain.close()  # the plain one clears up by itself; killed, it could not if this process were killed next
    try:
        process.wait(timeout=_DYING_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    drawing.settimeout(10)
    with contextlib.suppress(OSError):
        while drawing.recv(1 << 16):  # the other one is killed by its parent's death, and hangs up then
            pass
    drawing.close()
    if process.stderr is not None:
        process.stderr.close()
    if home is not None:
        home.remove()
    from grader.sandbox.workers import folders

    folders.sweep([folders.public()], ended=process.pid)  # what it was testing itself with
