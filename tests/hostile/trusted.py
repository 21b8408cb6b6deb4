"""How much processor time the grader's own side spends on each hostile submission, the worst last.

::

    python -m tests.hostile.trusted [PROGRAM or KIND ...]

Processor time of the trusted process alone: what a program makes it do, however long it waits for the worker.
"""

from __future__ import annotations

import sys
import time

from grader import section, submission
from grader.grading import Grader
from grader.key import Key
from grader.sandbox.sandbox import Sandbox
from tests.hostile.collection import programs
from tests.hostile.room import Room

SHOWN = 10
AGAIN = 0.5


def main(names: list[str]) -> None:
    """Grade the programs one after the other and print the slowest."""
    room = Room(programs(*names))
    found = section.load(room.repo / "grader" / "suites" / "momentum")
    grader = Grader(found, Key(room.key.encode(), practice=False), Sandbox(found.packages, found.limits))
    try:
        honest = sorted(_seconds(grader, room, name)[0] for name in room.honest[:20])
        taken = sorted((_seconds(grader, room, name), room.hostile[name].name) for name in room.hostile)
    finally:
        grader.close()
        room.close()
    print(f"{'':44} {'trusted s':>10} {'in all s':>10}")
    print(f"{'an honest submission (median)':44} {honest[len(honest) // 2]:10.2f}")
    for (trusted, whole), name in taken[-SHOWN:]:
        print(f"{name:44} {trusted:10.2f} {whole:10.2f}")


def _seconds(grader: Grader, room: Room, name: str) -> tuple[float, float]:
    """Return the processor seconds of this process for one submission, and the seconds until its report."""
    try:
        taken = submission.load(room.submissions / name, grader.section, name=name)
    except submission.RejectedError:
        return 0.0, 0.0
    trusted = whole = 0.0
    for _ in range(2):  # the tables of the catalogue are built for the first that needs them, whoever that is
        start, cpu = time.monotonic(), time.process_time()
        grader.grade(taken)
        trusted, whole = time.process_time() - cpu, time.monotonic() - start
        if trusted < AGAIN:
            break
    return trusted, whole


if __name__ == "__main__":
    main(sys.argv[1:])
