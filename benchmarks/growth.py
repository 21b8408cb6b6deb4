"""Many submissions in one process: memory, descriptors, processes at intervals; then a zygote is killed.

Run it as::

    python -m benchmarks.growth [COUNT]          (default: 500)
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.batch import mixed
from grader import section, submission
from grader.grading import Grader
from grader.key import PRACTICE
from grader.sandbox.sandbox import Sandbox


def main(count: int) -> None:
    found = section.find("momentum")
    with tempfile.TemporaryDirectory() as folder:
        subs = [submission.load(path, found) for path in mixed(Path(folder), 20)]
    grader = Grader(found, PRACTICE, Sandbox(found.packages, found.limits))
    expected = [grader.grade(sub).score for sub in subs]
    print(f"{'submissions':>12} {'RSS MiB':>9} {'descriptors':>12} {'processes':>10} {'ms each':>9}")
    step = max(1, count // 10)
    wrong = 0
    for start in range(0, count, step):
        begin = time.perf_counter()
        scores = [grader.grade(subs[number % 20]).score for number in range(start, start + step)]
        taken = time.perf_counter() - begin
        wrong += sum(score != expected[(start + i) % 20] for i, score in enumerate(scores))
        print(f"{start + step:12} {_rss():9.1f} {_descriptors():12} {len(_children()):10} {taken / step * 1e3:9.1f}")
    for pid in _children():
        os.kill(pid, signal.SIGKILL)  # the plain zygote, and with it the drawing one
    score = grader.grade(subs[0]).score
    print(f"after SIGKILL of the zygotes the next submission scores {score} of {expected[0]}; {wrong} scores differed")
    grader.close()


def _rss() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _children() -> list[int]:
    tasks = Path("/proc/self/task").iterdir()
    return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
