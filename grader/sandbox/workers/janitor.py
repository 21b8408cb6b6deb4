"""Clear up when the grader has gone, however it went: the plain zygote's second task.

A signal tells it of every word on its line to the grader and of its end, whatever it is busy with: importing, testing
itself, waiting for a worker that it was told to reap.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import select
import signal
import socket
from pathlib import Path
from typing import NoReturn

from grader.sandbox.workers import folders

_MAX_PATH = 1 << 16


class Janitor:
    """What is to be ended and removed when the line to the grader is cut."""

    def __init__(self, control: socket.socket, grader: int, place: str) -> None:
        self._control = control
        self._grader = grader
        self._place = place  # the grader may end before it could say which folder it has made
        self._home: str | None = None
        self._sibling: int | None = None
        signal.signal(signal.SIGIO, lambda number, frame: self._look())
        fcntl.fcntl(control, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(control, fcntl.F_SETFL, fcntl.fcntl(control, fcntl.F_GETFL) | os.O_ASYNC)
        self._look()

    def take_home(self) -> str:
        """Return the folder that is the first word on the line."""
        said = self._control.recv(_MAX_PATH)
        if not said:
            self.clear_up()
        self._home = os.fsdecode(said)
        return self._home

    def fork_sibling(self) -> bool:
        """Fork the process that is to end with this one; true in that process, whose line is another."""
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGIO, signal.SIG_DFL)
            return True
        self._sibling = pid
        return False

    def sweep(self) -> None:
        """Remove what was left behind where neither a grader nor its zygote was there any more to clear up."""
        folders.sweep(self._places())

    def clear_up(self) -> NoReturn:
        """End the sibling, remove the folders of this process and of the grader, if that has gone, and end."""
        signal.signal(signal.SIGIO, signal.SIG_IGN)
        if self._sibling is not None:  # first: it would make another folder
            with contextlib.suppress(OSError):
                os.kill(self._sibling, signal.SIGKILL)
                os.waitpid(self._sibling, 0)
        if self._home is None:
            with contextlib.suppress(OSError):  # it may have been told and not heard yet
                self._home = os.fsdecode(self._control.recv(_MAX_PATH, socket.MSG_DONTWAIT)) or None
        if self._home is not None and self._hung_up():
            folders.remove(self._home)
        folders.remove_own()
        folders.sweep(self._places(), ended=self._grader)
        os._exit(0)

    def _look(self) -> None:
        if self._hung_up():
            self.clear_up()

    def _hung_up(self) -> bool:
        poll = select.poll()
        poll.register(self._control, 0)
        return bool(poll.poll(0))  # a hang-up is told of without being asked for

    def _places(self) -> set[str]:
        public = folders.public()
        return {public, self._place or public, str(Path(self._home).parent) if self._home is not None else public}
