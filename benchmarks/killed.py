"""What it costs a class that one of its grading processes is killed: two at a time, with and without that, in turn.

    python -m benchmarks.killed [SIZE] [ROUNDS]        (default: 36 7)

One of the two is killed with SIGKILL when half of the class is graded. Told are the medians of the seconds of a run and
of the processors' seconds of all its processes, those included that the killed one leaves behind, and the medians of
the differences between the two runs of a round. The submissions are those of `benchmarks.batch`, practice key.
"""

from __future__ import annotations

import contextlib
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import batch
from benchmarks.scale import children, processor_seconds
from grader.sandbox.confinement import kernel

_PR_SET_CHILD_SUBREAPER = 36  # who loses its parent below this process gets it: its seconds are counted


def main(size: int, rounds: int) -> None:
    kernel.prctl(_PR_SET_CHILD_SUBREAPER, 1)
    with tempfile.TemporaryDirectory() as folder:
        batch.mixed(Path(folder) / "class", size)
        run(Path(folder), size, kill=False)  # what only the first run pays
        pairs = []
        for number in range(rounds):
            first = bool(number % 2)
            told = {kill: run(Path(folder), size, kill=kill) for kill in (first, not first)}
            pairs.append((told[False], told[True]))
    print(f"{size} submissions, {batch.JOBS} at a time, median of {rounds}")
    for place, name in enumerate(("seconds of a run", "seconds of processors")):
        plain, killed = ([pair[kill][place] for pair in pairs] for kill in (False, True))
        more = statistics.median(map(float.__sub__, killed, plain))
        print(
            f"  {name:22} {statistics.median(plain):6.2f}   one killed {statistics.median(killed):6.2f}   {more:+.2f}"
        )


def run(folder: Path, size: int, *, kill: bool) -> tuple[float, float]:
    """Grade the class; return the seconds that it took, and those of processors."""
    with tempfile.TemporaryDirectory() as out:
        start, busy = time.perf_counter(), processor_seconds()
        words = ["batch", str(folder / "class"), "--out", out, "--jobs", str(batch.JOBS), "--verbose"]
        with subprocess.Popen(
            [sys.executable, "-m", "grader", *words], cwd=batch.ROOT, stdout=subprocess.PIPE, text=True
        ) as running:
            assert running.stdout is not None
            for line in running.stdout:
                if kill and line.startswith(f"[{size // 2}/"):
                    os.kill(children(running.pid)[0], signal.SIGKILL)
        seconds = time.perf_counter() - start
        if running.returncode != 0:
            raise SystemExit(f"a run ended with {running.returncode}")
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()
    return seconds, processor_seconds() - busy


if __name__ == "__main__":
    main(*([int(word) for word in sys.argv[1:]] + [36, 7][len(sys.argv) - 1 :]))
