"""How near correct programs come to a tolerance, by rounding alone: float32 state and every other style, many keys.

Run it as::

    python -m benchmarks.drift [KEYS]

Programs with float32 state are graded under all of the keys, the others, which come nowhere near, under one in twenty.
Each comparison of each check is measured as it is made: the largest error over what is allowed there. The aim is a
tenth.
"""

from __future__ import annotations

import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.programs import Example, programs
from grader import compare, section, submission
from grader.key import Key
from grader.sandbox.sandbox import Sandbox

KEYS = 200
AIM = 0.1
worst: dict[str, float] = defaultdict(float)  # of the program that is being graded, by what is compared


def main() -> None:
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else KEYS
    measure()  # before the suites take these functions from the module
    from grader.grading import Grader

    found = section.find("momentum")
    chosen = [program for program in programs("correct") if not program.missing]
    sandbox = Sandbox(found.packages, found.limits, given=found.given, draws=True)
    ratios: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        taken = {program.name: submission.load(program.submit(Path(folder)), found) for program in chosen}
        for program in chosen:
            worst.clear()
            for number in range(keys if "float32" in program.name else max(1, keys // 20)):
                grader = Grader(found, Key(b"drift" + number.to_bytes(16, "big"), practice=False), sandbox)
                report = grader.grade(taken[program.name], [found.exercise(program.exercise)])
                [graded] = [one for one in report.exercises if one.id == program.exercise]
                if graded.score != graded.max_score:
                    print(f"{program.name} loses points under key {number}")
            ratios[program.name] = dict(worst)
            tell(program, ratios[program.name])
    sandbox.close()
    above = sorted(name for name, found in ratios.items() if max(found.values(), default=0.0) > AIM)
    print(f"{len(ratios)} programs, {keys} keys at most; {len(above)} come nearer than a tenth of a tolerance: {above}")


def measure() -> None:
    """Have each comparison note how much of its tolerance is used."""
    number, array = compare.assert_number, compare.assert_array

    def assert_number(got: Any, expected: float, *, what: str, rtol: float = 1e-6, atol: float = 0.0) -> None:
        number(got, expected, what=what, rtol=rtol, atol=atol)
        _note(what, abs(float(got) - float(expected)), rtol * abs(float(expected)) + atol)

    def assert_array(got: Any, expected: Any, *, what: str, tol: float = 1e-5, atol: float = 0.0, **words: str) -> None:
        array(got, expected, what=what, tol=tol, atol=atol, **words)
        right = np.asarray(expected, dtype=np.float64)
        error = float(np.max(np.abs(np.asarray(got, dtype=np.float64) - right), initial=0.0))
        _note(what, error, tol * float(np.max(np.abs(right), initial=0.0)) + atol)

    compare.assert_number, compare.assert_array = assert_number, assert_array


def tell(program: Example, ratios: dict[str, float]) -> None:
    """Print what one program came nearest to."""
    what = max(ratios, key=lambda name: ratios[name], default="nothing compared")
    print(f"{program.name:40} {ratios.get(what, 0.0):9.1e} of the tolerance at most, in {what}", flush=True)


def _note(what: str, error: float, allowed: float) -> None:
    if error:
        worst[what] = max(worst[what], error / allowed if allowed else float("inf"))


if __name__ == "__main__":
    main()
