"""How both zygotes fork workers, and how the drawing one learns what the plain one found out.

::

    first, to the plain one         matplotlib's folder, a Plan as JSON         from it: an Isolation as JSON
    request = b"F" + two descriptors (channel, output)              reply = i32 pid + its pidfd, or i32 -errno
            | b"R" + i32 pid                                        reply = i32 wait status, f64 processor seconds
            | b"D" + i32 pid                                        the same without a reply

They are single-threaded and stay so: a forked copy of a process with live BLAS threads hangs in its first product.
"""

from __future__ import annotations

import errno
import gc
import os
import socket
import struct
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import msgspec

from grader.sandbox import confine, home, importing, isolation, preload, readable, wire, worker
from grader.sandbox.plan import Isolation, Layers, Plan

PID = struct.Struct("<i")
ENDED = struct.Struct("<id")
DRAWING = frozenset({"matplotlib", "mpl_toolkits", "pylab"})
"""What a worker of the plain zygote has not loaded: a program that imports it needs one of the other."""

_MAX_PLAN = 1 << 16


class Settled(msgspec.Struct, frozen=True):
    """How workers are held and what they may import, as the plain zygote found it out for both."""

    plan: Plan
    layers: Layers
    readable: tuple[str, ...]
    importable: frozenset[str]
    isolation: Isolation


def serve_plain(control: socket.socket, sibling: socket.socket) -> None:
    """Find out how workers can be held, tell the sibling and the grader, serve until the grader hangs up."""
    said = control.recv(_MAX_PLAN)
    if not said:
        return  # the grader has gone
    plan = msgspec.json.decode(said, type=Plan)
    choice = isolation.Choice(plan)
    importing.remember_directories()
    prepared, found = choice.finish()
    layers = Layers(prepared.policy.landlock, prepared.policy.seccomp, prepared.policy.no_open)
    importable = readable.importable_names((*isolation.PACKAGES, *plan.packages))
    sibling.sendall(msgspec.json.encode(Settled(plan, layers, prepared.policy.readable, importable, found)))
    sibling.close()
    gate = importing.install_gate(importable, elsewhere=DRAWING)
    worker.compile_ahead(plan.given)
    control.send(msgspec.json.encode(found))
    home.sweep(os.path.dirname(os.environ["MPLCONFIGDIR"]), tempfile.gettempdir())  # noqa: PTH120  # as it was sent
    _serve(control, prepared, found, gate)


def serve_drawing(control: socket.socket, sibling: socket.socket) -> None:
    """Take what the plain zygote has found out, and serve; matplotlib is loaded by now."""
    importing.remember_directories()
    with sibling, sibling.makefile("rb") as all_of_it:
        said = all_of_it.read()
    if not said:
        os._exit(1)  # the plain one has ended, and says itself why
    settled = msgspec.json.decode(said, type=Settled)
    if settled.isolation.no_open:
        preload.load_modules(settled.importable)
    prepared = confine.prepare(isolation.policy(settled.plan.limits, settled.layers, settled.readable))
    gate = importing.install_gate(settled.importable, loaded_only=settled.isolation.no_open)
    worker.compile_ahead(settled.plan.given)
    _serve(control, prepared, settled.isolation, gate)


def serve_confined(
    prepared: confine.Prepared,
    found: Isolation,
    channel: socket.socket,
    hidden: list[str],
    then: Callable[[], object] | None = None,
) -> NoReturn:
    """Confine this process, do what comes `then`, and serve the channel until it closes; never returns.

    The `hidden` modules are taken out of sys.modules before the student's code is read.
    """
    code = 1
    try:
        # Every process opens its fonts anew; where no file can be opened, that has to happen before.
        last_files = preload.open_fonts if prepared.policy.no_open else None
        applied = confine.enter(prepared, (0, 1, 2, channel.fileno()), last_files)
        same = (applied.landlock_abi, applied.seccomp) == (found.landlock, found.seccomp)
        if then is not None:
            then()
        importing.forget(hidden)
        gc.enable()
        if same:  # else this worker is held more loosely than the self-test's was: say nothing and end
            worker.serve(channel, wire.Ready())
            code = 0
    finally:
        os._exit(code)


def _serve(control: socket.socket, prepared: confine.Prepared, found: Isolation, gate: importing.Gate) -> None:
    threads = len(list(Path("/proc/self/task").iterdir()))
    if threads != 1:
        sys.exit(f"the zygote has {threads} threads: a worker forked from it could hang")
    hidden = importing.hidden()
    gc.freeze()  # else every collection in a child copies the pages of all modules
    while True:
        request, fds, _, _ = socket.recv_fds(control, 16, 2)
        if not request:
            return
        if request[:1] == b"F":
            _fork(control, fds, lambda fds: _child(fds, prepared, found, gate, hidden))
        else:
            _, status, usage = os.wait4(PID.unpack_from(request, 1)[0], 0)
            if request[:1] == b"R":
                control.send(ENDED.pack(status, usage.ru_utime + usage.ru_stime))


def _fork(control: socket.socket, fds: list[int], child: Callable[[list[int]], NoReturn]) -> None:
    """Fork a worker and tell the grader of it, or why there is none."""
    try:
        pid = os.fork()
    except OSError as error:  # a limit on the number of processes, say: it may be another time
        control.send(PID.pack(-(error.errno or errno.EAGAIN)))
        pid = None
    if pid == 0:
        try:
            child(fds)
        finally:
            os._exit(1)
    if pid is not None:
        pidfd = os.pidfd_open(pid)
        socket.send_fds(control, [PID.pack(pid)], [pidfd])
        os.close(pidfd)
    for fd in fds:
        os.close(fd)


def _child(
    fds: list[int], prepared: confine.Prepared, found: Isolation, gate: importing.Gate, hidden: list[str]
) -> NoReturn:
    null = os.open(os.devnull, os.O_RDONLY)
    # Copied out of the way first: any of them may be one of the numbers that they are to have.
    channel, output = (socket.socket(fileno=os.dup(fds[0])), os.dup(fds[1]))
    os.dup2(null, 0)
    os.dup2(output, 1)
    os.dup2(output, 2)
    gate.go_elsewhere = lambda: worker.leave(channel)
    serve_confined(prepared, found, channel, hidden)
