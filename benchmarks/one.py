"""One submission: a whole cold run against the import floor and against plain pytest, and the warm cost of the next.

python -m benchmarks.one [ROUNDS]
"""

from __future__ import annotations

import statistics
import sys
from pathlib import Path

import numpy as np

from benchmarks import timing
from benchmarks.replay import load, record, replay
from grader import section, submission
from grader.grading import Grader
from grader.key import PRACTICE
from grader.sandbox.sandbox import Sandbox

ROOT = Path(__file__).resolve().parent.parent
SOLUTIONS = ROOT / "solutions"
FLOOR = [sys.executable, "-c", "import numpy, matplotlib.pyplot"]
GRADE = [sys.executable, "-m", "grader", "grade", str(SOLUTIONS)]
PYTEST = [
    sys.executable, "-m", "pytest", "-q", "-p", "benchmarks.plain_pytest", "--submission", str(SOLUTIONS),
    "-p", "pytest_jsonreport", "--json-report", "--json-report-file=none",
    *map(str, sorted((ROOT / "grader/suites/momentum").glob("test_*.py"))),
]  # fmt: skip


def main(rounds: int) -> None:
    print(f"a whole process, median of {rounds}, and its ratio to the import floor in the same round")
    commands = {
        "python -c 'import numpy, matplotlib.pyplot'": FLOOR,
        "grader grade solutions": GRADE,
        "plain pytest, in one process, unprotected": PYTEST,
        "grader --help": [sys.executable, "-m", "grader", "--help"],
        "grader hint ex1": [sys.executable, "-m", "grader", "hint", "ex1"],
    }
    actions = {name: lambda words=words: timing.command(words, cwd=str(ROOT)) for name, words in commands.items()}
    print(timing.table(timing.in_turn(actions, rounds), against=next(iter(commands))))
    print("\nonce warm")
    warm(rounds)
    print("\nthe conversation with a worker")
    conversation()


def warm(rounds: int) -> None:
    found = section.find("momentum")
    sandbox = Sandbox(found.packages, found.limits)
    grader = Grader(found, PRACTICE, sandbox)
    taken = submission.load(SOLUTIONS, found)
    modules, calls = load(SOLUTIONS), record(grader, taken)
    actions = {
        "the student's own functions, in process": lambda: timing.seconds(lambda: replay(calls, modules)),
        "one more submission in a warm grader": lambda: timing.seconds(lambda: grader.grade(taken)),
    }
    print(timing.table(timing.in_turn(actions, rounds), against=next(iter(actions))))
    grader.close()


def conversation() -> None:
    found = section.find("momentum")
    sandbox = Sandbox(found.packages, found.limits)
    source = b"def echo(x): return x\n\ndef loop(f, x, n):\n    for _ in range(n):\n        x = f(x)\n    return x\n"
    theta = np.array([0.3, -1.2])
    ready = []
    for _ in range(40):
        ready.append(timing.seconds(lambda: _one_worker(sandbox, source)))
    print(f"{'a confined worker forked, loaded and ended':44} {_spread(ready)}")
    worker = sandbox.worker()
    worker.load("code", {"code": source}, b"")
    calls = [timing.seconds(lambda: worker.call("echo", [theta], {}, seconds=5)) for _ in range(2_000)]
    print(f"{'round trip of a call, 2 float64':44} {_spread(calls)}")
    callbacks = [
        timing.seconds(lambda: worker.call("loop", [lambda x: x, theta, 500], {}, seconds=5)) / 500 for _ in range(20)
    ]
    print(f"{'round trip of a callback, 2 float64':44} {_spread(callbacks)}")
    sandbox.close()


def _one_worker(sandbox: Sandbox, source: bytes) -> None:
    worker = sandbox.worker()
    worker.load("code", {"code": source}, b"")
    worker.close()


def _spread(times: list[float]) -> str:
    ordered = sorted(times)
    p95 = ordered[int(0.95 * len(ordered))]
    return f"{statistics.median(ordered) * 1e3:9.3f} ms   (p95 {p95 * 1e3:.3f})"


if __name__ == "__main__":
    import matplotlib as mpl

    mpl.use("Agg")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
