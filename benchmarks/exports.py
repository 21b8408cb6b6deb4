"""Exports of a class: seconds, those of the processor, and memory of each command, by the size of the class.

    python -m benchmarks.exports [SIZE ...]       (default: 200 10000)

The reports are those of a few programs of `benchmarks.crowd`, graded once and given to as many students as there are to
be, with a list of the class, a policy, times and an adjustment. The files were written just before, and are in memory.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from msgspec.structs import replace

from benchmarks import crowd
from grader import report
from grader.course import manifest
from grader.course.export.formats import FORMATS
from grader.key import PRACTICE
from grader.report import Report, SubmissionInfo

_PROGRAMS = 20
_POLICY = 'due = 2026-03-01T12:00:00\nzone = "UTC"\n[late]\nper_day = 10\n'
_ADJUSTMENT = '[[adjustment]]\nstudent = "student-00003"\npoints = 1\nreason = "shown"\nauthor = "A. Teacher"\n'


def main(sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        seeds = graded(Path(folder))
        print(f"{'':20}" + "".join(f"{size:>24}" for size in sizes))
        print(f"{'':20}" + "       s   cpu s     MiB" * len(sizes))
        classes = [written(Path(folder) / str(size), seeds, size) for size in sizes]
        for name in ("gradebook", *(name for name, form in FORMATS.items() if form.made != "course")):
            measured = [command(name, place) for place in classes]
            print(f"{name:20}" + "".join(f"{s:8.1f}{cpu:8.1f}{peak:8.0f}" for s, cpu, peak in measured), flush=True)


def graded(folder: Path) -> list[Report]:
    """Return the reports on a few programs."""
    crowd.write(folder / "class", _PROGRAMS)
    words = ["batch", str(folder / "class"), "--out", str(folder / "out"), "--section", "momentum", "--quiet"]
    subprocess.run([sys.executable, "-m", "grader", *words], cwd=crowd.ROOT, check=False, stdout=subprocess.DEVNULL)
    return [report.decode(path.read_bytes()) for path in sorted((folder / "out" / "reports").glob("*.json"))]


def written(place: Path, seeds: list[Report], size: int) -> Path:
    """Write a class with all that may be decided about it; return its folder."""
    (place / "out" / "reports").mkdir(parents=True)
    names = [f"student-{number:05}" for number in range(size)]
    for number, name in enumerate(names):
        made = replace(seeds[number % len(seeds)], submission=SubmissionInfo(name, f"sha256:{number}"))
        (place / "out" / "reports" / f"{name}.json").write_bytes(report.encode(report.seal(made, PRACTICE)))
    run = manifest.Manifest(
        section="momentum",
        submissions="class",
        key_id=PRACTICE.id,
        feedback="full",
        versions=seeds[0].versions,
        started="2026-03-01T10:00:00Z",
        state="complete",
    )
    (place / "out" / "run.json").write_bytes(manifest.encode(run))
    late = {name: 1 + number % 3 for number, name in enumerate(names)}
    times = "".join(f"{name},2026-03-0{day}T11:00:00Z\n" for name, day in late.items())
    (place / "out" / "times.csv").write_text(f"submission,submitted\n{times}")
    (place / "out" / "policy.toml").write_text(_POLICY)
    (place / "out" / "adjustments.toml").write_text(_ADJUSTMENT)
    listed = "".join(f"{name},Student {number},{number}\n" for number, name in enumerate(names, 1))
    (place / "class.csv").write_text(f"id,name,canvas_id\n{listed}")
    rows = "".join(f'"{number}, Student",{number},,Monday,\n' for number in range(1, size + 1))
    (place / "canvas.csv").write_text(f"Student,ID,SIS Login ID,Section,Momentum (7)\nPoints Possible,,,,100\n{rows}")
    return place


def command(name: str, place: Path) -> tuple[float, float, float]:
    """Return the seconds, those of the processor, and the MiB at most of a command."""
    words = ["gradebook", "out"] if name == "gradebook" else ["export", "out", "--format", name]
    words += ["--roster", "class.csv", *(["--canvas", "canvas.csv"] if name == "canvas" else [])]
    os.chdir(place)
    start = time.perf_counter()
    pid = os.posix_spawn(
        sys.executable,
        [sys.executable, "-m", "grader", *words],
        os.environ | {"PYTHONPATH": str(crowd.ROOT)},
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, code, used = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    if code:
        raise SystemExit(f"{' '.join(words)} ended with {os.waitstatus_to_exitcode(code)}")
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [200, 10_000])
