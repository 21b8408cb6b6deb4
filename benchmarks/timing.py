"""What the benchmarks share: medians of repeated runs, in turn, so that a drifting machine drifts for all."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence


def seconds(action: Callable[[], object]) -> float:
    """Return how long an action takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def command(arguments: Sequence[str], cwd: str | None = None, env: Mapping[str, str] | None = None) -> float:
    """Return how long a command takes, from start to end."""
    run = subprocess.run
    return seconds(lambda: run(arguments, cwd=cwd, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))


def in_turn(actions: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Run the actions A B C A B C ..., after one round that is not counted; return the seconds of each."""
    times: dict[str, list[float]] = {name: [] for name in actions}
    for number in range(rounds + 1):
        for name, action in actions.items():
            taken = action()
            if number:
                times[name].append(taken)
    return times


def table(times: Mapping[str, list[float]], against: str) -> str:
    """Return a line per action: its median and range, and the median of its ratios to `against`, round by round."""
    lines = []
    for name, values in times.items():
        ratios = [value / other for value, other in zip(values, times[against], strict=True)]
        lines.append(
            f"{name:44} {statistics.median(values) * 1e3:9.1f} ms   ({min(values) * 1e3:.1f} to "
            f"{max(values) * 1e3:.1f})   x {statistics.median(ratios):.2f}"
        )
    return "\n".join(lines)
