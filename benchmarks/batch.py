"""A class: `grader batch` against a shell loop of cold plain pytest and against a floor, all with two at a time.

    python -m benchmarks.batch [SIZE ...]        (default: 20 200)

The floor is a warm process that forks per submission and repeats the calls that the suites make, without any grading.
The submissions are copies of the solutions, one in four with a wrong velocity and one in ten with an exception, each
with a line of its own, so that no two have the same cases. Of small classes the medians of several runs are shown.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks import timing
from benchmarks.one import PYTEST, ROOT, SOLUTIONS
from benchmarks.replay import Call, load, record, replay
from grader import section, submission
from grader.grading import Grader
from grader.key import PRACTICE
from grader.sandbox.sandbox import Sandbox

JOBS = 2


def main(sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            compare(Path(folder) / str(size), size)


def compare(folder: Path, size: int) -> None:
    subs = mixed(folder / "submissions", size)
    actions = {
        "floor: fork and repeat the calls": lambda: floor(subs),
        "grader batch, its start included": lambda: batch(subs),
        "shell loop of cold plain pytest": lambda: loop(subs),
    }
    rounds = [{name: action() for name, action in actions.items()} for _ in range(max(1, 100 // size))]
    print(f"{size} submissions, {JOBS} at a time, median of {len(rounds)}")
    for name in actions:
        seconds = statistics.median(times[name] for times in rounds)
        ratio = statistics.median(times[name] / times["grader batch, its start included"] for times in rounds)
        print(f"  {name:36} {seconds / size * 1e3:8.1f} ms each   {ratio:6.2f} x the batch")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"  largest process so far: {peak:.0f} MiB")


def mixed(folder: Path, size: int) -> list[Path]:
    """Write the submissions."""
    sources = {path.name: path.read_text() for path in SOLUTIONS.glob("ex*.py")}
    for number in range(size):
        target = folder / f"student-{number:03}"
        target.mkdir(parents=True)
        for name, text in sources.items():
            if number % 4 == 3 and name == "ex3_compare.py":
                text = text.replace("momentum * velocity + ", "momentum * velocity - ")
            if number % 10 == 9 and name == "ex5_noise.py":
                text = text.replace("    return ", "    raise ValueError('no')\n    return ", 1)
            (target / name).write_text(f"{text}\n# {number}\n")
    return sorted(folder.iterdir())


def floor(subs: list[Path]) -> float:
    """Return the seconds that two warm processes take, each forking once per submission of its half."""
    found = section.find("momentum")
    grader = Grader(found, PRACTICE, Sandbox(found.packages, found.limits))
    calls = record(grader, submission.load(SOLUTIONS, found))
    grader.close()
    replay(calls, load(SOLUTIONS))  # warm
    return timing.seconds(lambda: _both(calls, subs))


def _both(calls: list[Call], subs: list[Path]) -> None:
    for pid in [_forked(calls, subs[half::JOBS]) for half in range(JOBS)]:
        _ended(pid)


def _forked(calls: list[Call], subs: list[Path]) -> int:
    pid = os.fork()
    if pid:
        return pid
    for sub in subs:
        child = os.fork()
        if child == 0:
            replay(calls, load(sub))
            os._exit(0)
        _ended(child)
    os._exit(0)


def _ended(pid: int) -> None:
    os.waitpid(pid, 0)


def batch(subs: list[Path]) -> float:
    """Return the seconds that the grader takes, from start to end."""
    with tempfile.TemporaryDirectory() as out:
        words = ["batch", str(subs[0].parent), "--out", out, "--jobs", str(JOBS)]
        return timing.command([sys.executable, "-m", "grader", *words], cwd=str(ROOT))


def loop(subs: list[Path]) -> float:
    """Return the seconds that one pytest process per submission takes."""

    def one(sub: Path) -> None:
        words = [str(sub) if word == str(SOLUTIONS) else word for word in PYTEST]
        subprocess.run(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)

    with ThreadPoolExecutor(JOBS) as pool:
        return timing.seconds(lambda: list(pool.map(one, subs)))


if __name__ == "__main__":
    import matplotlib as mpl

    mpl.use("Agg")
    main([int(size) for size in sys.argv[1:]] or [20, 200])
