"""The two processes that workers are forked from; no suite and no student is known to them.

::

    numpy --+-- the plain one:    finds out how workers can be held, then forks those of programs that draw nothing
            +-- the drawing one:  imports matplotlib meanwhile, then forks those of programs that draw

Both end when the grader does, and the plain one clears up (janitor.py).

Importing matplotlib takes longer than all else together: it begins as soon as it is known that somebody draws, and
nothing waits for it that does not need it. Where workers can open no file the plain one forks none: they could import
nothing more.

The line to the grader is watched before anything is imported that takes time.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from collections.abc import Callable
from typing import NoReturn

from grader.sandbox.workers.janitor import Janitor
from grader.sandbox.workers.launch import shortage


def main(plain_fd: int, drawing_fd: int, grader: int, place: str) -> NoReturn:
    """Become both; each forks one worker per request until the grader, the process of that number, hangs up.

    `place` is where its temporary folders may be, empty where its environment does not say.
    """
    control = socket.socket(fileno=plain_fd)
    janitor = Janitor(control, grader, place)
    try:
        _told(lambda: _be_plain(control, drawing_fd, janitor))
    finally:
        janitor.clear_up()


def _be_plain(control: socket.socket, drawing_fd: int, janitor: Janitor) -> None:
    from grader.sandbox.confinement import kernel
    from grader.sandbox.workers import forking, preload

    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGCONT)  # one that was stopped has to clear up as well
    gc.disable()  # nothing that is imported is garbage; workers switch it on again
    preload.load_numpy()
    os.environ["MPLCONFIGDIR"] = janitor.take_home()
    plain, drawing = socket.socketpair()
    parent = os.getpid()
    if janitor.fork_sibling():
        try:
            plain.close()
            control.close()
            _told(lambda: _be_drawing(drawing_fd, drawing, parent))
        finally:
            os._exit(0)
    drawing.close()
    os.close(drawing_fd)
    forking.serve_plain(control, plain, then=janitor.sweep)


def _be_drawing(control_fd: int, sibling: socket.socket, parent: int) -> None:
    from grader.sandbox.confinement import kernel
    from grader.sandbox.workers import forking

    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it has gone before its end could be told to us
        return
    forking.serve_drawing(socket.socket(fileno=control_fd), sibling)


def _told(task: Callable[[], None]) -> None:
    """Do something, and say in one line why it broke if it did: the last line is what the grader shows."""
    try:
        task()
    except OSError as error:
        print(shortage(error), file=sys.stderr, flush=True)
    except Exception as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
