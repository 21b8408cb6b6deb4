"""Run a command and see to the end what it started: peak memory of its trusted processes, and who is left."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_SET_CHILD_SUBREAPER = 36
_SAMPLE_SECONDS = 0.1
_GRACE_SECONDS = 1.0
_UNTRUSTED = b"from grader.sandbox.workers import"  # the command that zygotes and cold workers, and so all workers, run


@dataclass(frozen=True)
class Ran:
    """How a command ended.

    Attributes
    ----------
    code : int or None
        Its exit code; None where it had to be ended.
    peak_mib : int
        The most memory that one process of the grader's own, no worker, had at any time.
    left : list of str
        Command lines of processes that were still there afterwards. They have been ended.
    """

    code: int | None
    out: str
    err: str
    seconds: float
    peak_mib: int
    left: list[str]


def run(command: Sequence[str | Path], cwd: Path, environment: Mapping[str, str], seconds: float) -> Ran:
    """Run a command to its end, or for so many seconds.

    Orphans of the command become children of this process, whatever session they made for themselves, so that none
    can hide.
    """
    _adopt_orphans(True)
    before = set(_below(os.getpid()))
    start = time.monotonic()
    with (cwd / "out.txt").open("wb") as out, (cwd / "err.txt").open("wb") as err:
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=cwd,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
        )
        peak = 0
        while process.poll() is None and time.monotonic() < start + seconds:
            peak = max([peak, *(_peak_kib(pid) for pid in _below(process.pid, itself=True))])
            time.sleep(_SAMPLE_SECONDS)
    code = process.poll()
    took = time.monotonic() - start
    left = _end_what_is_left(before)
    process.wait()
    _adopt_orphans(False)
    said = [(cwd / name).read_bytes().decode("utf-8", "replace") for name in ("out.txt", "err.txt")]
    return Ran(code, said[0], said[1], took, peak >> 10, left)


def _end_what_is_left(before: set[int]) -> list[str]:
    until = time.monotonic() + _GRACE_SECONDS
    while (found := _running(before)) and time.monotonic() < until:
        time.sleep(_SAMPLE_SECONDS)
    names = [f"{pid}: {_command(pid).decode('utf-8', 'replace')[:200]}" for pid in found]
    while found := _running(before):
        for pid in found:  # descendants of this process, all of them
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        time.sleep(_SAMPLE_SECONDS)
    return names


def _running(before: set[int]) -> list[int]:
    with contextlib.suppress(ChildProcessError):
        for pid in set(_below(os.getpid())) - before:
            if _state(pid) == "Z" and _parent(pid) == os.getpid():
                os.waitpid(pid, os.WNOHANG)
    return [pid for pid in _below(os.getpid()) if pid not in before and _state(pid) not in ("", "Z", "X")]


def _adopt_orphans(on: bool) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_SET_CHILD_SUBREAPER, int(on), 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "no orphans can be adopted")


def _below(pid: int, *, itself: bool = False) -> list[int]:
    pids = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
    parents = {one: _parent(one) for one in pids}
    found = [pid]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found if itself else found[1:]


def _peak_kib(pid: int) -> int:
    if _UNTRUSTED in _command(pid):
        return 0
    with contextlib.suppress(OSError, StopIteration):
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1])
    return 0


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ")
    except OSError:
        return b""


def _state(pid: int) -> str:
    return next(iter(_stat(pid)), "")


def _parent(pid: int) -> int:
    fields = _stat(pid)
    return int(fields[1]) if fields else -1


def _stat(pid: int) -> list[str]:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return []
