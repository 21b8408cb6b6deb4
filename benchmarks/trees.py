"""What one more right and one more wrong submission cost in this checkout and in others of this repository, in turn.

Run it as::

    python -m benchmarks.trees TREE [TREE ...] [--rounds N]

Each measures `grader batch` on one process, on a class and on three times that class: what the rest takes, each, as
time and as the processors' seconds of all its processes, which a busy machine changes less. The larger class has the
mistakes of the smaller one, three times each: starts, and the tables that the first mistake in a function builds, are
in both and fall out. No two submissions have the same bytes.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import timing
from benchmarks.programs import programs
from benchmarks.scale import processor_seconds
from grader.sandbox.confinement import kernel

ROOT = Path(__file__).resolve().parent.parent
SMALL, LARGE = 20, 60
_PR_SET_CHILD_SUBREAPER = 36  # who loses its parent below this process gets it: its seconds are counted


def main(trees: list[Path], rounds: int) -> None:
    kernel.prctl(_PR_SET_CHILD_SUBREAPER, 1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind, write in (("right", _right), ("wrong", _wrong)):
            for size in (SMALL, LARGE):
                for number in range(size):
                    write(folder / f"{kind}-{size}" / f"s{number:03}", number)
        for kind in ("right", "wrong"):
            taken: dict[str, list[tuple[float, float]]] = {_named(tree): [] for tree in (*trees, ROOT)}
            for number in range(rounds + 1):  # one round that is not counted
                for tree in (*trees, ROOT):
                    each = _each(tree, folder, kind)
                    if number:
                        taken[_named(tree)].append(each)
            for place, what in enumerate(("time", "processors")):
                times = {f"{kind}, {what}, {tree}": [one[place] for one in each] for tree, each in taken.items()}
                print(timing.table(times, against=next(iter(times))), flush=True)


def _named(tree: Path) -> str:
    words = ["git", "-C", str(tree), "rev-parse", "--short", "HEAD"]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def _right(target: Path, number: int) -> None:
    shutil.copytree(ROOT / "solutions", target, ignore=shutil.ignore_patterns("__pycache__", "*.md"))
    for path in sorted(target.glob("ex*.py")):
        path.write_text(f"{path.read_text()}\n# {number}\n")


def _wrong(target: Path, number: int) -> None:
    """Write the solutions with one exercise in place of them that has a mistake, and neither hangs nor ends."""
    _right(target, number)
    listed = [program for program in programs("mistakes") if not program.missing and _runs(program.header["mistake"])]
    program = listed[number % SMALL * len(listed) // SMALL]
    wrong = program.path.read_bytes() + f"\n# {number}\n".encode()
    next(target.glob(f"{program.exercise}_*.py")).write_bytes(wrong)


def _runs(mistake: str) -> bool:
    return not mistake.startswith(("crash.", "hang"))


def _each(tree: Path, folder: Path, kind: str) -> tuple[float, float]:
    small, large = (_batch(tree, folder / f"{kind}-{size}") for size in (SMALL, LARGE))
    return (large[0] - small[0]) / (LARGE - SMALL), (large[1] - small[1]) / (LARGE - SMALL)


def _batch(tree: Path, handed_in: Path) -> tuple[float, float]:
    """Return the seconds of a batch, and those of processors."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = str(tree)
    with tempfile.TemporaryDirectory() as out:
        words = [sys.executable, "-m", "grader", "batch", str(handed_in), "--out", f"{out}/out", "--jobs", "1"]
        start, busy = time.perf_counter(), processor_seconds()
        subprocess.run(words, cwd=tree, env=environment, capture_output=True, check=False)
        seconds = time.perf_counter() - start
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()
    return seconds, processor_seconds() - busy


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    main([tree.resolve() for tree in arguments.trees], arguments.rounds)
