"""Reports become a table, and the table a CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import io

import msgspec
import pytest

from grader.course import gradebook
from grader.key import PRACTICE
from grader.report import Cases, ExerciseReport, Report, SubmissionInfo, ungraded
from grader.section import Section, find
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


def parsed(section: Section, *reports: Report) -> list[dict[str, str]]:
    table = gradebook.ordered(gradebook.row(report, section) for report in reports)
    text = gradebook.to_csv(table).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_row_has_a_column_per_exercise(section: Section) -> None:
    (row,) = parsed(section, graded(section, "jane", 20, 5, 0, 15, 1))
    assert row == {
        "submission": "jane", "status": "graded", "score": "41", "max_score": "100",
        "ex1": "20", "ex2": "5", "ex3": "0", "ex4": "15", "ex5": "1", "message": "",
    }  # fmt: skip


def test_what_needs_a_look_comes_first_and_the_rest_by_name(section: Section) -> None:
    broken = ungraded(section, "zoe", PRACTICE, "full", "grader_error", "memory may have run out")
    rejected = ungraded(section, "max", PRACTICE, "full", "rejected", "holds no files")
    names = [
        row["submission"] for row in parsed(section, graded(section, "b", 1), broken, rejected, graded(section, "a", 2))
    ]
    assert names == ["max", "zoe", "a", "b"]


def test_no_score_is_an_empty_cell_and_a_rejection_a_zero(section: Section) -> None:
    broken = ungraded(section, "zoe", PRACTICE, "full", "grader_error", "memory")
    rejected = ungraded(section, "max", PRACTICE, "full", "rejected", "no files")
    rows = {row["submission"]: row for row in parsed(section, broken, rejected)}
    assert (rows["zoe"]["score"], rows["zoe"]["ex1"]) == ("", "")
    assert (rows["max"]["score"], rows["max"]["max_score"]) == ("0", "100")
    assert rows["zoe"]["message"] == "memory"


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://example.org","x")'])
def test_no_cell_is_a_formula(section: Section, name: str) -> None:
    (row,) = parsed(section, graded(section, name, 1))
    assert row["submission"] == f"'{name}"


@pytest.mark.parametrize("name", ["a,b", 'say "hi"', "ünï çödé", "a;b", "x'y"])
def test_odd_names_come_back_as_they_were(section: Section, name: str) -> None:
    (row,) = parsed(section, graded(section, name, 1))
    assert row["submission"] == name


def test_a_message_of_two_lines_stays_in_its_cell(section: Section) -> None:
    broken = msgspec.structs.replace(graded(section, "jane", 1), message="one\ntwo")
    assert parsed(section, broken)[0]["message"] == "one\ntwo"
