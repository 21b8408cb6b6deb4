"""Start workers: warm, forked from a zygote.

A launched `Process` is a channel, two output descriptors and a way to end it; host.py does the talking.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Protocol

import grader
from grader.sandbox.limits import Limits

_ROOT = Path(grader.__file__).resolve().parent.parent
_START_SECONDS = 60.0

# -I keeps the working directory and the environment off the path, so the package's own root is added by hand, at the
# end, and removed again once the sandbox's modules are imported.
_BOOT = """
import sys
sys.path.append({root!r})
from grader.sandbox import worker, zygote
sys.path.remove({root!r})
zygote.main({fd}, {packages!r}, {memory}, {cpu})
"""


class SandboxError(Exception):
    """The sandbox itself failed; never the student's fault."""


class Process(Protocol):
    """A started worker."""

    channel: socket.socket
    outputs: tuple[int, int]

    def kill(self) -> int | None:
        """End it, if it still runs; return its exit code (negative: the signal), None where that is not known."""


class Zygote:
    """A warm process that workers are forked from; started at once, waited for when it is first needed."""

    def __init__(self, packages: tuple[str, ...], limits: Limits) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="grader-zygote-")
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        boot = _BOOT.format(
            root=str(_ROOT), fd=theirs.fileno(), packages=packages, memory=limits.memory_mib, cpu=limits.cpu_seconds
        )
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-X", "utf8", "-c", boot],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=_environment(self._home.name),
            cwd=self._home.name,
        )
        theirs.close()
        self._control.settimeout(_START_SECONDS)
        self._ready = False

    @property
    def alive(self) -> bool:
        """Whether the zygote still runs."""
        return self._process.poll() is None

    def launch(self) -> Process:
        """Fork a worker."""
        self._await_ready()
        ours, channel = socket.socketpair()
        outputs = [os.pipe(), os.pipe()]
        try:
            socket.send_fds(self._control, [b"F"], [channel.fileno(), outputs[0][1], outputs[1][1]])
            reply, fds, _, _ = socket.recv_fds(self._control, 16, 1)
            if not reply:
                raise SandboxError("the process that workers are forked from has ended")
        except OSError as error:
            raise SandboxError(f"no worker could be forked: {error}") from error
        finally:
            channel.close()
            for _, write in outputs:
                os.close(write)
        return _Forked(self, int.from_bytes(reply, "little", signed=True), fds[0], ours, (outputs[0][0], outputs[1][0]))

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

    def _await_ready(self) -> None:
        if self._ready:
            return
        try:
            self._ready = self._control.recv(16) == b"ready"
        except TimeoutError:
            raise SandboxError(f"no worker could be started within {_START_SECONDS:.0f} s") from None
        if not self._ready:
            assert self._process.stderr is not None
            last = self._process.stderr.read().decode("utf-8", "replace").strip().splitlines()[-1:]
            raise SandboxError(f"no worker could be started: {''.join(last)}")


class _Forked:
    """A worker forked from a zygote, held by its pidfd: a number alone could be another process by now."""

    def __init__(self, zygote: Zygote, pid: int, pidfd: int, channel: socket.socket, outputs: tuple[int, int]) -> None:
        self.channel = channel
        self.outputs = outputs
        self._zygote = zygote
        self._pid = pid
        self._pidfd = pidfd

    def kill(self) -> int | None:
        """End the worker and all it started in its process group."""
        for fd in self.outputs:
            os.close(fd)
        self.channel.close()
        try:
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            os.killpg(self._pid, signal.SIGKILL)  # not reaped yet, so the number is still its own
        except (ProcessLookupError, PermissionError):
            pass
        os.close(self._pidfd)
        return self._zygote.reap(self._pid)


def _environment(home: str) -> dict[str, str]:
    """Return all that a zygote's environment holds: nothing of the grader's own."""
    one = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1")
    return {
        "PATH": os.defpath,
        "HOME": "/nonexistent",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "MPLBACKEND": "Agg",
        "MPLCONFIGDIR": home,
        **one,
    }
