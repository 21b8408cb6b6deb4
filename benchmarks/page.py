"""What the page of a class costs: seconds and memory of ``grader page``, by the size of the class.

    python -m benchmarks.page [SIZE ...]

Twenty submissions as they come (`benchmarks/crowd.py`) are graded once, and their reports written again and again under
other names until there are as many as are asked for. With `policy.toml` beside them every report is read twice.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import msgspec

from benchmarks import crowd
from grader import report
from grader.key import PRACTICE
from grader.report import Report

_GRADED = 20
_POLICY = 'due = 2026-03-01T12:00:00Z\nrejected = "zero"\n'


def main(sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        crowd.write(folder / "class", _GRADED)
        _grader("batch", "class", "--out", "graded", "--quiet", "--feedback", "full", cwd=folder)
        reports = [report.decode(path.read_bytes()) for path in sorted((folder / "graded" / "reports").glob("*.json"))]
        print("| submissions | MiB of reports | s | processor s | MiB | policy: s | processor s | MiB | MiB of pages |")
        print("|---|---|---|---|---|---|---|---|---|")
        for size in sizes:
            out = folder / str(size)
            _multiply(folder / "graded", out, reports, size)
            plain = _measured(out)
            (out / "policy.toml").write_text(_POLICY)
            decided = _measured(out)
            runs = " | ".join(f"{wall:.1f} | {processor:.1f} | {mib:.0f}" for wall, processor, mib in (plain, decided))
            print(f"| {size} | {_mib(out / 'reports'):.0f} | {runs} | {_mib(out / 'page'):.0f} |", flush=True)


def _multiply(graded: Path, out: Path, reports: list[Report], size: int) -> None:
    (out / "reports").mkdir(parents=True)
    run = json.loads((graded / "run.json").read_bytes())
    (out / "run.json").write_text(json.dumps(run | {"counts": {}, "kept": {}}))
    for number in range(size):
        one = reports[number % len(reports)]
        info = report.SubmissionInfo(f"student-{number:05}", f"sha256:{number:064x}")
        made = report.seal(msgspec.structs.replace(one, submission=info), PRACTICE)
        (out / "reports" / f"student-{number:05}.json").write_bytes(report.encode(made))


def _measured(out: Path) -> tuple[float, float, float]:
    """Return the seconds of a run, those of the processor's and the most MiB."""
    start = time.perf_counter()
    pid = os.spawnv(os.P_NOWAIT, sys.executable, [sys.executable, "-m", "grader", "page", str(out)])
    _, code, usage = os.wait4(pid, 0)
    if code:
        raise SystemExit(f"grader page ended with {os.waitstatus_to_exitcode(code)}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def _grader(*words: str, cwd: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(crowd.ROOT)}
    ran = subprocess.run([sys.executable, "-m", "grader", *words], cwd=cwd, env=environment, stdout=subprocess.DEVNULL)
    if ran.returncode not in (0, 1):
        raise SystemExit(f"grader {words[0]} ended with {ran.returncode}")


def _mib(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [200, 10_000])
