"""What the self-test tries, one small function each. Knows numpy and matplotlib only where they are loaded."""

from __future__ import annotations

import errno
import io
import os
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from grader.sandbox.confinement import kernel, syscalls

REFUSED, WORKED, NOT_TRIED, NOT_ANSWERED = "refused", "worked", "not tried", "not answered"

_DENIALS = (errno.EPERM, errno.EACCES, errno.ENOSYS)
_RARELY_LOADED = ("colorsys", "tabnanny", "sched", "wave")
_PTRACE_DETACH = 17

Action = Callable[[Path, int], object]


class _NotTriedError(Exception):
    """What the probe needs is not there."""


def outcome(action: Action, canary: Path, parent: int) -> str:
    """Take one action and return what came of it."""
    try:
        action(canary, parent)
    except _NotTriedError:
        return NOT_TRIED
    except OSError as error:
        return REFUSED if error.errno in _DENIALS else f"{type(error).__name__}: {error}"
    except RuntimeError as error:  # how Python reports that it cannot start a thread
        return REFUSED if "new thread" in str(error) else f"RuntimeError: {error}"
    except Exception as error:  # an outcome too, though not one that counts
        return f"{type(error).__name__}: {error}"
    return WORKED


def _multiply(canary: Path, parent: int) -> None:
    numpy = _loaded("numpy")
    matrix = numpy.arange(4096.0).reshape(64, 64)
    if (matrix @ numpy.eye(64) != matrix).any():
        raise ValueError("a product came out wrong")


def _draw(canary: Path, parent: int) -> None:
    figure = _loaded("matplotlib.figure").Figure()
    figure.add_subplot().set_title("a")
    figure.savefig(io.BytesIO(), format="png")


def _import(canary: Path, parent: int) -> None:
    for name in _RARELY_LOADED:
        if name not in sys.modules:
            __import__(name)
            return
    raise _NotTriedError


def _write(canary: Path, parent: int) -> None:
    path = canary.parent.parent / f"{canary.parent.name}-written"
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
    path.unlink()


def _fork(canary: Path, parent: int) -> None:
    if os.fork() == 0:
        os._exit(1)


def _thread(canary: Path, parent: int) -> None:
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()


def _trace(canary: Path, parent: int) -> None:
    if not kernel.LINUX or syscalls.machine() not in syscalls.MACHINES:
        raise _NotTriedError
    try:
        # To stop tracing what is not traced fails with ESRCH, unless the question itself is refused.
        kernel.syscall(syscalls.numbers()["ptrace"], _PTRACE_DETACH, parent)
    except ProcessLookupError:
        return


def _run(canary: Path, parent: int) -> None:
    os.execv(sys.executable, [sys.executable, "-I", "-S", "-c", ""])


def _loaded(name: str) -> ModuleType:
    if name not in sys.modules:
        raise _NotTriedError
    return sys.modules[name]


NEEDED: dict[str, Action] = {
    "multiply matrices": _multiply,
    "draw a figure": _draw,
    "ask for random bytes": lambda canary, parent: os.urandom(8),
    "import from the standard library": _import,
}
"""What must work."""

FORBIDDEN: dict[str, Action] = {
    "read a file": lambda canary, parent: canary.read_text(),
    "list a directory": lambda canary, parent: os.listdir(canary.parent),  # noqa: PTH208  # not the iterator
    "write a file": _write,
    "change a mode": lambda canary, parent: canary.chmod(0o644),
    "fork": _fork,
    "start a thread": _thread,
    "open a unix socket": lambda canary, parent: socket.socket(socket.AF_UNIX).close(),
    "open an inet socket": lambda canary, parent: socket.socket(socket.AF_INET).close(),
    "signal the parent": lambda canary, parent: os.kill(parent, 0),
    "trace the parent": _trace,
    "run a program": _run,  # the last: where it works there is no way back
}
"""What must be refused."""
