"""Clear up when a grader that spawns its workers has gone, however it went: a process that waits for nothing else.

::

    stdin = b"+" + pid      a worker was spawned
          | b"-" + pid      it has been reaped, and its number may be another's by now
          | the end         of the grader, or of its need for workers
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from pathlib import Path
from typing import NoReturn

from grader.sandbox.workers import folders

_SECONDS = 2.0


def main(home: str) -> NoReturn:
    """Wait for the end, then end all workers and remove the folder, and what others may have left."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    running = set()
    for line in sys.stdin.buffer:
        pid = int(line[1:])
        if line.startswith(b"+"):
            running.add(pid)
        else:
            running.discard(pid)
    for pid in running:
        end(pid)
    deadline = time.monotonic() + _SECONDS
    folders.remove(home)
    while Path(home).exists() and time.monotonic() < deadline:  # Windows keeps what a dying worker still holds
        time.sleep(0.05)
        folders.remove(home)
    folders.sweep([str(Path(home).parent)])
    sys.exit()


def end(pid: int) -> None:
    """End a worker and, where there are process groups, all it started in its own."""
    with contextlib.suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(pid, signal.SIGKILL)
        else:
            os.kill(pid, signal.SIGTERM)
