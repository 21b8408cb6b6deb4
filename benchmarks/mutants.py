"""All one-edit mutants of the solutions through the real grader: which are killed, and why the live ones live.

Run it as::

    python -m benchmarks.mutants [--every N] [FUNCTION ...]      (default: all; some minutes on two cores)

A live mutant must be equal to the original on every admissible input. `equal_mutants.toml` holds the reason for each;
those of numerical functions are also compared with the original on wide random inputs here.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from benchmarks import admissible
from benchmarks.edits import mutants
from grader import section
from grader.section import Exercise

ROOT = Path(__file__).resolve().parent.parent
REASONS = ROOT / "benchmarks" / "equal_mutants.toml"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("functions", nargs="*", help="only these")
    parser.add_argument("--every", type=int, default=1, help="only every N-th mutant")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        edits = _write(Path(folder) / "submissions", chosen.functions, chosen.every)
        reports = _grade(Path(folder))
        live = [name for name in edits if _alive(reports[name], edits[name][1])]
        reasons = tomllib.loads(REASONS.read_text(encoding="utf-8"))
        equal = {name: _reason(edits[name], reasons, Path(folder) / "submissions" / name) for name in live}
    print(f"{len(edits)} mutants: {len(edits) - len(live)} killed, {len(live)} live, of which equal:", end=" ")
    print(sum(reason is not None for reason in equal.values()))
    for name, reason in equal.items():
        exercise, function, edit = edits[name]
        print(f"  {exercise.id} {function}, {edit}: {reason or 'NOT SHOWN TO BE EQUAL'}")


def _write(folder: Path, functions: list[str], every: int) -> dict[str, tuple[Exercise, str, str]]:
    written = {}
    passed = 0
    for exercise in section.find("momentum").exercises:
        source = (ROOT / "solutions" / exercise.file).read_text(encoding="utf-8")
        for function in exercise.functions:
            if functions and function not in functions:
                continue
            for number, (edit, text) in enumerate(mutants(source, function)):
                passed += 1
                if passed % every:
                    continue
                name = f"{exercise.id}-{function}-{number:03}"
                (folder / name).mkdir(parents=True)
                (folder / name / exercise.file).write_text(text, encoding="utf-8")
                written[name] = exercise, function, edit
    return written


def _grade(folder: Path) -> dict[str, dict[str, Any]]:
    words = [sys.executable, "-m", "grader", "batch", str(folder / "submissions"), "--out", str(folder / "out")]
    subprocess.run(words, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
    return {path.stem: json.loads(path.read_bytes()) for path in (folder / "out" / "reports").glob("*.json")}


def _alive(report: dict[str, Any], function: str) -> bool:
    exercise = next(e for e in report["exercises"] if any(c["function"] == function for c in e["checks"]))
    return bool(exercise["score"] == exercise["max_score"])


def _reason(edit: tuple[Exercise, str, str], reasons: dict[str, Any], folder: Path) -> str | None:
    exercise, function, says = edit
    argument = reasons.get(function, {}).get(says)
    if argument is not None:
        return str(argument)
    original = ROOT / "solutions" / exercise.file
    if function in admissible.INPUTS and admissible.agree(original, folder / exercise.file, function):
        return f"the same on {admissible.CASES} wide random inputs"
    return None


if __name__ == "__main__":
    main()
