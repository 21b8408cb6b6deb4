"""How an interpreter is started for student code: nothing of the grader's environment, folders or paths goes with it.

What comes before the first start delays everything, so no more is imported here than that takes.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys

import grader

TYPE_CHECKING = False  # typing's own takes milliseconds to import
if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

_ROOT = os.path.dirname(os.path.dirname(os.path.realpath(grader.__file__)))  # noqa: PTH120  # pathlib takes milliseconds

# -P and -s keep the working directory and the user's packages off the path, so our own root is added by hand,
# at the end, and removed again once the sandbox's modules are imported. Not -I: it would ignore PYTHONHASHSEED, and
# what a student's code makes of a set of words would be another thing in every run. All of the environment is ours.
_BOOT = """
import sys
sys.path.append({root!r})
from grader.sandbox.workers import {module}
sys.path.remove({root!r})
{module}.main({arguments})
"""


class SandboxError(Exception):
    """The sandbox itself failed; never the student's fault."""


_ADVICE = {
    errno.EAGAIN: "is the number of processes limited (ulimit -u)?",
    errno.EMFILE: "is the number of open files limited (ulimit -n)?",
}


def shortage(error: OSError) -> str:
    """Return in one line what the system refused, and where to look."""
    advice = _ADVICE.get(error.errno or 0)
    return f"{error.strerror or error}{f'; {advice}' if advice else ''}"


def boot(module: str, arguments: str) -> list[str]:
    """Return the interpreter's arguments that run ``main`` of a module of the sandbox."""
    return ["-P", "-s", "-B", "-X", "utf8", "-c", _BOOT.format(root=_ROOT, module=module, arguments=arguments)]


def environment() -> dict[str, str]:
    """Return all that a worker's environment holds, but for ``MPLCONFIGDIR``: nothing of the grader's own."""
    one = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1")
    return {
        "PATH": _path(),
        "USERPROFILE" if os.name == "nt" else "HOME": "/nonexistent",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "MPLBACKEND": "Agg",
        **{name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ},  # Windows starts nothing without
        **one,
    }


def _path() -> str:
    """Return where programs are looked for; on Windows libraries are too, those of a conda Python among them."""
    if os.name != "nt":
        return os.defpath
    system = os.environ.get("SYSTEMROOT", "C:\\Windows")
    below = ("", "Library/mingw-w64/bin", "Library/usr/bin", "Library/bin")
    places = [*((sys.base_prefix, name) for name in below), (system, "System32"), (system, "")]
    return os.pathsep.join(os.path.join(*place) for place in places)  # noqa: PTH118  # pathlib takes milliseconds


@contextlib.contextmanager
def pair(kind: int | None = None) -> Iterator[tuple[socket.socket, socket.socket]]:
    """Make two ends of a socket, a stream if no kind is given; close them if what follows does not come about."""
    import socket  # not at the start of a command that asks for no worker

    ends = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM if kind is None else kind)
    try:
        yield ends
    except BaseException:
        for end in ends:
            end.close()
        raise
