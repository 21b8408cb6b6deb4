"""The two processes that workers are forked from; no suite and no student is known to them.

::

    numpy --+-- the plain one:    finds out how workers can be held, then forks those of programs that draw nothing
            +-- the drawing one:  imports matplotlib meanwhile, then forks those of programs that draw

They end when the grader does, and the plain one then removes the folder that the grader made for them.

Importing matplotlib takes longer than all else together: it begins as early as can be, and nothing waits for it that
does not need it. Where workers can open no file the plain one forks none: they could import nothing more.
"""

from __future__ import annotations

import gc
import os
import shutil
import signal
import socket

from grader.sandbox import forking, kernel, preload

_MAX_PATH = 1 << 16


def main(plain_fd: int, drawing_fd: int) -> None:
    """Become both; each forks one worker per request until the grader hangs up."""
    gc.disable()  # nothing that is imported is garbage; workers switch it on again
    preload.load_numpy()
    control = socket.socket(fileno=plain_fd)
    home = os.fsdecode(control.recv(_MAX_PATH))
    if not home:
        return  # the grader has gone
    os.environ["MPLCONFIGDIR"] = home
    plain, drawing = socket.socketpair()
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        plain.close()
        control.close()
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:  # it has gone before its end could be told to us
            os._exit(1)
        preload.load_matplotlib()
        forking.serve_drawing(socket.socket(fileno=drawing_fd), drawing)
        os._exit(0)
    drawing.close()
    os.close(drawing_fd)
    try:
        forking.serve_plain(control, plain)
    finally:  # the grader has ended, however that was: nobody but this process can clear up after it
        os.kill(child, signal.SIGKILL)  # first: it may be writing into the folder
        os.waitpid(child, 0)
        shutil.rmtree(home, ignore_errors=True)
