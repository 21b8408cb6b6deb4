"""From a save to the feedback of `grader watch`, warm: the median and the 95th percentile, right and wrong, in ms.

    python -m benchmarks.saves [ROUNDS]

Each round writes a file and waits until the lines that tell of it are there, ready to be shown. A wrong file is the
solution with a first function that gives twice what it should.
"""

from __future__ import annotations

import io
import queue
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from grader import section
from grader.practice.progress import Progress
from grader.practice.regrader import Regrader
from grader.practice.showing import Showing
from grader.practice.watch import Evening

ROOT = Path(__file__).resolve().parents[1]
_BUILT_SECONDS = 15.0  # what diagnoses need is built ahead while the student reads
_PAUSE = 0.4  # between two saves: nobody saves without one


def main(rounds: int) -> None:
    found = section.find("momentum")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "exercises"
        shutil.copytree(ROOT / "solutions", folder, ignore=shutil.ignore_patterns("__pycache__"))
        waiting: queue.Queue[Callable[[], None]] = queue.Queue()
        regrader = Regrader(found, 1, draws=True)
        watch = Evening(found, folder, Progress(folder, found.name), regrader, waiting.put)
        try:
            while len(watch.scoreboard.reports) < len(found.exercises):
                waiting.get()()
            time.sleep(_BUILT_SECONDS)
            print(f"{'':14}{'median':>8}{'p95':>8}")
            for exercise in found.exercises:
                watch.go_to(exercise)
                right = (ROOT / "solutions" / exercise.file).read_text(encoding="utf-8")
                for word, source in (("right", right), ("wrong", wrong(right, exercise.functions[0]))):
                    times = [save(watch, waiting, folder / exercise.file, f"{source}\n# {i}\n") for i in range(rounds)]
                    high = statistics.quantiles(times, n=20)[-1]
                    print(f"{exercise.id} {word:10}{statistics.median(times) * 1e3:8.0f}{high * 1e3:8.0f}")
        finally:
            watch.close()


def save(watch: Evening, waiting: queue.Queue[Callable[[], None]], path: Path, text: str) -> float:
    """Return the seconds from a save to its feedback."""
    time.sleep(_PAUSE)
    before = watch.scoreboard.reports[watch.scoreboard.current.id]
    start = time.perf_counter()
    path.write_text(text, encoding="utf-8")
    while watch.scoreboard.reports[watch.scoreboard.current.id] is before:
        waiting.get()()
    list(Showing(watch).body(Console(width=80, file=io.StringIO())))
    seconds = time.perf_counter() - start
    while watch.busy or not waiting.empty():  # exercises that import the file
        waiting.get()()
    return seconds


def wrong(source: str, function: str) -> str:
    """Return a program whose first function gives twice what it should."""
    return source + _TWICE.format(function)


_TWICE = """

_right = {0}


def {0}(*args, **kwargs):
    return _twice(_right(*args, **kwargs))


def _twice(value):
    return tuple(map(_twice, value)) if isinstance(value, tuple) else 2 * np.asarray(value)
"""


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
