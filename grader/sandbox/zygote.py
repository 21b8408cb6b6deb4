"""The process that workers are forked from: numpy and matplotlib imported once, no suite and no student known.

::

    request = b"F" + three descriptors (channel, stdout, stderr)    reply = i32 pid + its pidfd
            | b"R" + i32 pid                                        reply = i32 wait status, once the child has ended

It is single-threaded and stays so: a forked copy of a process with live BLAS threads hangs in its first product.
"""

from __future__ import annotations

import contextlib
import gc
import os
import socket
import struct
import sys
from pathlib import Path
from typing import NoReturn

PID = struct.Struct("<i")


def main(control_fd: int, packages: list[str], memory_mib: int, cpu_seconds: int) -> NoReturn:
    """Import what workers need, then fork one per request until the grader hangs up."""
    control = socket.socket(fileno=control_fd)
    _preload()
    threads = len(list(Path("/proc/self/task").iterdir()))
    if threads != 1:
        sys.exit(f"the zygote has {threads} threads: a worker forked from it could hang")
    gc.collect()
    gc.freeze()  # else every collection in a child copies the pages of all modules
    control.send(b"ready")
    while True:
        request, fds, _, _ = socket.recv_fds(control, 16, 3)
        if not request:
            os._exit(0)
        if request[:1] == b"F":
            pid = os.fork()
            if pid == 0:
                control.close()
                _child(fds, memory_mib, cpu_seconds)
            pidfd = os.pidfd_open(pid)
            socket.send_fds(control, [PID.pack(pid)], [pidfd])
            os.close(pidfd)
            for fd in fds:
                os.close(fd)
        else:
            _, status = os.waitpid(PID.unpack_from(request, 1)[0], 0)
            control.send(PID.pack(status))


def _preload() -> None:
    import numpy.fft
    import numpy.linalg
    import numpy.random  # noqa: F401  # lazy parts of numpy, imported here once instead of in every child

    import io

    import matplotlib.pyplot as plt

    # The first figure of a process costs tens of milliseconds more than the next.
    figure, axes = plt.subplots()
    axes.contour([[0.0, 1.0], [1.0, 2.0]])
    axes.plot([0, 1], [0, 1], label="a")
    axes.legend()
    figure.savefig(io.BytesIO(), format="png")
    plt.close(figure)


def _child(fds: list[int], memory_mib: int, cpu_seconds: int) -> NoReturn:
    try:
        os.setsid()
        null = os.open(os.devnull, os.O_RDONLY)
        for target, fd in zip((0, 1, 2, 3), (null, fds[1], fds[2], fds[0]), strict=True):
            _move(fd, target, fds)
        os.closerange(4, 1 << 16)
        _limit(memory_mib, cpu_seconds)
        from grader.sandbox import wire, worker

        worker.serve(socket.socket(fileno=3), wire.Ready(None, False, "L0"))
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        with contextlib.suppress(BaseException):
            sys.stdout.flush()
        os._exit(0)
    raise AssertionError


def _move(fd: int, target: int, fds: list[int]) -> None:
    """Make `target` a copy of `fd`; fds that stand in the way are copied aside first."""
    os.dup2(fd, target)


def _limit(memory_mib: int, cpu_seconds: int) -> None:
    import resource

    with open("/proc/self/statm") as file:  # noqa: PTH123
        now = int(file.read().split()[0]) * resource.getpagesize()
    memory = now + memory_mib * (1 << 20)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
