"""How many wrong programs are caught and named, and how many correct ones accepted.

Run it as::

    python -m benchmarks.fairness [KEYS]         (default: 3 keys for the correct programs)
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.programs import Program, lost, named, programs

ROOT = Path(__file__).resolve().parent.parent


def main(keys: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        wrong, out = grade(programs("mistakes"), Path(folder) / "mistakes")
        caught = [program for program in wrong if set(program.listed("wrong")) & lost(out[program.name])]
        strict = [p for p in wrong if lost(out[p.name]) <= {*p.listed("wrong"), *p.listed("follows")}]
        right = [program for program in wrong if named(program, out[program.name])]
        print(f"wrong programs caught: {len(caught)} of {len(wrong)}")
        print(f"... that lose no point they should keep: {len(strict)} of {len(wrong)}")
        print(f"... named with the right id: {len(right)} of {len(wrong)}")
        for program in wrong:
            remarks = [
                *(["not caught"] if program not in caught else []),
                *([f"lost {lost(out[program.name])}"] if program not in strict else []),
                *([f"named {_names(out[program.name])}"] if program not in right else []),
            ]
            if remarks:
                print(f"  {program.name} ({program.header['mistake']}): {'; '.join(remarks)}")
        for number in range(keys):
            key = Path(folder) / f"key-{number}"
            key.write_text(f"{number:032d}")
            correct, out = grade(programs("correct"), Path(folder) / f"correct-{number}", "--key-file", str(key))
            full = [program for program in correct if not lost(out[program.name])]
            print(f"correct programs accepted under key {number}: {len(full)} of {len(correct)}")
            for program in correct:
                if program not in full:
                    print(f"  {program.name}: lost {lost(out[program.name])}")


def grade(found: list[Program], folder: Path, *options: str) -> tuple[list[Program], dict[str, dict[str, Any]]]:
    """Grade the programs that this machine can run in one batch; return them with their exercise's report."""
    able = [program for program in found if not program.missing]
    for program in able:
        program.submit(folder / "submissions")
    words = [sys.executable, "-m", "grader", "batch", str(folder / "submissions"), "--out", str(folder / "out")]
    subprocess.run([*words, *options], cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
    reports = {program.name: _report(folder / "out", program) for program in able}
    return able, reports


def _report(out: Path, program: Program) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((out / "reports" / f"{program.name}.json").read_bytes())
    report["exercises"] = [exercise for exercise in report["exercises"] if exercise["id"] == program.exercise]
    return report


def _names(report: dict[str, Any]) -> list[str]:
    return [d["id"] for e in report["exercises"] for c in e["checks"] for d in c["diagnosis"]]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
