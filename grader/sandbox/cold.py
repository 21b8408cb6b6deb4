"""Start workers by spawning an interpreter for each: macOS, Windows, and wherever forking is not to be had.

The same protocol, time and output limits; of the operating system's own means only rlimits, where it has them. On
Windows a socket cannot be inherited as a descriptor: its end is shared through the child's stdin instead.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from typing import NoReturn

import msgspec

from grader.sandbox.home import Home
from grader.sandbox.launch import boot, environment
from grader.sandbox.launcher import Process
from grader.sandbox.plan import Isolation, Layers, Plan

_POSIX = os.name == "posix"
_LOOK_SECONDS = 0.5
_NOTHING = Layers(landlock=False, seccomp=False)
_ISOLATION = Isolation("L0", None, False, False, {}, ["workers are spawned, without Landlock and seccomp"])


class Spawner:
    """A source of cold workers."""

    def __init__(self, plan: Plan) -> None:
        self._plan = msgspec.json.encode(plan).decode()
        self._home = Home()
        self.alive = True

    def isolation(self) -> Isolation:
        """Return how workers are held: by nothing that a hostile program could not get around."""
        return _ISOLATION

    def launch(self, *, draws: bool) -> Process:
        """Spawn a worker; all of them can draw."""
        channel, theirs = socket.socketpair()
        output, printed = socket.socketpair()
        try:
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
        finally:
            theirs.close()
        assert isinstance(process.stdout, io.BufferedReader)
        threading.Thread(target=_pump, args=(process.stdout, printed), daemon=True).start()
        return _Spawned(process, channel, output)

    def close(self) -> None:
        """End everything that was started; workers are ended by their owners."""
        self.alive = False
        with contextlib.suppress(OSError):  # Windows keeps what a dying worker still holds
            self._home.remove()


class _Spawned:
    def __init__(self, process: subprocess.Popen[bytes], channel: socket.socket, output: socket.socket) -> None:
        self.channel = channel
        self.output = output
        self._process = process

    def kill(self, *, learn_why: bool = False) -> int | None:
        """End the worker and, where there are process groups, all it started in its own."""
        self.channel.close()
        self.output.close()
        ended = self._process.poll()
        if _POSIX:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        code = self._process.wait()
        return code if ended is None else ended


def main(channel_fd: int, plan_json: str) -> NoReturn:
    """Be a worker: warm up, take what limits there are, serve."""
    from grader.sandbox import confine, forking, importing, isolation, kernel, preload, readable

    channel = socket.socket(fileno=channel_fd) if channel_fd >= 0 else _shared_channel()
    plan = msgspec.json.decode(plan_json, type=Plan)
    importing.install_gate(readable.importable_names((*isolation.PACKAGES, *plan.packages)))
    policy = isolation.policy(plan.limits, _NOTHING, ())
    if not kernel.LINUX:  # where no parent's death can be told, it is looked for
        policy = dataclasses.replace(policy, die_with_parent=False)
        threading.Thread(target=_end_without, args=(os.getppid(),), daemon=True).start()
    # Warmed up only then: confining closes every descriptor, those of matplotlib's fonts too.
    prepared = confine.prepare(policy)
    forking.serve_confined(prepared, _ISOLATION, channel, importing.hidden(), then=preload.load_matplotlib)


def _end_without(parent: int) -> None:
    """End this process soon after its parent has ended."""
    while os.getppid() == parent:
        time.sleep(_LOOK_SECONDS)
    os._exit(1)


def _shared_channel() -> socket.socket:
    if sys.platform == "win32":
        return socket.fromshare(sys.stdin.buffer.read())
    raise AssertionError("unreachable: elsewhere the channel is inherited as a descriptor")


def _pump(stream: io.BufferedReader, target: socket.socket) -> None:
    """Pass on what the worker prints: only sockets can be waited for on every platform."""
    with contextlib.suppress(OSError, ValueError), stream, target:
        while part := stream.read1(1 << 16):
            target.sendall(part)
