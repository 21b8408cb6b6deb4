"""The two processes that workers are forked from; no suite and no student is known to them.

::

    numpy --+-- the plain one:    finds out how workers can be held, then forks those of programs that draw nothing
            +-- the drawing one:  imports matplotlib meanwhile, then forks those of programs that draw

Importing matplotlib takes longer than all else together: it begins as early as can be, and nothing waits for it that
does not need it. Where workers can open no file the plain one forks none: they could import nothing more.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
from typing import NoReturn

from grader.sandbox import forking, kernel, preload

_MAX_PATH = 1 << 16


def main(plain_fd: int, drawing_fd: int) -> NoReturn:
    """Become both; each forks one worker per request until the grader hangs up."""
    gc.disable()  # nothing that is imported is garbage; workers switch it on again
    preload.load_numpy()
    control = socket.socket(fileno=plain_fd)
    os.environ["MPLCONFIGDIR"] = os.fsdecode(control.recv(_MAX_PATH))
    plain, drawing = socket.socketpair()
    parent = os.getpid()
    if os.fork() == 0:
        plain.close()
        control.close()
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it has gone before its end could be told to us
            os._exit(1)
        preload.load_matplotlib()
        forking.serve_drawing(socket.socket(fileno=drawing_fd), drawing)
    drawing.close()
    os.close(drawing_fd)
    forking.serve_plain(control, plain)
