"""The process that workers are forked from: numpy and matplotlib imported once, no suite and no student known.

::

    first                                                           "ready": an Isolation as JSON
    request = b"F" + two descriptors (channel, output)              reply = i32 pid + its pidfd
            | b"R" + i32 pid                                        reply = i32 wait status, once the child has ended
            | b"D" + i32 pid                                        the same without a reply

It is single-threaded and stays so: a forked copy of a process with live BLAS threads hangs in its first product.
"""

from __future__ import annotations

import gc
import importlib
import os
import socket
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from grader.sandbox import importing, preload, wire, worker
from grader.sandbox.confine import Prepared, enter
from grader.sandbox.isolation import PACKAGES, Choice
from grader.sandbox.plan import Isolation, Plan
from grader.sandbox.readable import importable_names

PID = struct.Struct("<i")


def main(control_fd: int, plan_json: str) -> NoReturn:
    """Import what workers need, then fork one per request until the grader hangs up."""
    gc.disable()  # nothing that is imported is garbage; workers switch it on again
    control = socket.socket(fileno=control_fd)
    plan = msgspec.json.decode(plan_json, type=Plan)
    choice = None if plan.thorough else Choice(plan)  # runs beside the imports; a thorough one draws a figure too
    warm_up()
    importing.remember_directories()
    prepared, isolation = (choice or Choice(plan)).finish()
    if isolation.no_open:
        preload.load_modules(importable_names((*PACKAGES, *plan.packages)))
    threads = len(list(Path("/proc/self/task").iterdir()))
    if threads != 1:
        sys.exit(f"the zygote has {threads} threads: a worker forked from it could hang")
    importing.install_gate((*PACKAGES, *plan.packages), loaded_only=isolation.no_open)
    gc.freeze()  # else every collection in a child copies the pages of all modules
    control.send(msgspec.json.encode(isolation))
    while True:
        request, fds, _, _ = socket.recv_fds(control, 16, 2)
        if not request:
            os._exit(0)
        if request[:1] == b"F":
            pid = os.fork()
            if pid == 0:
                _child(fds, prepared, isolation)
            pidfd = os.pidfd_open(pid)
            socket.send_fds(control, [PID.pack(pid)], [pidfd])
            for fd in (pidfd, *fds):
                os.close(fd)
        else:
            _, status = os.waitpid(PID.unpack_from(request, 1)[0], 0)
            if request[:1] == b"R":
                control.send(PID.pack(status))


def warm_up() -> None:
    """Import what nearly every submission does, and draw one figure: the first one of a process is slow."""
    import io

    import matplotlib.pyplot as plt
    import numpy.fft
    import numpy.linalg
    import numpy.random  # noqa: F401  # numpy imports these three when they are first used

    figure, axes = plt.subplots()
    axes.contour([[0.0, 1.0], [1.0, 2.0]])
    axes.plot([0, 1], [0, 1], label="a")
    axes.legend()
    figure.savefig(io.BytesIO(), format="png")
    plt.close(figure)
    _leave_devnull_alone()


def _leave_devnull_alone() -> None:
    """Let triangulations work where no file can be opened to write.

    matplotlib hides qhull's complaints by sending them to /dev/null, unless it is told to be verbose.
    """
    try:
        qhull: Any = importlib.import_module("matplotlib._qhull")
        delaunay = qhull.delaunay
    except (ImportError, AttributeError):  # it is private: where it has moved, tricontour needs triangles
        return
    qhull.delaunay = lambda x, y, verbose=1: delaunay(x, y, 1)


def serve_confined(
    prepared: Prepared, isolation: Isolation, channel: socket.socket, then: Callable[[], object] | None = None
) -> NoReturn:
    """Confine this process, do what comes `then`, and serve the channel until it closes; never returns."""
    code = 1
    try:
        # Every process opens its fonts anew; where no file can be opened, that has to happen before.
        last_files = preload.open_fonts if prepared.policy.no_open else None
        applied = enter(prepared, (0, 1, 2, channel.fileno()), last_files)
        same = (applied.landlock_abi, applied.seccomp) == (isolation.landlock, isolation.seccomp)
        if then is not None:
            then()
        importing.forget()
        gc.enable()
        if same:  # else this worker is held more loosely than the self-test's was: say nothing and end
            worker.serve(channel, wire.Ready())
            code = 0
    finally:
        os._exit(code)


def _child(fds: list[int], prepared: Prepared, isolation: Isolation) -> NoReturn:
    null = os.open(os.devnull, os.O_RDONLY)
    # Copied out of the way first: any of them may be one of the numbers that they are to have.
    channel, output = (os.dup(fd) for fd in fds)
    os.dup2(null, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    serve_confined(prepared, isolation, socket.socket(fileno=channel))
