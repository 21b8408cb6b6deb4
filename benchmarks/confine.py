"""Milliseconds until a confined worker is ready, under each configuration of the layers: what each of them costs.

Run it as::

    python -m benchmarks.confine [ROUNDS]        (default: 60)
"""

from __future__ import annotations

import statistics
import sys
from functools import partial

from benchmarks import timing
from grader.sandbox.host import Worker
from grader.sandbox.limits import Limits
from grader.sandbox.plan import Layers, Plan
from grader.sandbox.workers.warm import Zygotes

CONFIGURATIONS = {
    "all layers": Layers(),
    "no-open (seccomp alone)": Layers(landlock=False, no_open=True),
    "no Landlock": Layers(landlock=False),
    "no seccomp": Layers(seccomp=False),
    "neither": Layers(landlock=False, seccomp=False),
}


def main(rounds: int) -> None:
    sources = {name: Zygotes(Plan((), Limits(), layers)) for name, layers in CONFIGURATIONS.items()}
    for zygotes in sources.values():
        zygotes.isolation()
    actions = {name: partial(ready, zygotes) for name, zygotes in sources.items()}
    times = timing.in_turn(actions, rounds)
    for name, values in times.items():
        p95 = sorted(values)[int(0.95 * len(values))]
        print(f"{name:26} {statistics.median(values) * 1e3:7.2f} ms   (p95 {p95 * 1e3:.2f})")
    for zygotes in sources.values():
        zygotes.close()


def ready(zygotes: Zygotes) -> float:
    """Return the seconds from the request for a fork until the worker says that it is confined."""
    workers: list[Worker] = []

    def start() -> None:
        workers.append(Worker(zygotes.fork(draws=True), Limits()))
        workers[0].await_ready()

    taken = timing.seconds(start)
    workers[0].close()
    return taken


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
