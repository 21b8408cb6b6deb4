"""What the screen says first of files in the middle of an evening's work.

Each folder of ``states`` holds an exercise's file as a student might have left it, the cause as a teacher would say it
(``cause.txt``), written by somebody who had not seen the grader, and what the screen says first (``said.txt``).
``python -m pytest tests/evening -m nightly --regenerate`` writes the latter anew: read git diff, and each new sentence
beside its cause.
"""

from __future__ import annotations

import io
import shutil
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from rich.console import Console

from grader import feedback, report

if TYPE_CHECKING:
    from tests.conftest import Executable

pytestmark = pytest.mark.nightly
STATES = Path(__file__).parent / "states"
NAMES = sorted(path.name for path in STATES.iterdir())


@pytest.fixture(scope="module")
def screens(grader: Executable, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, int], list[str]]:
    """Grade all of them as one class; return the function that gives the screen of one at a width."""
    folder = tmp_path_factory.mktemp("evening")
    shutil.copytree(STATES, folder / "class")
    ran = grader("batch", folder / "class", "--out", folder / "out", "--section", "momentum", seconds=300)
    assert (ran.code, ran.err) == (1, "")  # some files are in an encoding that Python does not read, which notes say

    def screen(name: str, width: int) -> list[str]:
        whole = report.read(folder / "out" / "reports" / f"{name}.json")
        exercise = next(one for one in whole.exercises if (STATES / name / one.file).exists())
        stream = io.StringIO()
        console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
        feedback.show(
            msgspec.structs.replace(whole, exercises=[exercise]),
            console,
            feedback.commands("exercises", passed="grader grade"),
        )
        return stream.getvalue().splitlines()

    return screen


@pytest.mark.parametrize("name", NAMES)
def test_the_first_thing_that_is_said(
    screens: Callable[[str, int], list[str]], name: str, pinned: Callable[[Path, str], None]
) -> None:
    lines = screens(name, 10_000)
    pinned(STATES / name / "said.txt", f"{lines[0]}\n")


def test_a_screen_is_read_at_a_glance(screens: Callable[[str, int], list[str]]) -> None:
    lengths = [len(screens(name, 80)) for name in NAMES]
    assert max(lengths) <= 14
    assert statistics.median(lengths) <= 9


def test_a_screen_says_one_thing_to_do_next(screens: Callable[[str, int], list[str]]) -> None:
    for name in NAMES:
        *_, last = lines = [line for line in screens(name, 10_000) if not line.startswith("Stuck? ")]
        assert last.startswith("Next: "), name
        assert "grader " in last, name
        assert sum(line.startswith("Next: ") for line in lines) == 1


@pytest.mark.parametrize("width", [40, 80])
def test_it_fits_and_no_word_is_cut(screens: Callable[[str, int], list[str]], width: int) -> None:
    for name in NAMES:
        wide, narrow = screens(name, 10_000), screens(name, width)
        assert max(map(len, narrow)) <= width
        assert not [(name, line) for line in narrow if line != line.rstrip()]
        told = [line for line in wide if not line.startswith("Score: ")]  # which is put shorter where it has to be
        words = {word for line in told for word in line.split() if len(word) <= width - 4}
        assert words <= {word for line in narrow for word in line.split()}
