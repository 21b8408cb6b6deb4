"""What a person decides about scores: said once and in one way, told with its line where it is not."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from grader.course import adjustments
from grader.course.adjusted import Adjusted
from grader.course.adjustments import Adjustments
from grader.course.keeping import with_floors
from grader.errors import UsageError
from grader.report import Report
from tests.made_reports import HOSTILE, made, unscored

BY = 'reason = "the suite was wrong"\nauthor = "A. Teacher"\n'
JANE = made("jane", {"ex1.area.right": 5, "ex1.area.large": 0})


def read(folder: Path, text: str | bytes) -> Adjustments:
    path = folder / "adjustments.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    found = adjustments.read(path)
    assert found is not None
    found.expect_known({"jane", "max"}, ["ex1.area.right", "ex1.area.large"], 10)
    return found


def entry(*lines: str) -> str:
    return "\n".join(["[[adjustment]]", *lines, BY])


def settled(folder: Path, *entries: str, report: Report | None = JANE, names: tuple[str, ...] = ("jane",)) -> Adjusted:
    return read(folder, "\n".join(entries)).of(names, report)


JANES = 'student = "jane"'


@pytest.mark.parametrize(
    ("lines", "added"),
    [
        ([[JANES, "points = 2"]], 2),
        ([[JANES, "points = 0.25"], [JANES, "points = 1"]], Decimal("1.25")),
        ([[JANES, "points = -2"]], -2),
        ([[JANES, "points = -200"]], -5),
        ([['students = ["max", "jane"]', "points = 2"]], 2),
        ([["all = true", "points = 2"]], 2),
        ([[JANES, 'waive = "ex1.area.large"']], 5),
        ([[JANES, 'waive = "ex1.area.right"']], 0),
        ([["all = true", 'waive = "ex1.area.large"'], [JANES, "points = 1"]], 6),
        ([[JANES, "at_least = 8"]], 3),
        ([[JANES, "at_least = 3"]], 0),
        ([[JANES, "at_least = 7"], [JANES, "at_least = 9"], ["all = true", "at_least = 1"]], 4),
        ([[JANES, "at_least = 7"], [JANES, "points = 4"]], 6),
        ([[JANES, "points = -1"], [JANES, "at_least = 7"]], 1),
        ([["all = true", 'waive = "ex1.area.large"'], [JANES, "at_least = 9"]], 5),
        ([['student = "max"', "points = 2"]], 0),
    ],
)
def test_what_is_decided_is_added_to_the_score(tmp_path: Path, lines: list[list[str]], added: float) -> None:
    found = settled(tmp_path, *(entry(*each) for each in lines))
    assert found.added == added
    assert not found.excused
    assert all("the suite was wrong (A. Teacher)" in reason for reason in found.reasons)
    assert bool(found.reasons) == bool(added)


def test_a_suite_that_gives_less_takes_nothing_from_points_by_hand(tmp_path: Path) -> None:
    entries = (entry(JANES, "points = 1"), entry(JANES, "at_least = 5"), entry("all = true", "points = -0.5"))
    before, after = made("jane", {"ex1.area.right": 5}), made("jane", {"ex1.area.right": 2})
    scores = [one.score + settled(tmp_path, *entries, report=one).added for one in (before, after) if one.score]
    assert scores == [Decimal("5.5"), Decimal("5.5")]
    assert settled(tmp_path, *entries, report=after).reasons == (
        "at least 5 in place of 2: the suite was wrong (A. Teacher)",
        "by hand, +1: the suite was wrong (A. Teacher)",
        "by hand, -0.5: the suite was wrong (A. Teacher)",
    )


def test_a_score_is_above_the_best_one_only_where_that_is_said(tmp_path: Path) -> None:
    found = settled(tmp_path, entry(JANES, "points = 7")).within(5, 10)
    assert found.added == 5
    assert found.reasons[-1] == "no more than the best score, 10 (may_exceed = true allows 12)"
    assert settled(tmp_path, entry(JANES, "points = 70", "may_exceed = true")).within(5, 10).added == 70


def test_points_for_several_reasons_add_up(tmp_path: Path) -> None:
    found = settled(tmp_path, entry(JANES, "points = 1"), entry(JANES, "points = 1").replace("the suite", "a task"))
    assert found.added == 2
    assert len(found.reasons) == 2


def test_who_is_excused_has_no_score_whatever_else_is_decided_of_all(tmp_path: Path) -> None:
    found = settled(tmp_path, entry(JANES, "excuse = true"), entry("all = true", "points = 3"))
    assert (found.excused, found.reasons) == (True, ("excused: the suite was wrong (A. Teacher)",))


@pytest.mark.parametrize("report", [unscored("jane", "rejected"), unscored("jane", "grader_error"), None])
def test_who_has_no_score_gets_one_only_by_name(tmp_path: Path, report: Report | None) -> None:
    of_all = [entry("all = true", "points = 3"), entry("all = true", 'waive = "ex1.area.large"')]
    assert not settled(tmp_path, *of_all, report=report).given
    assert settled(tmp_path, *of_all, entry(JANES, "at_least = 4"), report=report)[:2] == (Decimal(4), True)
    assert settled(tmp_path, *of_all, entry(JANES, "points = 4"), report=report)[:2] == (Decimal(4), True)


def test_what_is_decided_of_a_submission_holds_for_each_of_its_people(tmp_path: Path) -> None:
    assert settled(tmp_path, entry('student = "jane"', "points = 2"), names=("max", "jane")).added == 2


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("adjustment = 3\n", 1, "adjustment: expected `array`"),
        ("[[adjustment]]\nstudent = jane\n", 2, "this is no TOML"),
        ('\n[[adjustment]\nstudent = "jane"\n', 2, "this is no TOML"),
        (entry(JANES, "points = 1") + "\n[[adjustmnet]]\n", 7, "unknown field `adjustmnet`"),
        (entry(JANES, "points = 1") + entry(JANES, "pionts = 1"), 8, "unknown field `pionts`"),
        (entry(JANES, 'points = "3"'), 3, "points: expected a number, got str"),
        (entry(JANES, "points = true"), 3, "points: expected a number, got bool"),
        (entry(JANES, "points = 0"), 3, "0 points change nothing"),
        (entry(JANES, "points = 10.5"), 3, "points is 10.5, and the best score is 10; may_exceed = true"),
        (entry(JANES, "at_least = 41"), 3, "at_least is 41, and the best score is 10"),
        (entry(JANES, "at_least = 4", "may_exceed = true"), 4, "may_exceed is for points"),
        (entry(JANES, "excuse = false"), 3, "excuse is true, or is not there"),
        (entry(JANES, "points = nan"), 3, "points is no number of points"),
        (entry(JANES, "points = 1e999999"), 3, "points is no number of points"),
        (entry(JANES, "points = 0.001"), 3, "points is no number of points"),
        (entry(JANES, "at_least = -1"), 3, "at_least is no number of points"),
        (entry("points = 1"), 1, "say for whom it is"),
        (entry(JANES, "all = true", "points = 1"), 1, "say for whom it is"),
        (entry(JANES), 1, "say one thing"),
        (entry(JANES, "points = 1", "excuse = true"), 1, "say one thing"),
        (f'[[adjustment]]\n{JANES}\npoints = 1\nreason = " "\nauthor = "A"\n', 4, "the reason is empty"),
        (f'[[adjustment]]\n{JANES}\npoints = 1\nauthor = "A"\n', 1, "missing required field `reason`"),
        (entry(JANES, "points = 1") + entry('student = "jnae"', "points = 1"), 7, "no student jnae; do you mean jane?"),
        (entry(JANES, 'waive = "ex1.area.lrge"'), 3, "no check ex1.area.lrge; do you mean ex1.area.large?"),
        (entry(JANES, "excuse = true") + entry(JANES, "excuse = true"), 6, "line 1 decides the same already"),
        (entry(JANES, "points = 1") + entry(JANES, "points = 1"), 6, "line 1 decides the same already"),
        (
            entry("all = true", 'waive = "ex1.area.large"') + entry(JANES, 'waive = "ex1.area.large"'),
            6,
            "line 1 decides the same already",
        ),
        (entry(JANES, "excuse = true") + entry(JANES, "points = 1"), 6, "jane is excused, and given points as well"),
        (
            entry(JANES, 'waive = "ex1.area.large"') + entry("all = true", 'waive = "ex1.area.large"'),
            6,
            "line 1 decides the same already",
        ),
        (
            entry("all = true", "excuse = true") + entry(JANES, "points = 1"),
            6,
            "all are excused, and jane is given points as well: see line 1",
        ),
        (
            entry(JANES, "at_least = 1") + entry("all = true", "excuse = true"),
            6,
            "all are excused, and jane is given points as well: see line 1",
        ),
        (entry("all = true", "excuse = true") + entry("all = true", "points = 1"), 6, "everybody is given points"),
        (b"\xff\xfe\x00", 1, "this is no UTF-8"),
        ('[[adjustment]]\nstudent = "j\u00e4ne"\n'.encode("latin-1"), 2, "this is no UTF-8"),
        ("x = " + "[" * 5000, 1, "it is nested too deeply"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, text: str | bytes, line: int, said: str) -> None:
    with pytest.raises(UsageError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(f"{tmp_path}/adjustments.toml:{line}: ")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("points = 1", "points = 1", "jane and doejane_101 are one student: line 1 decides the same already"),
        ("excuse = true", "points = 1", "are one student: jane is excused, and given points as well: see line 1"),
    ],
)
def test_what_is_decided_twice_is_seen_under_whatever_names(tmp_path: Path, first: str, second: str, said: str) -> None:
    path = tmp_path / "adjustments.toml"
    path.write_text(entry(JANES, first) + entry('student = "doejane_101"', second))
    found = adjustments.read(path)
    assert found is not None
    found.expect_once(("max", "doemax_102"))
    with pytest.raises(UsageError) as caught:
        found.expect_once(("jane", "doejane_101"))
    assert str(caught.value).startswith(f"{path}:6: ")
    assert said in str(caught.value)


@pytest.mark.parametrize("name", [*HOSTILE, "jane\\x", 'a"b'])
def test_what_is_written_is_read_whatever_somebody_is_called(tmp_path: Path, name: str) -> None:
    shown = made(name, {}).submission.id.replace("\n", "\\x0a").replace("\t", "\\x09")
    path = tmp_path / "x.toml"
    path.write_bytes(with_floors(path, b"", {shown: Decimal(41)}, "a reason", "an author"))
    found = adjustments.read(tmp_path / "x.toml")
    assert found is not None
    (one,) = found._found.value.adjustment
    assert (one.student, one.at_least) == (shown, Decimal(41))
