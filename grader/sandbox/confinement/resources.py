"""Ceilings on what one worker may use of processor, memory and files."""

from __future__ import annotations

import os
from dataclasses import dataclass

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]  # asked for before it is used

_UNKNOWN_SIZE = 2 << 30


@dataclass(frozen=True)
class Ceilings:
    """Limits of one process; memory is what it may take beyond what it has when confined."""

    cpu_seconds: int = 10
    memory_bytes: int = 512 << 20
    open_files: int = 32
    stack_bytes: int = 8 << 20


def set_ceilings(ceilings: Ceilings, *, forking_denied: bool) -> list[str]:
    """Set the limits of this process, and return why any of them could not be set.

    Where nothing else keeps it from starting processes (`forking_denied` is false), a limit on their number does,
    though not for root.
    """
    if resource is None:
        return ["limits: not on this platform"]
    memory = _size_now(resource.getpagesize()) + ceilings.memory_bytes
    # A second between the signal that can be told from others and the one that cannot be caught.
    wanted = {
        "RLIMIT_CPU": (ceilings.cpu_seconds, ceilings.cpu_seconds + 1),
        "RLIMIT_AS": (memory, memory),
        "RLIMIT_NOFILE": (ceilings.open_files, ceilings.open_files),
        "RLIMIT_STACK": (ceilings.stack_bytes, ceilings.stack_bytes),
    }
    nothing = ["RLIMIT_FSIZE", "RLIMIT_CORE", "RLIMIT_MEMLOCK", "RLIMIT_MSGQUEUE", "RLIMIT_RTPRIO"]
    if not forking_denied:
        nothing.append("RLIMIT_NPROC")
    wanted |= dict.fromkeys(nothing, (0, 0))
    problems = []
    for name, (soft, hard) in wanted.items():
        which = getattr(resource, name, None)
        if which is None:  # not on this platform
            continue
        try:
            most = resource.getrlimit(which)[1]
            if most != resource.RLIM_INFINITY:
                soft, hard = min(soft, most), min(hard, most)
            resource.setrlimit(which, (soft, hard))
        except (OSError, ValueError) as error:
            problems.append(f"{name}: {error}")
    return problems


def _size_now(page: int) -> int:
    try:
        fd = os.open("/proc/self/statm", os.O_RDONLY)  # a Path costs ten times as much in a fresh fork
        try:
            return int(os.read(fd, 100).split()[0]) * page
        finally:
            os.close(fd)
    except (OSError, ValueError):  # no /proc: more than any warm interpreter takes
        return _UNKNOWN_SIZE
