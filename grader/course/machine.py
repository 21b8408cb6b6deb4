"""What the machine that grades a class has for it."""

from __future__ import annotations

import os


def default_workers() -> int:
    """Return the number of processes that suits this machine."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, 4)
