"""Kill runs over a large class at random moments, and go on each time: nothing is lost, and next to nothing done twice.

::

    python -m tests.faults.many [SIZE] [KILLS] [SEED]        (default: 1000 submissions, 20 kills)
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from grader.text import counted
from tests.conftest import Executable, Toy
from tests.faults.kills import differences, patient, said
from tests.processes import Processes

_CHECK = "def test_area_is_right(student: Student, case: Case) -> None:\n"
_JOBS = 2
_END_SECONDS = 2.0
_RUN_SECONDS = 900.0


class Crowd:
    """A large class, and a section that counts how often it grades."""

    def __init__(self, folder: Path, size: int) -> None:
        self.size = size
        self.out = folder / "out"
        self._folder = folder
        self._count = folder / "count"
        self._grader = Executable(folder / "home")
        section = patient(Path(shutil.copytree(Toy.folder, folder / "section")))
        suite = section / "test_ex1_area.py"
        text = suite.read_text()
        assert _CHECK in text
        counts = f"    with open({str(self._count)!r}, 'a') as file:\n        file.write('x')\n"
        suite.write_text(text.replace(_CHECK, _CHECK + counts))
        for number in range(size):
            Toy().write(folder / "class" / f"s{number:05}", f"# {number}\n{Toy.solution}")
        self._words = ("batch", folder / "class", "--section", section, "--jobs", str(_JOBS), "--verbose")

    def start(self, out: Path) -> subprocess.Popen[str]:
        """Start a run."""
        return self._grader.start(*self._words, "--out", out)

    def finish(self, out: Path) -> str:
        """Run to the end; return what was printed."""
        process = self.start(out)
        text, err = process.communicate(timeout=_RUN_SECONDS)
        assert (process.returncode, err) == (0, ""), err
        return text

    @property
    def gradings(self) -> int:
        """How many there were."""
        return self._count.stat().st_size if self._count.exists() else 0

    def reports(self) -> dict[str, tuple[int, int]]:
        """Return which file each report is in: one that is graded again is in another one."""
        found = (self.out / "reports").glob("*.json")
        return {path.name: (path.stat().st_ino, path.stat().st_mtime_ns) for path in found}


def problems(size: int, kills: int, seed: int) -> Iterator[str]:
    """Kill so many runs over a class of that size; yield what is not as it should be."""
    chance = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="many-"))
    try:
        crowd = Crowd(folder, size)
        before: dict[str, tuple[int, int]] = {}
        for _ in range(kills):
            yield from _killed(crowd, 2 * size // (3 * kills), chance)
            now = crowd.reports()
            yield from (f"{name} is gone or graded twice" for name in before if now.get(name) != before[name])
            before = now
        text = crowd.finish(crowd.out)
        if not text.startswith(f"{counted(size - len(before), 'submission')} to grade, {len(before)} unchanged"):
            yield text.splitlines()[0]
        most = size + kills * _JOBS * 2  # what was in hand, and what was graded and not yet written
        if crowd.gradings > most:
            yield f"{crowd.gradings} gradings, at most {most} are needed"
        crowd.finish(folder / "fresh")
        yield from differences(said(crowd.out), said(folder / "fresh"))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _killed(crowd: Crowd, reports: int, chance: random.Random) -> Iterator[str]:
    """Start a run and kill it after about so many reports."""
    process = crowd.start(crowd.out)
    assert process.stdout is not None
    for _ in range(chance.randrange(2 * reports + 1)):
        if not process.stdout.readline():
            yield "it was done before it was killed"
            break
    time.sleep(chance.uniform(0, 0.1))
    below = Processes().below(process.pid)
    process.kill()
    process.wait()
    until = time.monotonic() + _END_SECONDS
    while Processes().running(below) and time.monotonic() < until:
        time.sleep(0.02)
    yield from (f"process {pid} outlives the command" for pid in Processes().running(below))
    process.communicate()


def main(size: int, kills: int, seed: int) -> int:
    """Print what is not as it should be."""
    found = list(problems(size, kills, seed))
    for problem in found:
        print(problem)
    print(f"{size} submissions, {kills} kills (seed {seed}): {len(found)} problems")
    return int(bool(found))


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(numbers + [1000, 20, 1][len(numbers) :])))
