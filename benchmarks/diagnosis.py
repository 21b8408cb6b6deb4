"""What a diagnosis costs: building the catalogue, and naming the mistakes of the wrong programs with it.

Run it as::

    python -m benchmarks.diagnosis
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import timing
from benchmarks.programs import programs
from grader import diagnosis, section, submission
from grader.budget import Budget
from grader.given import Given
from grader.mistakes import diagnoses, measured
from grader.mistakes.catalogue import STAGES, stage
from grader.program import Program
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox import Sandbox
from grader.student import Student
from grader.suites.momentum.mistakes import FUNCTIONS


def main() -> None:
    build()
    name_all()


def build() -> None:
    """Print how long each kind of entry takes to build, and how many there are."""
    total = 0.0
    for kind in STAGES:
        seconds = timing.seconds(lambda kind=kind: [stage(function, kind).run() for function in FUNCTIONS])
        entries = sum(len(stage(function, kind).entries) for function in FUNCTIONS)
        print(f"building the catalogue, {kind:8} {entries:5} entries   {seconds:6.2f} s")
        total += seconds
    print(f"building all of it                           {total:6.2f} s")


def name_all() -> None:
    """Print how long it takes to name what is wrong with each wrong program, once the catalogue is built."""
    found = section.find("momentum")
    sandbox = Sandbox(found.packages, found.limits)
    given = Given(found.folder / "given.py")
    catalogue = diagnosis.load(found.folder)
    assert catalogue is not None
    looked_up, in_all, by_measure = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for program in (p for p in programs("mistakes") if not p.missing):
            taken = submission.load(program.submit(Path(folder)), found)
            exercise = found.exercise(program.exercise)
            for function in set(program.listed("wrong")) & set(catalogue.functions):
                budget = Budget(Limits().submission_seconds)
                student = Student(Program(sandbox, taken, exercise, given, budget))
                try:
                    known = catalogue.functions[function]
                    seen = diagnosis.observe(student, known, given)
                    looked_up.append(timing.seconds(partial(diagnoses, known, seen)))
                    student.close()  # as in grading: nothing has run in the worker before
                    in_all.append(timing.seconds(partial(diagnosis.diagnose, student, function, catalogue, given)))
                    call = partial(_call, getattr(student, function))
                    by_measure.append(timing.seconds(partial(measured, known, call)))
                except Exception as error:  # a program that hangs or dies on a probe has no diagnosis
                    print(f"  {program.name} {function}: {type(error).__name__}", file=sys.stderr)
                finally:
                    student.close()
    sandbox.close()
    _tell("naming a mistake, in the catalogue alone", looked_up)
    _tell("... with a worker and its calls of the student's code", in_all)
    _tell("measuring besides, which what is not named pays", by_measure)


def _call(function: Any, args: Any, keywords: Any) -> Any:
    return function(*args, **keywords)


def _tell(what: str, times: list[float]) -> None:
    ordered = sorted(1e3 * taken for taken in times)
    p95, most = ordered[int(0.95 * len(ordered))], ordered[-1]
    print(f"{what:54} {statistics.median(ordered):6.2f} ms   (p95 {p95:.2f}, most {most:.2f}; {len(ordered)} of them)")


if __name__ == "__main__":
    main()
