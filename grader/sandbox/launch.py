"""What a started worker is to the grader, whichever way it was started: warm.py forks it, cold.py spawns it."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import grader

if TYPE_CHECKING:
    from grader.sandbox.plan import Isolation, Plan

ROOT = Path(grader.__file__).resolve().parent.parent

# -P and -s keep the working directory and the user's packages off the path, so our own root is added by hand,
# at the end, and removed again once the sandbox's modules are imported. Not -I: it would ignore PYTHONHASHSEED, and
# what a student's code makes of a set of words would be another thing in every run. All of the environment is ours.
_BOOT = """
import sys
sys.path.append({root!r})
from grader.sandbox import {module}
sys.path.remove({root!r})
{module}.main({arguments})
"""


class SandboxError(Exception):
    """The sandbox itself failed; never the student's fault."""


class Process(Protocol):
    """A started worker: a channel to talk, and what it prints on both of its streams."""

    channel: socket.socket
    output: socket.socket

    def kill(self, *, learn_why: bool = False) -> int | None:
        """End it, if it still runs; return its exit code (negative: the signal) where that is asked for and known."""


class Launcher(Protocol):
    """A source of workers."""

    def __init__(self, plan: Plan) -> None:
        """Begin to warm up; return at once."""

    @property
    def alive(self) -> bool:
        """Whether workers can be started."""

    @property
    def draws_at_once(self) -> bool:
        """Whether a worker that has matplotlib loaded takes hardly longer to start than one without."""

    def isolation(self) -> Isolation:
        """Return how workers are held; waits until it is known."""

    def launch(self, *, draws: bool) -> Process:
        """Start a worker; one for a program that `draws` has matplotlib loaded."""

    def close(self) -> None:
        """End everything that was started."""


def boot(module: str, arguments: str) -> list[str]:
    """Return the interpreter's arguments that run ``main`` of a module of the sandbox."""
    return ["-P", "-s", "-B", "-X", "utf8", "-c", _BOOT.format(root=str(ROOT), module=module, arguments=arguments)]


def environment(home: str) -> dict[str, str]:
    """Return all that a worker's environment holds: nothing of the grader's own."""
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
        **{name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ},  # Windows starts nothing without
        **one,
    }
