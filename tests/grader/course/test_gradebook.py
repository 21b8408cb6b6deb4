"""Reports become a table, and the table a CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import io

import msgspec
import pytest

from grader.course import gradebook
from grader.course.gradebook import Row
from grader.key import PRACTICE
from grader.report import Cases, ExerciseReport, Report, Status, SubmissionInfo, ungraded
from grader.section import Section, find
from grader.text import escaped
from grader.versions import versions


@pytest.fixture(scope="module")
def section() -> Section:
    return find("momentum")


def graded(section: Section, name: str, *scores: int) -> Report:
    exercises = [
        ExerciseReport(exercise.id, exercise.title, exercise.file, score, exercise.points, "failed", None, [])
        for exercise, score in zip(section.exercises, scores, strict=False)
    ]
    return Report(
        section=section.name,
        submission=SubmissionInfo(name, "sha256:00"),
        status="graded",
        notes=[],
        message=None,
        score=sum(scores),
        max_score=section.max_score,
        exercises=exercises,
        isolation=None,
        cases=Cases("practice"),
        feedback="full",
        versions=versions(section),
        seconds=0.0,
    )


def refused(section: Section, name: str, status: Status, message: str) -> Report:
    return ungraded(section, SubmissionInfo(name, ""), PRACTICE, "full", status, message)


def parsed(section: Section, *reports: Report) -> list[dict[str, str]]:
    table = gradebook.ordered(gradebook.row(report, section) for report in reports)
    text = gradebook.to_csv(table).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_has_a_column_per_exercise(section: Section) -> None:
    (row,) = parsed(section, graded(section, "jane", 20, 5, 0, 15, 1))
    assert row == {
        "submission": "jane", "status": "graded", "score": "41", "max_score": "100",
        "ex1": "20", "ex2": "5", "ex3": "0", "ex4": "15", "ex5": "1", "notes": "", "message": "",
    }  # fmt: skip


def test_what_needs_a_look_comes_first_and_the_rest_by_name(section: Section) -> None:
    broken = refused(section, "zoe", "grader_error", "memory may have run out")
    rejected = refused(section, "max", "rejected", "holds no files")
    names = [
        row["submission"] for row in parsed(section, graded(section, "b", 1), broken, rejected, graded(section, "a", 2))
    ]
    assert names == ["max", "zoe", "a", "b"]


@pytest.mark.parametrize("status", ["rejected", "grader_error"])
def test_no_score_is_an_empty_cell_and_no_zero(section: Section, status: Status) -> None:
    (row,) = parsed(section, refused(section, "zoe", status, "memory"))
    assert (row["score"], row["max_score"], row["ex1"], row["message"]) == ("", "", "", "memory")


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://example.org","x")'])
def test_no_cell_is_a_formula_and_an_id_is_what_it_is_in_the_report(section: Section, name: str) -> None:
    found = msgspec.structs.replace(graded(section, escaped(name), 1), message=name, notes=[name])
    (row,) = parsed(section, found)
    assert (row["message"], row["notes"]) == (f"'{name}", f"'{name}")
    assert row["submission"] == escaped(name) == f"\\x{ord(name[0]):02x}{name[1:]}"


def test_notes_have_a_cell_of_their_own(section: Section) -> None:
    found = msgspec.structs.replace(graded(section, "jane", 1), notes=["one", "two"])
    assert parsed(section, found)[0]["notes"] == "one; two"


# --- a list of the class --------------------------------------------------------------------------------------------


def with_list(section: Section, names: list[str], entries: dict[str, Row]) -> tuple[list[Row], list[str]]:
    rows = [gradebook.row(graded(section, name, 1), section) for name in names]
    owners = {name: [name] if name in entries else [] for name in names}
    pairs, unlisted = gradebook.joined(rows, section, ["login"], entries, owners)
    return [row for _, row in pairs], unlisted


def test_who_handed_in_nothing_has_a_row_without_a_score(section: Section) -> None:
    table, unlisted = with_list(section, ["jane"], {"jane": {"login": "jd"}, "max": {"login": "m"}})
    rows = {row["submission"]: row for row in table}
    assert unlisted == []
    assert (rows["max"]["status"], rows["max"]["score"], rows["max"]["login"]) == ("missing", "", "m")
    assert (rows["jane"]["status"], rows["jane"]["score"], rows["jane"]["login"]) == ("graded", "1", "jd")
    assert list(rows["max"]) == list(rows["jane"])


def test_who_is_not_on_the_list_keeps_the_row_and_is_named(section: Section) -> None:
    table, unlisted = with_list(section, ["eve"], {})
    assert unlisted == ["eve"]
    assert (table[0]["score"], table[0]["login"]) == ("1", "")


def test_what_several_people_handed_in_is_a_row_for_each(section: Section) -> None:
    rows = [gradebook.row(graded(section, "one", 1), section)]
    entries = {"jane": {"login": "jd"}, "max": {"login": "m"}, "eve": {"login": "e"}}
    pairs, unlisted = gradebook.joined(rows, section, ["login"], entries, {"one": ["jane", "max"]})
    assert unlisted == []
    told = [(name, row["submission"], row["login"], row["score"]) for name, row in pairs]
    assert told == [("jane", "one", "jd", "1"), ("max", "one", "m", "1"), ("eve", "eve", "e", "")]


@pytest.mark.parametrize("name", ["a,b", 'say "hi"', "ünï çödé", "a;b", "x'y"])
def test_odd_names_come_back_as_they_were(section: Section, name: str) -> None:
    (row,) = parsed(section, graded(section, name, 1))
    assert row["submission"] == name


def test_a_message_of_two_lines_stays_in_its_cell(section: Section) -> None:
    broken = msgspec.structs.replace(graded(section, "jane", 1), message="one\ntwo")
    assert parsed(section, broken)[0]["message"] == "one\ntwo"
