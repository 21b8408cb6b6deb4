"""How often `grader similar` tells two correct programs that nobody copied: false alarms by share, and the time.

    python -m benchmarks.similar

The programs are those of `tests/correct`, each exercise's compared with one another.
"""

from __future__ import annotations

import time
from itertools import chain
from math import comb
from pathlib import Path

from grader import section
from grader.course.similarity import Similarity
from grader.section import SOLUTIONS, STUBS

ROOT = Path(__file__).resolve().parents[1]
SHARES = (0.5, 0.6, 0.7, 0.8, 0.9)


def main() -> None:
    momentum = section.find("momentum")
    known = [
        {exercise.id: (momentum.part(part) / exercise.file).read_bytes() for exercise in momentum.exercises}
        for part in (STUBS, SOLUTIONS)
    ]
    start = time.perf_counter()
    compared = Similarity(known)
    pairs = 0
    for exercise in momentum.exercises:
        files = sorted((ROOT / "tests" / "correct" / exercise.id).glob("*.py"))
        pairs += comb(len(files), 2)
        for path in files:
            compared.add(f"{exercise.id}/{path.stem}", {exercise.id: path.read_bytes()})
    print(f"{pairs} pairs of correct programs, {time.perf_counter() - start:.1f} s to read them")
    for share in SHARES:
        start = time.perf_counter()
        found = compared.findings(share)
        told = [(pair.one, pair.other) for pair in found.pairs]
        people = len(set(chain.from_iterable(told)))
        print(
            f"| from {share:.0%} on | {len(told)} pairs, {len(told) / pairs:.2%} | {people} programs | "
            f"{time.perf_counter() - start:.1f} s |"
        )
    for one, other in told:
        print(f"  {one} {other}")


if __name__ == "__main__":
    main()
