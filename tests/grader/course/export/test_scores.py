"""The score that counts is in each format, and where there is none no format has one."""

from __future__ import annotations

import json
import re
from collections import Counter
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from grader.course.adjusted import Adjusted
from grader.course.export import (
    class_annotations,
    classroom50,
    github_annotations,
    github_summary,
    gradescope,
    html,
    junit,
    markdown,
    table,
)
from grader.course.export.final import Final
from grader.course.export.github_classroom import fields as of_classroom
from grader.course.marks import Mark, Scored
from grader.course.statistics import Figures, gather
from tests.grader.course.export.parsers import Page, commands
from tests.grader.course.export.results import LARGE, POINTS, RIGHT, UNSCORED, of
from tests.grader.course.export.test_texts import JSON, fields
from tests.made_reports import made, unscored

CHANGED = of(made("ben", POINTS), "3.5", adjustment=Decimal("-1.5"), reasons=("-1.5: late talk (A. Teacher)",))
WHY = {
    "rejected": "was not graded: it holds nothing to grade",
    "grader_error": "this is no score of 0: it holds nothing to grade",
    "missing": "handed in nothing",
    "not_graded": "not graded yet",
    "excused": "excused",
}


def test_the_score_that_counts_is_in_each_format_beside_what_was_graded() -> None:
    found = fields("gradescope", CHANGED)
    assert (found["score"], sum(test["score"] for test in found["tests"])) == (3.5, 5)
    assert "late talk" in found["output"]
    found = fields("github-classroom", CHANGED)
    assert (sum(test["score"] for test in found["tests"]), found["max_score"]) == (3.5, 10)
    found = fields("classroom50", CHANGED)  # in tenths
    assert (found["score"], found["max-score"], sum(test["score"] for test in found["tests"])) == (35, 100, 35)
    assert [test["status"] for test in fields("exercism", CHANGED)["tests"]] == ["pass", "fail"]
    root = ET.fromstring(junit.junit(CHANGED, "exercises"))
    assert {one.get("name"): one.get("value") for one in root.iter("property")}["score"] == "3.5"
    for form in (markdown.markdown, github_summary.github_summary, html.html):
        shown = Page(form(CHANGED).decode()).text
        assert "Score: 3.5 of 10" in shown.replace("\\", "")
        assert "5 as it was graded" in shown


@pytest.mark.parametrize("status", UNSCORED)
def test_no_format_has_a_score_where_there_is_none(status: str) -> None:
    final = UNSCORED[status]
    found = fields("gradescope", final)
    assert not {"score", "max_score"} & {*found, *(name for test in found["tests"] for name in test)}
    found = fields("github-classroom", final)  # the format asks for numbers: none of none
    assert (found["status"], found["max_score"], sum(test["score"] for test in found["tests"])) == ("error", 0, 0)
    found = fields("classroom50", final)
    assert (found["score"], found["max-score"], [test["passed"] for test in found["tests"]]) == (0, 0, [False])
    root = ET.fromstring(junit.junit(final, "exercises"))
    assert "score" not in {one.get("name") for one in root.iter("property")}
    for form in (markdown.markdown, github_summary.github_summary, html.html):
        assert not re.search(r"Score: \d", Page(form(final).decode()).text)


@pytest.mark.parametrize("status", UNSCORED)
def test_each_format_says_why_there_is_no_score(status: str) -> None:
    final = UNSCORED[status]
    said: dict[str, Any] = {name: str(fields(name, final)) for name in JSON if name != "exercism"}
    if final.report is None or not final.report.exercises:
        said["exercism"] = str(fields("exercism", final))
    said["junit"] = junit.junit(final, "exercises").decode()
    said["annotations"] = commands(github_annotations.github_annotations(final, "exercises").decode())[0].data
    said["summary of a class"] = github_summary.of_class([final]).decode()
    if status != "excused":  # which is no trouble of a class
        said["annotations of a class"] = commands(class_annotations.of_class([final], Figures()).decode())[0].data
    for form in (markdown.markdown, github_summary.github_summary, html.html):
        said[form.__name__] = Page(form(final).decode()).text
    assert not {name: text for name, text in said.items() if WHY[status] not in text.replace("\\", "")}


def test_annotations_of_a_class_say_how_each_exercise_did_and_whose_programs_crash() -> None:
    points = {RIGHT: 5, LARGE: 0, "ex2.area.right": 5}
    reports = [made(f"s{number}", points, outcome="crashed" if number < 12 else "failed") for number in range(13)]
    slow = made("slow", {**points, RIGHT: 0, "ex2.area.right": 0}, outcome="timed_out")
    found = commands(class_annotations.of_class(map(of, [*reports, slow]), gather([*reports, slow])).decode())
    assert [(one.name, one.properties["title"]) for one in found] == [
        ("notice", "The class"), ("notice", "ex1 Exercise ex1"), ("notice", "ex2 Exercise ex2"),
    ]  # fmt: skip
    assert found[0].data == "14 graded: lowest 0, middle 10, highest 10 of 15, as they were graded"
    assert found[1].data.splitlines() == [
        "mean 4.6 of 10; 0 of 14 have all points, 0 have written nothing",
        "most often lost: area does large (14)",
        "12 crash: s0, s1, s2, s3, s4, s5, s6, s7, s8, s9 and 2 more",
        "1 take too long: slow",
    ]
    assert found[2].data.splitlines()[1:] == ["most often lost: area does right (1)", "1 take too long: slow"]


def test_annotations_of_a_class_are_no_more_of_a_kind_than_github_shows() -> None:
    broken = [UNSCORED["grader_error"]] * 30
    rejected = [UNSCORED["rejected"]] * 10
    many = gather([made("ben", {f"ex{number}.area.right": 0 for number in range(30)})])
    found = commands(class_annotations.of_class([*broken, *rejected], many).decode())
    assert Counter(one.name for one in found) == {"error": 10, "warning": 10, "notice": 10}
    assert [one.data for one in found if one.name == "error"][-1] == "21 more have no score"


def test_who_is_excused_fails_no_test_of_gitlab() -> None:
    root = ET.fromstring(junit.junit(UNSCORED["excused"], "exercises"))
    assert (root.get("errors"), root.get("failures")) == ("0", "0")


def test_what_counts_as_zero_by_the_policy_of_a_course_is_a_zero() -> None:
    final = UNSCORED["rejected"]
    final = final._replace(mark=final.mark._replace(final=Decimal(0), reasons=("rejected counts as 0",)))
    assert fields("gradescope", final)["score"] == 0
    assert "rejected counts as 0" in fields("gradescope", final)["output"]


def test_two_checks_of_one_name_both_count_in_gitlab() -> None:
    final = of(made("ben", {RIGHT: 5, "ex1.volume.right": 5, "ex2.area.right": 0}))
    cases = ET.fromstring(junit.junit(final, "exercises")).findall(".//testcase")
    assert len({case.get("name") for case in cases}) == 3
    assert {case.get("file") for case in cases} == {"exercises/ex1_file.py", "exercises/ex2_file.py"}


def test_outcomes_are_told_apart_as_gitlab_and_exercism_have_them() -> None:
    kinds = {"failed": ("failure", "fail"), "not_attempted": ("failure", "fail"), "crashed": ("error", "error"),
             "timed_out": ("error", "error"), "skipped": ("skipped", "fail")}  # fmt: skip
    for outcome, (element, state) in kinds.items():
        final = of(made("ben", {RIGHT: 0}, outcome=outcome))  # type: ignore[arg-type]
        (case,) = ET.fromstring(junit.junit(final, "exercises")).iter("testcase")
        assert [child.tag for child in case] == [element, "system-out"]
        assert fields("exercism", final)["tests"][0]["status"] == state


def test_what_the_runner_of_classroom_50_says_is_handed_on() -> None:
    environment = {"CLASSROOM": "cs", "ASSIGNMENT": "momentum", "SUBMISSION_TAG": "submit/1", "COMMIT_URL": "https://c"}
    made_of = classroom50.classroom50(of(made("ben", {RIGHT: 5, LARGE: 5})), environment, "2026-03-01T10:00:00Z")
    for text in ('"cs"', '"momentum"', '"submit/1"', '"review": "https://c"', '"score": 10', '"max-score": 10'):
        assert text in made_of.decode()


def test_old_classroom_sums_to_what_was_graded_where_nothing_was_decided() -> None:
    found = of_classroom(of(made("ben", POINTS)))
    assert [test["score"] for test in found["tests"]] == [5, 0]


def test_a_table_has_a_row_for_each_student_with_empty_cells_where_there_is_no_score() -> None:
    finals: list[Final] = [CHANGED, *(UNSCORED[status] for status in ("rejected", "missing"))]
    head, ben, dan, zoe = table.table([final.mark for final in finals], {}, ["name"], ["ex1"])
    row = dict(zip(head, ben, strict=True))
    assert (row["id"], row["final"], row["adjustment"], row["reason"]) == (
        "ben", "3.5", "-1.5", "-1.5: late talk (A. Teacher)",
    )  # fmt: skip
    for cells in (dan, zoe):
        assert {dict(zip(head, cells, strict=True))[name] for name in ("final", "raw", "penalty", "adjustment")} == {""}


def test_what_was_rejected_and_counts_as_0_is_no_success_and_says_why() -> None:
    said = "jane is damaged: File is not a zip file"
    attempt = Scored("jane", "rejected", None, None, said, Adjusted(), None)
    mark = Mark("jane", {}, attempt, "rejected", Decimal(0), reasons=(f"rejected counts as 0: {said}",))
    final = Final(mark, unscored("jane", "rejected", said))
    suites = ET.fromstring(junit.junit(final, "exercises"))
    assert (suites.get("tests"), suites.get("errors")) == ("1", "1")
    assert said in str(suites.findtext(".//error"))
    (test,) = of_classroom(final)["tests"]
    assert (test["status"], said in test["message"]) == ("fail", True)
    (test,) = json.loads(classroom50.classroom50(final, {}, "now"))["tests"]
    assert (test["passed"], said in test["message"]) == (False, True)
    assert said.encode() in markdown.markdown(final).replace(b"\\", b"")
    assert said.encode() in html.html(final)
    assert said in gradescope.gradescope(final).decode()
