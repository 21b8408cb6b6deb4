"""What whoever grades a class sees meanwhile and at the end: how far it is, then what to do, at most a screen of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Ran, Toy

SLOW = "import time\ntime.sleep(0.4)\n"


@pytest.fixture
def grade(grader: Executable, toy: Toy, tmp_path: Path) -> Callable[..., Ran]:
    """Return the function that grades five submissions of half a second each, and one that is rejected."""
    for name in "abcde":
        toy.write(tmp_path / "class" / name, toy.solution + SLOW)
    (tmp_path / "class" / "empty").mkdir()
    words = ("batch", tmp_path / "class", "--section", toy.folder, "--jobs", "1", "--out", tmp_path / "out")
    return lambda *more, on=grader: on(*words, *more)


END = [
    "rejected, 1: holds none of the exercises' files (ex1_area.py); it is empty: hand in the files themselves",
    "  empty",
    "  to do: ask for another hand-in, or put what was meant in its place, and run the same command again",
    "scores of 10: lowest 10, lower quarter 10, middle 10, upper quarter 10, highest 10",
]
PACE = re.compile(r"[0-5] of 6(, 1 rejected)?(, \d+\.\d a second, \d+:\d\d left)?(, [a-e] takes \d+ s)?")


@pytest.mark.thorough
def test_through_a_pipe_it_is_about_a_line_a_second(grade: Callable[..., Ran]) -> None:
    lines = grade().out.splitlines()
    assert lines[:2] == ["6 submissions to grade, 0 unchanged since the last run", LAYOUT]
    assert lines[-5:-1] == END
    between = lines[2:-5]
    assert between
    assert all(PACE.fullmatch(line) for line in between), between
    assert "a second" in between[-1]


@pytest.mark.thorough
def test_what_takes_long_is_named_though_nothing_comes(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    slow = "\nimport time\n_area = area\ndef area(radius):\n    time.sleep(0.9)\n    return _area(radius)\n"
    toy.write(tmp_path / "class" / "jane", toy.solution + slow)
    ran = grader("batch", tmp_path / "class", "--section", toy.folder, "--out", tmp_path / "out")
    assert re.search(r"^0 of 1, jane takes [2-9] s$", ran.out, re.MULTILINE), ran.out


LAYOUT = "layout: a folder or an archive per submission"


@pytest.mark.thorough
def test_quiet_shows_no_progress_and_verbose_a_line_each(grade: Callable[..., Ran]) -> None:
    assert grade("--quiet").out.splitlines()[2:-1] == END
    shown = grade("--verbose", "--regrade").out.splitlines()[2:-5]
    assert sorted(line.partition("] ")[2] for line in shown if line.startswith("[")) == [
        *(f"{name}: 10/10" for name in "abcde"),
        "empty: rejected",
    ]


def test_on_a_terminal_it_is_a_bar_that_ends_full(grader: Executable, grade: Callable[..., Ran]) -> None:
    ran = grade(on=grader.on_terminal)
    assert ran.code == 1
    shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", ran.out)
    assert "6 of 6, 1 rejected" in shown
    assert "\u2501" * 20 in shown
    assert "a second, 0:0" in shown
    assert END[0] in " ".join(shown.split())  # as wide as the terminal is
