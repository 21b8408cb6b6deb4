"""Kill something of a batch at a random moment, go on, and compare with a run that nobody disturbed.

::

    python -m tests.faults.kills [ROUNDS] [SEED]        (default: 100 rounds)

The victim is the command, a grading process, a zygote or a worker. Where the command is killed, two seconds later
nothing of it may be alive and no temporary folder may be left; the same command is then run again.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.conftest import Executable, Toy
from tests.processes import Processes

VICTIMS = ("command", "grading process", "zygote", "worker")
SUBMISSIONS = 8
# Half of the seconds that a run takes are spent in calls, so that half of the kills meet one.
SLOW = """

import time

quick = area


def area(radius):
    time.sleep(0.2)
    return quick(radius)
"""
_END_SECONDS = 2.0
_RUN_SECONDS = 120.0


class Class:
    """A class of toy submissions, right and wrong ones, and the run of it that nobody disturbs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.scratch = folder / "scratch"
        self.scratch.mkdir(parents=True)
        self._grader = Executable(folder / "home")
        self._section = patient(Path(shutil.copytree(Toy.folder, folder / "section")))
        toy = Toy()
        wrong = toy.broken("def area(radius):\n    return radius")
        for number in range(SUBMISSIONS):
            source = [toy.solution, wrong, f"{toy.solution}\nraise ValueError\n"][number % 3]
            toy.write(folder / "class" / f"s{number}", f"# {number}\n{source}{SLOW if number % 3 < 2 else ''}")
        start = time.monotonic()
        self.finish(folder / "undisturbed")
        self.seconds = time.monotonic() - start
        self.expected = said(folder / "undisturbed")

    def start(
        self, out: Path, environment: Mapping[str, str] | None = None, before: Callable[[], None] | None = None
    ) -> subprocess.Popen[str]:
        """Start grading into a folder, in another environment, with something done `before` in its process."""
        words = ("batch", self.folder / "class", "--out", out, "--jobs", "2", "--section", self._section)
        return self._grader.start(*words, env={"TMPDIR": str(self.scratch), **(environment or {})}, before=before)

    def finish(self, out: Path) -> None:
        """Grade into a folder, to the end."""
        process = self.start(out)
        _, err = process.communicate(timeout=_RUN_SECONDS)
        assert (process.returncode, err) == (0, ""), err


def said(out: Path) -> dict[str, Any]:
    """Return what the reports and the gradebook say, but for what differs from run to run."""
    found: dict[str, Any] = {"gradebook": (out / "gradebook.csv").read_text()}
    for path in sorted((out / "reports").iterdir()):
        report = json.loads(path.read_bytes())
        for name in ("seconds", "isolation", "mac"):
            report.pop(name, None)
        for exercise in report["exercises"]:
            for check in exercise["checks"]:
                check.pop("seconds", None)
        found[path.name] = report
    return found


def differences(one: Any, other: Any, place: str = "") -> Iterator[str]:
    """Yield where two things differ that JSON may hold, and what stands there."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(one.keys() | other.keys()):
            yield from differences(one.get(name), other.get(name), f"{place}.{name}" if place else name)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, pair in enumerate(zip(one, other, strict=True)):
            yield from differences(*pair, f"{place}[{number}]")
    elif one != other:
        yield f"{place}: {one!r:.200}, not {other!r:.200}"


def patient(section: Path) -> Path:
    """Give the calls in a copy of the toy section more time than any machine takes, however busy it is."""
    settings = section / "section.toml"
    text = settings.read_text()
    for seconds in ("call_seconds = 1.0", "load_seconds = 2.0"):
        assert seconds in text
        text = text.replace(seconds, f"{seconds.split()[0]} = 30.0")
    settings.write_text(text)
    return section


def rounds(number: int, seed: int) -> Iterator[tuple[str, list[str]]]:
    """Run so many rounds; yield each round's victim and what was not as it should be."""
    chance = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="kills-"))
    try:
        graded = Class(folder)
        for index in range(number):
            victim = VICTIMS[index % len(VICTIMS)]
            yield victim, list(_round(graded, folder / f"out{index}", victim, chance))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _round(graded: Class, out: Path, victim: str, chance: random.Random) -> Iterator[str]:
    process = graded.start(out)
    time.sleep(chance.uniform(0.05, graded.seconds))
    below = Processes().below(process.pid)
    pid = _find(victim, process.pid, below, chance)
    if pid is not None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    if victim == "command":
        process.wait()
        until = time.monotonic() + _END_SECONDS
        while (alive := Processes().running(below)) or any(graded.scratch.iterdir()):
            if time.monotonic() > until:
                break
            time.sleep(0.02)
        yield from (f"process {pid} outlives the command" for pid in alive)
        yield from (f"{path.name} outlives the command" for path in graded.scratch.iterdir())
        process.communicate()
        graded.finish(out)
    else:
        _, err = process.communicate(timeout=_RUN_SECONDS)
        if (process.returncode, err) != (0, ""):
            yield f"exit code {process.returncode}: {err.strip()}"
    now = said(out)
    yield from differences(now, graded.expected)
    yield from (f"{path.name} is left in the end" for path in graded.scratch.iterdir())


def _find(victim: str, command: int, below: list[int], chance: random.Random) -> int | None:
    """Return a process of that kind, if there is one: grading processes, below them zygotes, below them workers."""
    parents = Processes().parents()
    if victim == "command":
        return command
    grading = [pid for pid in below if parents.get(pid) == command]
    plain = [pid for pid in below if parents.get(pid) in grading]
    drawing = [pid for pid in below if parents.get(pid) in plain and _children(pid, parents)]
    workers = [pid for pid in below if parents.get(pid) in plain + drawing and pid not in drawing]
    found = {"grading process": grading, "zygote": plain + drawing, "worker": workers}[victim]
    return chance.choice(found) if found else None


def _children(pid: int, parents: dict[int, int]) -> list[int]:
    return [child for child, parent in parents.items() if parent == pid]


def main(number: int, seed: int) -> int:
    """Print what each kind of victim came to."""
    counts: Counter[str] = Counter()
    differed = 0
    for victim, problems in rounds(number, seed):
        counts[victim] += 1
        differed += bool(problems)
        for problem in problems:
            print(f"{victim}: {problem}")
    print(f"{number} rounds (seed {seed}): {dict(counts)}; {differed} in which anything was not as it should be")
    return int(differed > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100, int(sys.argv[2]) if len(sys.argv) > 2 else 1))
