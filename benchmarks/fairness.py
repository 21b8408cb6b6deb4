"""How many wrong programs are caught and named, and how many correct ones accepted.

Run it as::

    python -m benchmarks.fairness [KEYS]                    (default: 3 keys for the correct programs)
    python -m benchmarks.fairness --records KIND [EVERY]    what becomes of each of mistakes or correct, as JSON
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.programs import Example, lost, named, programs

ROOT = Path(__file__).resolve().parent.parent
Record = dict[str, Any]


def main(keys: int) -> None:
    wrong = records("mistakes")
    caught = [record for record in wrong if set(record["wrong"]) & set(record["lost"])]
    strict = [record for record in wrong if set(record["lost"]) <= {*record["wrong"], *record["follows"]}]
    right = [record for record in wrong if record["named"]]
    print(f"wrong programs caught: {len(caught)} of {len(wrong)}")
    print(f"... that lose no point they should keep: {len(strict)} of {len(wrong)}")
    print(f"... named with the right id: {len(right)} of {len(wrong)}")
    for record in wrong:
        remarks = [
            *(["not caught"] if record not in caught else []),
            *([f"lost {record['lost']}"] if record not in strict else []),
            *([f"named {record['ids']}"] if record not in right else []),
        ]
        if remarks:
            print(f"  {record['name']} ({record['mistake']}): {'; '.join(remarks)}")
    for number in range(keys):
        correct = records("correct", key=f"{number:032d}")
        full = [record for record in correct if not record["lost"]]
        print(f"correct programs accepted under key {number}: {len(full)} of {len(correct)}")
        for record in correct:
            if record not in full:
                print(f"  {record['name']}: lost {record['lost']}")


def records(kind: str, every: int = 1, key: str | None = None) -> list[Record]:
    """Grade every n-th program of a kind that this machine can run, in one batch; tell what became of each."""
    able = [program for program in programs(kind)[::every] if not program.missing]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for program in able:
            program.submit(folder / "submissions")
        words = [sys.executable, "-m", "grader", "batch", str(folder / "submissions"), "--out", str(folder / "out")]
        if key is not None:
            (folder / "key").write_text(key)
            words += ["--key-file", str(folder / "key")]
        subprocess.run(words, cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
        return [_record(program, _report(folder / "out", program)) for program in able]


def _record(program: Example, report: dict[str, Any]) -> Record:
    checks = [check for exercise in report["exercises"] for check in exercise["checks"]]
    return {
        "name": program.name,
        "mistake": program.header.get("mistake", ""),
        "wrong": program.listed("wrong"),
        "follows": program.listed("follows"),
        "lost": sorted(lost(report)),
        "named": "mistake" in program.header and named(program, report),
        "ids": [diagnosis["id"] for check in checks for diagnosis in check["diagnosis"]],
        "checks": [check["id"] for check in checks],
        "failed": [check["id"] for check in checks if check["outcome"] in ("failed", "crashed", "timed_out")],
    }


def _report(out: Path, program: Example) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((out / "reports" / f"{program.name}.json").read_bytes())
    report["exercises"] = [exercise for exercise in report["exercises"] if exercise["id"] == program.exercise]
    return report


if __name__ == "__main__":
    if sys.argv[1:2] == ["--records"]:
        step = int(sys.argv[3]) if len(sys.argv) > 3 else 1
        hidden = "another key than the one for practice" if sys.argv[2] == "correct" else None
        print(json.dumps(records(sys.argv[2], step, hidden)))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
