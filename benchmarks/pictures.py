"""How many wrong programs get a picture that shows that they are wrong.

Run it as::

    python -m benchmarks.pictures [PROGRAM ...] [--out DIR]

The student's curves and the right ones are drawn apart, in one look and the same axes, and compared pixel by pixel:
what titles and notes say does not count. Programs
that are named are told of one by one. With DIR the pictures are written there too, as students see them.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from benchmarks.programs import Example, programs
from grader import diagnosis, section, submission
from grader.budget import Budget
from grader.diagnosis import Catalogue
from grader.drawing import canvas, explaining
from grader.given import Given
from grader.mistakes import Observed
from grader.mistakes.canonical import canonical
from grader.program import Program
from grader.sandbox.endings import StudentError
from grader.sandbox.sandbox import Sandbox
from grader.student import Student

LEAST_PIXELS, LEAST_GREY = 30, 60


class Shown(NamedTuple):
    """A wrong function: whether it returns numbers on any probe, whether its picture shows it, and what it took."""

    program: str
    function: str
    numbers: bool
    pixels: int
    seconds: float
    title: str = ""


def main(names: Collection[str], out: Path | None) -> None:
    found = list(results(out, names))
    for one in found:
        if names:
            print(f"{one.program} {one.function} {one.pixels} {one.title}")
        elif one.numbers and one.pixels < LEAST_PIXELS:
            print(f"  not to be seen: {one.program} {one.function} ({one.pixels} pixels)")
    numbers = [one for one in found if one.numbers]
    seen, others = [one for one in numbers if _is_seen(one)], [one for one in found if not one.numbers]
    share = len(seen) / max(len(numbers), 1)
    print(f"{len(seen)} of {len(numbers)} wrong functions that return numbers differ visibly: {share:.1%}")
    print(f"{sum(map(_is_seen, others))} of {len(others)} others")
    print(f"median {1e3 * float(np.median([one.seconds for one in found])):.0f} ms for a picture")


def _is_seen(one: Shown) -> bool:
    return one.pixels >= LEAST_PIXELS


def results(out: Path | None = None, names: Collection[str] = ()) -> Iterator[Shown]:
    """Draw a picture for every wrong function of the wrong programs, or of those that are named."""
    chosen = section.find("momentum")
    sandbox, given = Sandbox(chosen.packages, chosen.limits), Given(chosen.folder / "given.py")
    catalogue = diagnosis.load(chosen.folder)
    assert catalogue is not None
    try:
        with tempfile.TemporaryDirectory() as folder:
            for program in (p for p in programs("mistakes") if not p.missing and (not names or p.name in names)):
                taken = submission.load(program.submit(Path(folder)), chosen)
                exercise = chosen.exercise(program.exercise)
                for function in program.listed("wrong"):
                    if function in catalogue.functions:
                        budget = Budget(chosen.limits.submission_seconds)
                        student = Student(Program(sandbox, taken, exercise, given, budget))
                        arguments = list(exercise.parameters(function) or ())
                        yield _shown(program, function, student, catalogue, given, arguments, out)
                        student.close()
    finally:
        sandbox.close()


def _shown(
    program: Example,
    function: str,
    student: Student,
    catalogue: Catalogue,
    given: Given,
    names: list[str],
    out: Path | None,
) -> Shown:
    known = catalogue.functions[function]
    try:
        numbers = any(map(_has_numbers, diagnosis.observe(student, known, given).values()))
        student.close()
        said = diagnosis.diagnose(student, function, catalogue, given)
        student.close()
        start = time.perf_counter()
        sketch = explaining.sketch(student, known, given, said, parameters=names)
    except Exception as error:
        if not isinstance(error, StudentError):
            print(f"  {program.name} {function}: {type(error).__name__}: {error}")
        return Shown(program.name, function, False, 0, 0.0)
    if sketch is None:
        return Shown(program.name, function, numbers, 0, 0.0)
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        (out / f"{program.name}-{function}.png").write_bytes(canvas.png(sketch))
    seconds = time.perf_counter() - start
    yours, right = (canvas.pixels(sketch, whose).astype(int) for whose in ("yours", "right"))
    return Shown(
        program.name, function, numbers, int(np.sum(np.abs(yours - right) > LEAST_GREY)), seconds, sketch.title
    )


def _has_numbers(observed: Observed) -> bool:
    return observed.error is None and canonical(observed.first)[1].size > 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    main(options.names, options.out)
