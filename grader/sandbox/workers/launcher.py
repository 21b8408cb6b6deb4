"""What a started worker is to the grader, whichever way it was started: warm.py forks it, cold.py spawns it."""

from __future__ import annotations

import socket
from typing import Protocol

from grader.sandbox.plan import Confinement


class Process(Protocol):
    """A started worker: a channel to talk, and what it prints on both of its streams."""

    channel: socket.socket
    output: socket.socket

    def mark_output(self) -> bytes:
        """Put a mark behind all that was printed, which is on its way to `output`; empty where all is there already."""

    def kill(self, *, learn_why: bool = False) -> int | None:
        """End it, if it still runs; where that is asked for, return the exit code (negative: the signal).

        None if it did not end by itself, or nobody knows how. Too much processor time is told as SIGXCPU, whichever
        signal the kernel took; SIGKILL means that it was killed from outside.
        """


class Launcher(Protocol):
    """A source of workers; to make one begins to warm it up and returns at once."""

    @property
    def alive(self) -> bool:
        """Whether workers can be started."""

    def isolation(self) -> Confinement:
        """Return how workers are held; waits until it is known."""

    def launch(self, *, draws: bool) -> Process:
        """Start a worker; one for a program that `draws` has matplotlib loaded."""

    def close(self) -> None:
        """End everything that was started."""
