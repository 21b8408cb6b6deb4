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


# Wishes that come between two tasks: each exercise is told of once, however often another is preferred meanwhile.
BETWEEN = """
import sys, threading, time
from collections import Counter
from pathlib import Path
from grader import section, submission
from grader.practice.regrader import Regrader

known = section.find("momentum")
right = submission.load(Path(sys.argv[1]), known)
wanted = [known.exercise(name) for name in ("ex2", "ex4", "ex5")]
regrader = Regrader(known, 1, draws=False)
for number in range(12):
    told = Counter()
    regrader.tell = lambda news: told.update([news.exercise.id])
    regrader.grade(right, wanted)
    while regrader.busy:
        regrader.prefer(wanted[number % 3])
        time.sleep(0.0007 * number)
    while sum(told.values()) < 3:
        time.sleep(0.01)
    assert told == Counter(ex2=1, ex4=1, ex5=1), (number, told)
regrader.close()
print("done")
"""
# A picture that takes for ever is given up with its task.
PICTURE = """
import sys, threading, time
from pathlib import Path
from grader import key, section, submission
from grader.errors import Cancelled
from grader.grading import Grader
from grader.sandbox.sandbox import Sandbox
from grader.stopping import Stop

known = section.find("momentum")
taken = submission.load(Path(sys.argv[1]), known)
grader = Grader(known, key.PRACTICE, Sandbox(known.packages, known.limits, given=known.given, draws=True))
ex1, stop = known.exercise("ex1"), Stop()
grader.grade(taken, (ex1,))
start = time.monotonic()
grader.grade(taken, (ex1,))
graded_in = time.monotonic() - start
start = time.monotonic()
threading.Timer(graded_in + 1.0, stop.set).start()
try:
    grader.grade(taken, (ex1,), pictures=Path(sys.argv[2]), stop=stop)
except Cancelled:
    print("given up", time.monotonic() - start < graded_in + 3.0)
try:
    grader.grade(taken, (ex1,), stop=stop)
except Cancelled:
    print("given up before it began")
grader.close()
"""


def run(grader: Executable, script: str, *words: Path) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", script, *map(str, words)],
        env=grader.environment,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert (ran.stderr, ran.returncode) == ("", 0)
    return ran.stdout


@pytest.mark.thorough
def test_what_was_asked_for_last_is_told_whenever_it_was_asked_for(
    grader: Executable, repository: Path, tmp_path: Path
) -> None:
    source = (repository / "solutions" / "ex2_optimal_beta.py").read_text()
    (tmp_path / "ex2_optimal_beta.py").write_text(f"{source}\ndef optimal_beta(a, b):\n    while True:\n        pass\n")
    assert run(grader, SCRIPT, repository / "solutions", tmp_path) == "done\n"


@pytest.mark.thorough
def test_nothing_is_graded_twice_for_a_wish_that_comes_between_two_tasks(grader: Executable, repository: Path) -> None:
    assert run(grader, BETWEEN, repository / "solutions") == "done\n"


@pytest.mark.thorough
def test_a_picture_is_given_up_too(grader: Executable, repository: Path, tmp_path: Path) -> None:
    source = (repository / "solutions" / "ex1_visualize.py").read_text()
    example = "list(trajectories) == [0.0, 0.5, 0.9, 0.99] and len(trajectories[0.9]) == 101"
    hangs = f"def plot_trajectories(loss_fn, trajectories):\n    while {example}:\n        pass"
    hanging = source.replace("def plot_trajectories(loss_fn, trajectories):", hangs, 1)
    (tmp_path / "ex1_visualize.py").write_text(hanging)
    assert run(grader, PICTURE, tmp_path, tmp_path) == "given up True\ngiven up before it began\n"
