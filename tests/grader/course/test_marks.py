"""Reports, a list of the class, decisions and a policy become one mark for each student, with its reasons."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from grader.course import adjustments, deciding, marks, policy, roster
from grader.course.deciding import Decided
from grader.course.layouts import LATE
from grader.course.marks import Mark, Marks
from grader.course.owners import Alias
from grader.course.times import Handed
from grader.errors import UsageError
from grader.report import Report
from tests.made_reports import made, unscored

RIGHT, LARGE = "ex1.area.right", "ex1.area.large"
REPORTS = [
    made("jane", {RIGHT: 5, LARGE: 5}),
    made("max", {RIGHT: 5, LARGE: 0}),
    unscored("rej", "rejected"),
    unscored("ours", "grader_error", "a disk"),
]
POLICY = """
due = 2026-03-01T12:00:00Z
rejected = "zero"
missing = "zero"
[late]
per_day = 10
budget = 1
"""


def decided(
    folder: Path, *, rules: str = "", decisions: str = "", listed: str = "", times: dict[str, Handed] | None = None
) -> Decided:
    files = {"policy.toml": rules, "adjustments.toml": decisions, "class.csv": listed}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return Decided(
        roster=roster.read(folder / "class.csv") if listed else None,
        adjustments=adjustments.read(folder / "adjustments.toml"),
        policy=policy.read(folder / "policy.toml") if rules else None,
        times=times or {},
    )


def settle(reports: list[Report], given: Decided) -> Marks:
    owners = deciding.whose([report.submission.id for report in reports], given)
    checks = {check.id for report in reports for exercise in report.exercises for check in exercise.checks}
    deciding.expect_sense(given, owners, checks)
    return marks.settle(reports, given, owners)


def finals(found: Marks) -> dict[str, str | None]:
    return {mark.id: None if mark.final is None else f"{mark.final:f}" for mark in found.marks}


def of(found: Marks, name: str) -> Mark:
    return next(mark for mark in found.marks if mark.id == name)


def at(day: int, student: str | None = None) -> Handed:
    return Handed(datetime(2026, 3, day, 11, tzinfo=UTC), student)


def test_without_decisions_a_mark_is_the_score_and_nothing_else_is_one(tmp_path: Path) -> None:
    found = settle(REPORTS, Decided())
    assert finals(found) == {"jane": "10", "max": "5", "ours": None, "rej": None}
    assert (found.max_score, found.troubles) == (10, [])


def test_a_course_may_count_what_is_rejected_or_missing_as_zero_and_never_what_is_ours(tmp_path: Path) -> None:
    given = decided(tmp_path, rules=POLICY, listed="id\njane\nmax\nrej\nours\ngone\n")
    found = settle(REPORTS, given)
    assert finals(found) == {"gone": "0", "jane": "10", "max": "5", "ours": None, "rej": "0"}
    assert of(found, "rej").reasons == ("rejected counts as 0: holds nothing to grade",)
    assert of(found, "gone").status == "missing"


def test_lateness_is_taken_from_what_is_left_after_decisions_and_all_of_it_is_told(tmp_path: Path) -> None:
    text = '[[adjustment]]\nstudent = "jane"\npoints = -1.5\nreason = "r"\nauthor = "A"\n'
    given = decided(tmp_path, rules=POLICY, decisions=text, times={"jane": at(4), "max": at(2)})
    found = settle(REPORTS[:2], given)
    jane = of(found, "jane")
    assert (jane.score, jane.adjustment, jane.penalty, jane.final) == (
        10,
        Decimal("-1.5"),
        Decimal("1.7"),
        Decimal("6.8"),
    )
    assert jane.reasons == ("by hand, -1.5: r (A)", "3 days late, 1 of the budget: 20% off, -1.7")
    assert of(found, "max").reasons == ("1 day late, 1 of the budget",)
    assert found.troubles == []


def test_who_is_excused_has_no_score_and_whose_time_is_not_known_is_in_time_and_named(tmp_path: Path) -> None:
    text = '[[adjustment]]\nstudent = "gone"\nexcuse = true\nreason = "ill"\nauthor = "A"\n'
    found = settle(REPORTS[:1], decided(tmp_path, rules=POLICY, decisions=text, listed="id\njane\ngone\n"))
    assert (of(found, "gone").excused, of(found, "gone").final) == (True, None)
    assert (found.troubles, found.notes) == ([], ["taken to be in time, as no time of submission is known: jane"])


def test_who_is_late_by_the_layout_and_nobody_knows_since_when_is_told_first(tmp_path: Path) -> None:
    report = replace(REPORTS[0], notes=[LATE])
    found = settle(
        [report, REPORTS[1]], decided(tmp_path, rules=POLICY, times={"nobody": at(2)._replace(place="times.csv:2")})
    )
    assert found.claims == found.troubles
    assert found.claims[0].startswith("handed in late by the layout, and taken to be in time, as no time of submission")
    assert found.claims[1].startswith("times.csv:2: there is no submission nobody")
    assert found.claims[0].count("jane") == 1
    assert found.notes == ["taken to be in time, as no time of submission is known: max"]
    assert of(found, "jane").reasons == (f"{LATE}, and when is not known: taken to be in time",)
    assert settle([report], decided(tmp_path, rules=POLICY, times={"jane": at(2)})).claims == []


def test_a_time_that_is_still_to_come_is_told_with_its_line(tmp_path: Path) -> None:
    times = {"jane": at(4)._replace(place="times.csv:2")}
    given = decided(tmp_path, rules=POLICY, listed="id,submitted\njane,\nmax,2026-03-09 10:00Z\n", times=times)
    given = given._replace(entry_times={"max": datetime(2026, 3, 9, 10, tzinfo=UTC)})
    told = settle(REPORTS, given._replace(read=datetime(2026, 3, 1, tzinfo=UTC))).claims
    assert told == [
        "times.csv:2: jane is said to be handed in at 2026-03-04 11:00 UTC, which is still to come",
        f"{tmp_path}/class.csv:3: max is said to be handed in at 2026-03-09 10:00 UTC, which is still to come",
    ]
    assert settle(REPORTS, given._replace(read=datetime(2026, 3, 9, tzinfo=UTC))).claims == []


def test_two_lists_that_say_different_times_are_told(tmp_path: Path) -> None:
    listed = "id\njane\nmax\n"
    times = {"jane": at(4), "max": Handed(datetime(2026, 3, 1, 10, tzinfo=UTC))}
    given = decided(tmp_path, rules=POLICY, listed=listed, times=times)
    moments = dict.fromkeys(("jane", "max"), datetime(2026, 3, 1, 10, tzinfo=UTC))
    found = settle(REPORTS[:2], given._replace(entry_times=moments))
    assert len(found.claims) == 1
    assert "jane handed in at 2026-03-0" in found.claims[0]
    assert found.claims[0].endswith(" UTC here and 2026-03-01 10:00 UTC in the roster: what stands here counts")


def test_a_time_that_a_layout_states_counts_where_no_list_has_one(tmp_path: Path) -> None:
    stated = {name: datetime(2026, 3, 3, 11, tzinfo=UTC) for name in ("jane", "max")}
    given = decided(tmp_path, rules=POLICY, times={"max": at(4), "jane": Handed(None)})
    found = settle(REPORTS[:2], given._replace(stated=stated))
    assert [of(found, name).late.days for name in ("jane", "max")] == [2, 3]


def test_who_is_in_the_list_of_times_and_nowhere_else_is_told(tmp_path: Path) -> None:
    times = {"jnae": at(1)._replace(place="times.csv:2"), "max": at(1, "maxx")._replace(place="times.csv:3")}
    text = '[[adjustment]]\nstudent = "jane"\npoints = 1\nreason = "r"\nauthor = "A"\n'
    given = decided(tmp_path, listed="id\njane\nmax\nzoe\n", times=times, decisions=text.replace("jane", "zoe"))
    found = settle(REPORTS[:2], given)
    assert of(found, "zoe").final is None  # she may be who handed in what is nobody's
    assert found.troubles == [
        *found.doubts,
        "times.csv:2: there is no submission jnae; do you mean jane?",
        "times.csv:3: there is no student maxx on the roster; do you mean max?",
        "not on the roster: max",
    ]


ATTEMPTS = [made("jane-1", {RIGHT: 5, LARGE: 5}), made("jane-2", {RIGHT: 5, LARGE: 0})]
JANES = {"jane-1": at(1, "jane"), "jane-2": at(2, "jane")}


@pytest.mark.parametrize(("which", "final"), [("last", "5"), ("best", "10")])
def test_the_last_attempt_counts_or_the_best(tmp_path: Path, which: str, final: str) -> None:
    found = settle(ATTEMPTS[::-1], decided(tmp_path, rules=f'attempts = "{which}"\n', times=JANES))
    assert finals(found) == {"jane": final}
    assert of(found, "jane").reasons[0] == f"the {which} of 2 attempts: jane-{2 if which == 'last' else 1}"


def test_the_best_attempt_is_the_one_that_is_worth_most_after_lateness(tmp_path: Path) -> None:
    late = {"jane-1": at(9, "jane"), "jane-2": at(1, "jane")}
    found = settle(ATTEMPTS, decided(tmp_path, rules=POLICY.replace("[late]", 'attempts = "best"\n[late]'), times=late))
    assert finals(found) == {"jane": "5"}


def test_several_submissions_without_times_are_not_guessed_about(tmp_path: Path) -> None:
    given = decided(tmp_path, times={name: Handed(None, "jane") for name in JANES})
    with pytest.raises(UsageError, match=r"jane has several submissions \(jane-1, jane-2\)"):
        settle(ATTEMPTS, given)


def test_a_canvas_number_leads_to_a_list_of_the_class_and_a_group_is_a_mark_for_each(tmp_path: Path) -> None:
    listed = "id,login,canvas_id\nj,jane,101\nm,max,102\nz,zoe,103\n"
    reports: list[Report] = [made("doejane_101", {RIGHT: 5}), made("max", {RIGHT: 0}), made("stranger_9", {RIGHT: 0})]
    people = {"doejane_101": [(Alias("101", "canvas"), Alias("doejane"))]}
    found = settle(reports, decided(tmp_path, listed=listed)._replace(people=people))
    assert finals(found) == {"j": "5", "m": "0", "stranger_9": "0", "z": None}
    assert of(found, "z").status == "not_graded"
    assert found.troubles == [*found.doubts, "not on the roster: stranger_9"]
    assert found.doubts[0].startswith("1 handed in and not on the roster (stranger_9), 1 on the roster")


@pytest.mark.parametrize("text", ['student = "jnae"\npoints = 1', 'all = true\nwaive = "ex1.area.rihgt"'])
def test_nobody_and_no_check_is_named_that_there_is_not(tmp_path: Path, text: str) -> None:
    given = decided(tmp_path, decisions=f'[[adjustment]]\n{text}\nreason = "r"\nauthor = "A"\n')
    with pytest.raises(UsageError, match="do you mean"):
        settle(REPORTS, given)


@pytest.mark.parametrize("names", [["jd", "jane"], ["jane", "jd"]])
def test_nobody_is_given_two_submissions_and_the_id_goes_first_but_for_attempts(
    tmp_path: Path, names: list[str]
) -> None:
    given = decided(tmp_path, listed="id,login\njane,jd\n")
    assert deciding.whose(names, given) == {"jane": ["jane"], "jd": []}
    listed = given._replace(times={"jane": at(1), "jd": at(2)})
    assert deciding.whose(names, listed) == {"jane": ["jane"], "jd": ["jane"]}
