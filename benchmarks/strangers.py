"""A sample of programs by people who never saw the grader: what became of each on its first day, and what does now.

    python -m benchmarks.strangers [SAMPLE]

SAMPLE is a folder of ``tests/strangers``, by default the newest. What is said has to be judged by hand.
"""

from __future__ import annotations

import collections
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from grader import section, submission
from grader.feedback import cause
from grader.grading import Grader
from grader.key import PRACTICE
from grader.report import ExerciseReport
from grader.sandbox.sandbox import Sandbox

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "strangers"
_HEADER = re.compile(rb"^# ([a-z ]+): (.*)$", re.MULTILINE)


def main(sample: Path) -> None:
    first, now = collections.Counter[str](), collections.Counter[str]()
    for path, header, report in graded(sample):
        full = report.score == report.max_score
        right = header["kind"] == "right"
        word = ("accepted" if full else "lost points") if right else ("full marks" if full else "caught")
        first[header["first day"]] += 1
        now[word] += 1
        print(f"\n{path.name}: {word}, {report.score}/{report.max_score}\n  cause: {header['cause']}")
        if not full and report.decisive is not None:
            print(f"  said:  {cause(report.decisive, report.file)}")
    print(f"\nfirst day: {dict(first)}\nnow: {dict(now)}")


def graded(sample: Path) -> Iterator[tuple[Path, dict[str, str], ExerciseReport]]:
    """Yield each program with its header and the report on its exercise."""
    found = section.find("momentum")
    sandbox = Sandbox(found.packages, found.limits, given=found.given)
    grader = Grader(found, PRACTICE, sandbox)
    try:
        for path in sorted(sample.glob("*.py")):
            source = path.read_bytes()
            header = {name.decode(): value.decode() for name, value in _HEADER.findall(source)[:5]}
            with tempfile.TemporaryDirectory() as place:
                (Path(place) / header["file"]).write_bytes(source)
                report = grader.grade(submission.load(Path(place), found), (found.exercise(header["file"]),))
            yield path, header, report.exercises[0]
    finally:
        grader.close()


if __name__ == "__main__":
    folders = sorted(path for path in FOLDER.iterdir() if path.is_dir())
    main(FOLDER / sys.argv[1] if len(sys.argv) > 1 else folders[-1])
