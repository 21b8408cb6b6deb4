"""Try what a confined worker must be refused and what it must be able to do. The level is what was observed.

Versions, configuration files and a kernel's own claims have all been wrong about sandboxes; what a probe was refused
is refused.

::

    probe(...)     in a confined process: tries everything      Observation(prepared) forks one and collects
    level_of(...)  what the outcomes amount to
"""

from __future__ import annotations

import json
import os
import select
import signal
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from grader.sandbox.confinement import confine, probes
from grader.sandbox.confinement.probes import NOT_ANSWERED, NOT_TRIED, REFUSED, WORKED
from grader.sandbox.workers import folders

MUST_BE_REFUSED = tuple(probes.FORBIDDEN)
MUST_WORK = tuple(probes.NEEDED)
_REFUSED_AT_L1 = frozenset(MUST_BE_REFUSED) - {
    "change a mode",
    "start a thread",
    "signal the parent",
    "trace the parent",
}
_SECONDS = 20.0
_END = 71  # the exit code of a probing process that no other program has replaced


def probe(canary: Path, parent: int, tell: Callable[[str, str], None]) -> None:
    """Try everything in this process, which should be confined, and `tell` each outcome.

    An outcome is "refused", "worked", "not tried" (numpy or matplotlib are not loaded) or what happened instead, which
    counts as neither. The last probe runs another program: where nothing refuses it, this process is no more.

    Parameters
    ----------
    canary : Path
        A file that any user may read, in a directory that any user may list, in one that any user may write to.
    parent : int
        The process that must not be reached.
    tell : callable
        Called with name and outcome; twice for each probe, first with "not answered".
    """
    for name, action in (probes.NEEDED | probes.FORBIDDEN).items():
        tell(name, NOT_ANSWERED)
        tell(name, probes.outcome(action, canary, parent))


class Observation:
    """A confined child that probes; started at once, so that its parent can do other work meanwhile.

    Raises
    ------
    OSError
        If there is no process or no canary to be had.
    """

    def __init__(self, prepared: confine.Prepared) -> None:
        self._folder = folders.Folder("selftest", folders.public())
        Path(self._folder.path).chmod(0o755)
        canary = Path(self._folder.path, "canary")
        canary.write_text("sing")
        canary.chmod(0o644)
        self._reader, writer = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            _child(prepared, canary, writer)
        os.close(writer)

    def finish(self) -> tuple[confine.Applied, dict[str, str]]:
        """Return the layers that were on and the outcome of each probe."""
        lines, in_time = _lines(self._reader)
        if not in_time:
            os.kill(self._pid, signal.SIGKILL)
        _, status = os.waitpid(self._pid, 0)
        self._folder.remove()
        return _understand(lines, replaced=os.WIFEXITED(status) and os.WEXITSTATUS(status) != _END)


def observe(prepared: confine.Prepared) -> tuple[confine.Applied, dict[str, str]]:
    """Fork a child, confine it, probe; return the layers that were on and the outcome of each probe."""
    return Observation(prepared).finish()


def level_of(results: Mapping[str, str], layers: confine.Applied) -> str:
    """Return "L3", "L2", "L1" or "L0".

    L3: Landlock and seccomp are on and everything that must be refused was. L2: the same by seccomp alone, which opens
    no file. L1: files, network and processes are out of reach by other means. L0: anything less.
    """
    refused = {name for name, outcome in results.items() if outcome == REFUSED}
    if layers.seccomp and refused.issuperset(MUST_BE_REFUSED):
        if layers.landlock_abi is not None:
            return "L3"
        if layers.no_open:
            return "L2"
    return "L1" if refused >= _REFUSED_AT_L1 else "L0"


def broken(results: Mapping[str, str], layers: confine.Applied) -> tuple[str, ...]:
    """Return what must work and did not: a worker that is held so tightly, or so badly, cannot grade."""
    excused = {"import from the standard library"} if layers.no_open else set()
    return tuple(name for name in MUST_WORK if name not in excused and results.get(name) not in (WORKED, NOT_TRIED))


def _child(prepared: confine.Prepared, canary: Path, writer: int) -> None:
    def say(what: Any) -> None:
        os.write(writer, json.dumps(what).encode() + b"\n")

    try:
        canary.read_text()  # what will be refused could be read before
        draw = probes.NEEDED["draw a figure"]  # matplotlib opens its fonts anew in every process
        warm = (lambda: probes.outcome(draw, canary, 0)) if prepared.policy.no_open else None
        say(asdict(confine.enter(prepared, (0, 1, 2, writer), warm)))
        probe(canary, prepared.prepared_in, lambda name, outcome: say([name, outcome]))
    except BaseException as error:
        say(["the probes", f"{type(error).__name__}: {error}"])
    finally:
        os._exit(_END)


def _lines(reader: int) -> tuple[list[Any], bool]:
    """Read JSON lines until the other end closes; false if it takes too long."""
    deadline = time.monotonic() + _SECONDS
    data, ended = b"", False
    with open(reader, "rb", buffering=0) as pipe:
        while not ended and select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))[0]:
            part = pipe.read(1 << 16)
            ended = not part
            data += part
    return [json.loads(line) for line in data.splitlines()], ended


def _understand(lines: list[Any], *, replaced: bool) -> tuple[confine.Applied, dict[str, str]]:
    """Sort what a child said before it ended or was `replaced` by another program."""
    applied, results = confine.Applied(problems=("the self-test's process ended before it was confined",)), {}
    for line in lines:
        if isinstance(line, dict):
            applied = confine.Applied(**{**line, "problems": tuple(line["problems"])})
        else:
            results[line[0]] = line[1]
    if replaced and results.get("run a program") == NOT_ANSWERED:
        results["run a program"] = WORKED
    return applied, results
