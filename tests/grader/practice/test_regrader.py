"""Grading in the background: what was asked for last is what is told, whatever is under way."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Executable

# A grader runs pytest itself, in a thread, so this is a process of its own. It asks for a program that hangs and then,
# at moments that are spread over its checks, for a right one, of that exercise or of another.
SCRIPT = """
import sys, threading, time
from pathlib import Path
from grader import section, submission
from grader.practice.regrader import NewReport, Regrader

known = section.find("momentum")
ex2, ex4 = known.exercise("ex2"), known.exercise("ex4")
right, hangs = (submission.load(Path(folder), known) for folder in sys.argv[1:])
heard, told = [], threading.Event()

def tell(news):
    heard.append(news)
    told.set()

def told_of(exercise):
    news = heard[-1] if heard else None
    return isinstance(news, NewReport) and news.exercise is exercise and news.report.submission.digest == right.digest

regrader = Regrader(known, 1, draws=False)
regrader.tell = tell
for number in range(16):
    wanted = (ex2, ex4)[number % 2]
    regrader.grade(hangs, [ex2])
    time.sleep(number * 0.02)
    heard.clear()
    if wanted is ex4:
        regrader.grade(right, [ex4])
    start = time.monotonic()
    regrader.grade(right, [wanted]) if wanted is ex2 else regrader.prefer(ex4)
    while not told_of(wanted):
        assert told.wait(30) and time.monotonic() - start < 30, (number, heard)
        told.clear()
    assert heard[-1].report.score == wanted.points, heard
    assert all(isinstance(news, NewReport) for news in heard), heard
regrader.close()
print("done")
"""


@pytest.mark.thorough
def test_what_was_asked_for_last_is_told_whenever_it_was_asked_for(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    source = (repository / "solutions" / "ex2_optimal_beta.py").read_text()
    (tmp_path / "ex2_optimal_beta.py").write_text(f"{source}\ndef optimal_beta(a, b):\n    while True:\n        pass\n")
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, repository / "solutions", tmp_path],
        env=grader.environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert (ran.stdout, ran.stderr, ran.returncode) == ("done\n", "", 0)
