"""Start workers by spawning an interpreter for each: macOS, Windows, and wherever forking is not to be had.

The same protocol, time and output limits; of the operating system's own means only rlimits, where it has them. On
Windows a socket cannot be inherited as a descriptor: its end is shared through the child's stdin instead. A janitor, a
process of its own, ends them and removes their folder when the grader has gone.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import NoReturn

import msgspec

from grader.sandbox.plan import Confinement, Layers, Plan
from grader.sandbox.workers.cold_janitor import end
from grader.sandbox.workers.home import Home
from grader.sandbox.workers.launch import SandboxError, boot, environment, shortage
from grader.sandbox.workers.launcher import Process

_POSIX = os.name == "posix"
_DYING_SECONDS = 2.0
_NOTHING = Layers(landlock=False, seccomp=False)
_ISOLATION = Confinement("L0", None, False, False, {}, ["workers are spawned, without Landlock and seccomp"])


class Spawner:
    """A source of cold workers."""

    def __init__(self, plan: Plan) -> None:
        self._plan = msgspec.json.encode(plan).decode()
        with _told_shortly(), contextlib.ExitStack() as started:
            self._home = Home()
            started.callback(self._home.remove)
            self._janitor = _Janitor(self._home.path)
            started.pop_all()
        self.alive = True

    def isolation(self) -> Confinement:
        """Return how workers are held: by nothing that a hostile program could not get around."""
        return _ISOLATION

    def launch(self, *, draws: bool) -> Process:
        """Spawn a worker; all of them can draw."""
        with _told_shortly(), contextlib.ExitStack() as made:
            worker = self._spawn(made)
            made.pop_all()
            return worker

    def close(self) -> None:
        """End everything that was started."""
        self.alive = False
        self._janitor.close()
        self._home.remove()

    def _spawn(self, made: contextlib.ExitStack) -> Process:
        channel, theirs = map(made.enter_context, socket.socketpair())
        output, printed = map(made.enter_context, socket.socketpair())
        with theirs:
            process = subprocess.Popen(
                [sys.executable, *boot("cold", f"{theirs.fileno() if _POSIX else -1}, {self._plan!r}")],
                pass_fds=[theirs.fileno()] if _POSIX else [],
                stdin=subprocess.DEVNULL if _POSIX else subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env={**environment(), "MPLCONFIGDIR": self._home.path},
                cwd=self._home.path,
                start_new_session=_POSIX,
            )
            if sys.platform == "win32":
                assert process.stdin is not None
                process.stdin.write(theirs.share(process.pid))
                process.stdin.close()
        assert isinstance(process.stdout, io.BufferedReader)
        threading.Thread(target=_pump, args=(process.stdout, printed), daemon=True).start()
        self._janitor.watch(process.pid)
        return _Spawned(process, channel, output, self._janitor)


@contextlib.contextmanager
def _told_shortly() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SandboxError(f"no worker could be started: {shortage(error)}") from error


class _Janitor:
    """The process that clears up, and what it is told."""

    def __init__(self, home: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, *boot("cold_janitor", repr(home))],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(),
            start_new_session=_POSIX,
        )

    def watch(self, pid: int) -> None:
        self._tell(b"+%d\n" % pid)

    def forget(self, pid: int) -> None:
        self._tell(b"-%d\n" % pid)

    def close(self) -> None:
        """Let it do its work."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=10)

    def _tell(self, word: bytes) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # it has been killed: then we clear up alone, if we are there to do so
            self._process.stdin.write(word)
            self._process.stdin.flush()


class _Spawned:
    def __init__(
        self, process: subprocess.Popen[bytes], channel: socket.socket, output: socket.socket, janitor: _Janitor
    ) -> None:
        self.channel = channel
        self.output = output
        self._process = process
        self._janitor = janitor

    def kill(self, *, learn_why: bool = False) -> int | None:
        """End the worker and, where there are process groups, all it started in its own."""
        code = self._code() if learn_why else None
        self.channel.close()
        self.output.close()
        end(self._process.pid)
        self._process.kill()
        self._process.wait()
        self._janitor.forget(self._process.pid)
        return code

    def _code(self) -> int | None:
        """Wait a moment for a worker that has hung up: one that goes on without its channel was killed by nobody."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self._process.wait(timeout=_DYING_SECONDS)
        return None


def main(channel_fd: int, plan_json: str) -> NoReturn:
    """Be a worker: warm up, take what limits there are, serve."""
    from grader.sandbox.confinement import confine, importing, isolation, readable
    from grader.sandbox.workers import forking, preload

    channel = socket.socket(fileno=channel_fd) if channel_fd >= 0 else _shared_channel()
    plan = msgspec.json.decode(plan_json, type=Plan)
    importing.install_gate(readable.importable_names((*isolation.PACKAGES, *plan.packages)))
    policy = dataclasses.replace(isolation.policy(plan.limits, _NOTHING, ()), die_with_parent=False)
    # Warmed up only then: confining closes every descriptor, those of matplotlib's fonts too.
    prepared = confine.prepare(policy)
    forking.serve_confined(prepared, _ISOLATION, channel, importing.hidden(), then=preload.load_matplotlib)


def _shared_channel() -> socket.socket:
    if sys.platform == "win32":
        return socket.fromshare(sys.stdin.buffer.read())
    raise AssertionError("unreachable: elsewhere the channel is inherited as a descriptor")


def _pump(stream: io.BufferedReader, target: socket.socket) -> None:
    """Pass on what the worker prints: only sockets can be waited for on every platform."""
    with contextlib.suppress(OSError, ValueError), stream, target:
        while part := stream.read1(1 << 16):
            target.sendall(part)
