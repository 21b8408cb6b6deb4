"""The end of a batch: reasons before names, and no more of them than a screen has room for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.cli import kinds, summary
from grader.course.store import Store
from grader.course.tally import Earlier, Filed, Tally
from grader.key import PRACTICE
from grader.report import Report, Status, SubmissionInfo, ungraded
from grader.section import Section, load
from grader.versions import versions

if TYPE_CHECKING:
    from tests.conftest import Toy


class Class:
    """Results, as they are summed up."""

    def __init__(self, section: Section, out: Path) -> None:
        self._section = section
        self._out = out
        self._now = versions(section)
        self._results: list[Filed] = []

    def add(self, name: str, why: str, status: Status = "rejected", kept: Earlier | None = None) -> None:
        self._results.append(Filed(self._report(name, why, status), kept))

    def score(self, name: str, points: int, *notes: str, costly: bool = False) -> None:
        from msgspec.structs import replace

        report = self._report(name, "", "graded")
        made = replace(report, message=None, score=points, max_score=10, notes=list(notes))
        self._results.append(Filed(made, costly=costly))

    def lines(self) -> list[str]:
        tally = Tally(self._section, {result.report.submission.id: () for result in self._results})
        for result in self._results:
            tally.add(result)
        return list(summary.lines(tally, Store(self._out), []))

    def _report(self, name: str, why: str, status: Status) -> Report:
        return ungraded(self._section, SubmissionInfo(name, ""), PRACTICE, "full", status, why, now=self._now)


@pytest.fixture
def room(toy: Toy, tmp_path: Path) -> Class:
    return Class(load(toy.folder), tmp_path / "out")


def test_those_with_one_reason_are_told_together_and_the_most_common_first(room: Class) -> None:
    room.add("eve", "eve is a link")
    for name in ("max", "jane"):
        room.add(name, f"{name} holds nothing")
    room.add("zoe", "", "graded", Earlier("2026-01-01", "zoe/ex1_area.py cannot be read"))
    to_do = [line for line in room.lines() if line.startswith("  to do: ")]
    assert [line for line in room.lines()[:8] if line not in to_do] == [
        "rejected, 2: holds nothing",
        "  jane, max",
        "rejected, 1: is a link",
        "  eve",
        "kept, 1: ex1_area.py cannot be read",
        "  zoe",
    ]
    assert [room.lines().index(line) for line in to_do] == [4, 7]


def test_reasons_of_one_kind_are_told_together(room: Class) -> None:
    room.add("eve", "eve is damaged; pack it anew")
    room.add("max", "max is damaged: it ends too early; pack it anew")
    room.add("zoe", "zoe is a web page (HTML) and no archive")
    assert room.lines()[:2] == ["rejected, 3: is an archive that cannot be read", "  eve, max, zoe"]


@pytest.mark.parametrize("word", ["encrypted", "is damaged", "is a link", "larger than", "too much to grade"])
def test_a_name_is_not_taken_for_a_reason(word: str) -> None:
    kinds_of = {
        f"holds ../{word}/a.py, which leads out of it: pack the folder": "holds what must not be in a hand-in",
        f"cannot be opened ({word}.rar): hand in a zip archive": "is packed in a way that is not opened",
    }
    assert {why: kinds.kind(why) for why in kinds_of} == kinds_of


def test_a_hand_in_is_one_line_of_notes_and_those_that_lost_points_come_first(room: Class) -> None:
    room.score("jane", 10, "a was taken for b")
    room.score("max", 9, "a was taken for b")
    room.score("zoe", 8, "b is a link", "c was left aside", "d was left aside", "e was left aside", costly=True)
    for name in ("ann", "ben"):
        room.score(name, 10, "old/a was left aside: a was graded", costly=True)
    assert room.lines()[:4] == [
        "note: zoe: b is a link; c was left aside; d was left aside; and 1 more note",
        "note: max: a was taken for b",
        "note: jane: a was taken for b",
        "note: 2 have all points, and files that were left aside: ann, ben",
    ]


def test_how_many_got_nothing_is_told(room: Class) -> None:
    for name, points in (("jane", 0), ("max", 3), ("zoe", 0)):
        room.score(name, points)
    assert room.lines()[1] == "2 of them got 0 points"


def test_a_name_that_a_word_begins_with_is_left_in_it(room: Class) -> None:
    room.add("a", "an archive is damaged")
    assert room.lines()[0] == "rejected, 1: an archive is damaged"


def test_however_many_reasons_there_are_they_fit_on_a_screen(room: Class) -> None:
    for number in range(100):
        room.add(f"s{number:03}", f"reason {number // 2 if number < 20 else number}")
    lines = room.lines()
    assert len(lines) < 24
    assert lines[16] == "rejected, 84: each for a reason of its own, which the gradebook has first"
    assert lines[17].endswith(" and 54 more")


def test_a_hundred_names_are_one_line(room: Class) -> None:
    for number in range(100):
        room.add(f"s{number:03}", "it holds nothing")
    assert room.lines()[:2] == [
        "rejected, 100: it holds nothing",
        f"  {', '.join(f's{number:03}' for number in range(30))} and 70 more",
    ]


def test_the_scores_of_those_who_have_one_are_a_line(room: Class) -> None:
    room.add("eve", "eve is a link")
    for number in range(9):
        room.score(f"s{number}", number)
    told = "scores of 10: lowest 0, lower quarter 2, middle 4, upper quarter 6, highest 8"
    assert room.lines()[-3:-1] == [told, "1 of them got 0 points"]


def test_of_one_score_there_is_no_distribution(room: Class) -> None:
    room.score("jane", 7)
    assert len(room.lines()) == 1
