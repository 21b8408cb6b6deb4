"""How both zygotes fork workers, and how the drawing one learns what the plain one found out.

::

    first, to the plain one         matplotlib's folder, a Plan as JSON         from it: an Confinement as JSON
    request = b"F" + two descriptors (channel, output)      reply = i32 pid + its pidfd, or minus the number of an error
            | b"R" + i32 pid        reply = i32 wait status, f64 seconds of processor time, once the child has ended
            | b"D" + i32 pid        the same without a reply

They are single-threaded and stay so: a forked copy of a process with live BLAS threads hangs in its first product.
"""

from __future__ import annotations

import errno
import gc
import os
import select
import signal
import socket
import struct
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import msgspec

from grader.sandbox import given_parts, wire, worker
from grader.sandbox.confinement import confine, importing, isolation, readable
from grader.sandbox.plan import PACKAGES, Confinement, Layers, Plan
from grader.sandbox.workers import preload

PID = struct.Struct("<i")
END = struct.Struct("<id")
DRAWING = frozenset({"matplotlib", "mpl_toolkits", "pylab"})
"""What a worker of the plain zygote has not loaded: a program that imports it needs one of the other."""

_MAX_PLAN = 1 << 16
_DRAW_SOON, _DRAW_LATER = b"+", b"-"  # what the plain zygote tells its sibling first


class Settled(msgspec.Struct, frozen=True):
    """How workers are held and what they may import, as the plain zygote found it out for both."""

    plan: Plan
    layers: Layers
    readable: tuple[str, ...]
    importable: frozenset[str]
    isolation: Confinement


def serve_plain(control: socket.socket, sibling: socket.socket, then: Callable[[], object]) -> None:
    """Find out how workers can be held, tell the sibling and the grader, do what can wait until `then`, serve."""
    plan = msgspec.json.decode(control.recv(_MAX_PLAN), type=Plan)
    sibling.sendall(_DRAW_SOON if plan.draws else _DRAW_LATER)
    choice = isolation.Choice(plan)
    importing.remember_directories()
    prepared, found = choice.finish()
    layers = Layers(prepared.policy.landlock, prepared.policy.seccomp, prepared.policy.no_open)
    importable = readable.importable_names((*PACKAGES, *plan.packages))
    sibling.sendall(msgspec.json.encode(Settled(plan, layers, prepared.policy.readable, importable, found)))
    sibling.close()
    gate = importing.install_gate(importable, elsewhere=DRAWING)
    given_parts.compile_ahead(plan.given)
    control.send(msgspec.json.encode(found))
    then()
    _serve(control, prepared, found, gate)


def serve_drawing(control: socket.socket, sibling: socket.socket) -> None:
    """Load matplotlib, take what the plain zygote has found out, and serve."""
    drawing = sibling.recv(1)
    if drawing == _DRAW_SOON:
        preload.load_matplotlib()
    with sibling, sibling.makefile("rb") as all_of_it:
        said = all_of_it.read()
    if not said:
        return  # the plain one has ended, and says itself why
    if drawing == _DRAW_LATER:
        select.select([control], [], [])  # a first request, or the end
        preload.load_matplotlib()
    importing.remember_directories()
    settled = msgspec.json.decode(said, type=Settled)
    if settled.isolation.no_open:
        preload.load_modules(settled.importable)
    prepared = confine.prepare(isolation.policy(settled.plan.limits, settled.layers, settled.readable))
    gate = importing.install_gate(settled.importable, loaded_only=settled.isolation.no_open)
    given_parts.compile_ahead(settled.plan.given)
    _serve(control, prepared, settled.isolation, gate)


def serve_confined(
    prepared: confine.Prepared, found: Confinement, channel: socket.socket, hidden: list[str]
) -> NoReturn:
    """Confine this process and serve the channel until it closes; never returns.

    The `hidden` modules are taken out of sys.modules before the student's code is read.
    """
    code = 1
    try:
        # Every process opens its fonts anew; where no file can be opened, that has to happen before.
        last_files = preload.open_fonts if prepared.policy.no_open else None
        applied = confine.enter(prepared, (0, 1, 2, channel.fileno()), last_files)
        same = (applied.landlock_abi, applied.seccomp) == (found.landlock, found.seccomp)
        importing.forget(hidden)
        gc.enable()
        if same:  # else this worker is held more loosely than the self-test's was: say nothing and end
            worker.serve(channel, wire.Ready())
            channel.close()  # Windows drops what was said last by a process that ends with its channel open
            code = 0
    finally:
        os._exit(code)


def _serve(control: socket.socket, prepared: confine.Prepared, found: Confinement, gate: importing.Gate) -> None:
    threads = len(list(Path("/proc/self/task").iterdir()))
    if threads != 1:
        raise RuntimeError(f"the zygote has {threads} threads: a worker forked from it could hang")
    hidden = importing.hidden()
    gc.freeze()  # else every collection in a child copies the pages of all modules
    while True:
        request, fds, _, _ = socket.recv_fds(control, 16, 2)
        if not request:
            return
        if request[:1] == b"F":
            _fork(control, fds, lambda fds: _child(fds, prepared, found, gate, hidden))
        else:
            _, status, used = os.wait4(PID.unpack_from(request, 1)[0], 0)
            if request[:1] == b"R":
                control.send(END.pack(status, used.ru_utime + used.ru_stime))


def _fork(control: socket.socket, fds: list[int], child: Callable[[list[int]], NoReturn]) -> None:
    """Fork a worker and tell of it; where that cannot be done, tell why, and go on."""
    pid = pidfd = None
    try:
        if len(fds) < 2:
            raise OSError(errno.EMFILE, "descriptors were lost on their way")
        pid = os.fork()
        if pid == 0:
            child(fds)
        pidfd = os.pidfd_open(pid)
        socket.send_fds(control, [PID.pack(pid)], [pidfd])
    except OSError as error:
        if pid is not None:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        control.send(PID.pack(-(error.errno or errno.EIO)))
    finally:
        for fd in (*fds, *([pidfd] if pidfd is not None else [])):
            os.close(fd)


def _child(
    fds: list[int], prepared: confine.Prepared, found: Confinement, gate: importing.Gate, hidden: list[str]
) -> NoReturn:
    try:
        null = os.open(os.devnull, os.O_RDONLY)
        # Copied out of the way first: any of them may be one of the numbers that they are to have.
        channel, output = (socket.socket(fileno=os.dup(fds[0])), os.dup(fds[1]))
        os.dup2(null, 0)
        os.dup2(output, 1)
        os.dup2(output, 2)
        gate.go_elsewhere = lambda: worker.leave(channel)
        serve_confined(prepared, found, channel, hidden)
    finally:
        os._exit(1)  # the grader sees its line end without a word
