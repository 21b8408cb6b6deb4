"""``grader gradebook``, as it is typed, on reports of a class: what counts, and why."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from grader import declared
from grader.course import manifest
from grader.course.owners import Alias
from grader.section import find
from tests.conftest import ROOT
from tests.made_reports import made, unscored, write

if TYPE_CHECKING:
    from tests.conftest import Executable

RIGHT, LARGE = "ex1.area.right", "ex1.area.large"
REPORTS = [
    made("anna", {RIGHT: 5, LARGE: 5}),
    made("ben", {RIGHT: 5, LARGE: 0}),
    made("cleo", {RIGHT: 5, LARGE: 5}),
    unscored("dan", "rejected"),
    unscored("eve", "grader_error", "a disk"),
]
POLICY = """
due = 2026-03-01T12:00:00
zone = "UTC"
rejected = "zero"
[late]
per_day = 10
"""
TIMES = "submission,submitted\nanna,2026-03-03T11:00:00\nben,2026-03-01T11:00:00\ncleo,2026-03-01T11:00:00\n"
DECISIONS = """
[[adjustment]]
student = "ben"
points = -1.5
reason = "=1+1"
author = "A. Teacher"
[[adjustment]]
student = "cleo"
excuse = true
reason = "ill"
author = "A. Teacher"
"""
ALL = {"policy.toml": POLICY, "times.csv": TIMES, "adjustments.toml": DECISIONS}
FIVE = ("raw", "adjustment", "penalty", "final", "reason")


def rows(out: Path) -> dict[str, dict[str, str]]:
    with (out / "gradebook.csv").open(newline="", encoding="utf-8") as file:
        return {row["submission"]: row for row in csv.DictReader(file)}


def what_counts(out: Path) -> dict[str, tuple[str, ...]]:
    return {name: tuple(row[column] for column in FIVE) for name, row in rows(out).items()}


def given(out: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (out / name).write_text(text, encoding="utf-8")


def test_without_decisions_what_was_graded_counts(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", REPORTS)
    ran = grader("gradebook", "out", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "5 rows, 0 where another score counts; the gradebook is out/gradebook.csv\n"
    assert what_counts(out) == {
        "anna": ("10", "0", "0", "10", ""),
        "ben": ("5", "0", "0", "5", ""),
        "cleo": ("10", "0", "0", "10", ""),
        "dan": ("", "", "", "", ""),
        "eve": ("", "", "", "", ""),
    }


def test_what_is_decided_counts_and_the_score_stays(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", REPORTS)
    given(out, ALL)
    ran = grader("gradebook", "out", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert what_counts(out) == {
        "anna": ("10", "0", "2", "8", "2 days late: 20% off, -2"),
        "ben": ("5", "-1.5", "0", "3.5", "by hand, -1.5: =1+1 (A. Teacher)"),
        "cleo": ("10", "", "", "", "excused: ill (A. Teacher)"),
        "dan": ("", "0", "0", "0", "rejected counts as 0: holds nothing to grade"),
        "eve": ("", "", "", "", ""),
    }
    assert {name: row["score"] for name, row in rows(out).items()} == {
        "anna": "10", "ben": "5", "cleo": "10", "dan": "", "eve": "",
    }  # fmt: skip
    (out / "adjustments.toml").unlink()
    assert grader("gradebook", "out", cwd=tmp_path).code == 0
    assert what_counts(out)["ben"] == ("5", "0", "0", "5", "")


def test_of_several_attempts_one_counts_and_the_other_says_which(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", [made("anna-1", {RIGHT: 5, LARGE: 5}), made("anna-2", {RIGHT: 5, LARGE: 0})])
    times = "submission,submitted,student\nanna-1,2026-03-01T11:00:00Z,anna\nanna-2,2026-03-02T11:00:00Z,anna\n"
    given(out, {"times.csv": times})
    (tmp_path / "class.csv").write_text("id,name\nanna,Anna\nzoe,Zoe\n")
    assert grader("gradebook", "out", "--roster", "class.csv", cwd=tmp_path).code == 0
    assert what_counts(out) == {
        "anna-1": ("10", "", "", "", "another attempt counts: anna-2"),
        "anna-2": ("5", "0", "0", "5", "the last of 2 attempts: anna-2"),
        "zoe": ("", "", "", "", ""),
    }
    assert {row["name"] for row in rows(out).values()} == {"Anna", "Zoe"}


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"policy.toml": "due = 2026-03-01T12:00:00"}, "out/policy.toml:1: due: it has no zone"),
        ({"policy.toml": "grace = 3"}, "out/policy.toml:1: "),
        ({"adjustments.toml": "?"}, "out/adjustments.toml:1: this is no TOML"),
        ({"adjustments.toml": DECISIONS.replace("ben", "annna")}, "out/adjustments.toml:3: there is no student annna"),
        ({"times.csv": "submission,submitted\nanna,today"}, "out/times.csv:2: today is no time"),
        ({"times.csv": "submission,submitted,student\nanna,,x\nben,,x"}, "out/times.csv:3: x has several submissions"),
        ({"class.csv": "id,submitted\nanna,today", "policy.toml": POLICY}, "out/class.csv:2: today is no time"),
    ],
)  # fmt: skip
def test_what_is_damaged_is_told_with_the_line_and_nothing_is_written(
    grader: Executable, tmp_path: Path, files: dict[str, str], said: str
) -> None:
    out = write(tmp_path / "out", REPORTS)
    given(out, files)
    (out / "gradebook.csv").write_bytes(b"as it was")
    roster = ("--roster", "out/class.csv") if "class.csv" in files else ()
    ran = grader("gradebook", "out", *roster, cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert (out / "gradebook.csv").read_bytes() == b"as it was"


def test_a_row_is_never_lost_because_reports_cannot_be_read(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", REPORTS)
    for name in ("ben", "cleo"):
        path = out / "reports" / f"{name}.json"
        path.write_bytes(path.read_bytes().replace(b'"score": ', b'"score": 1'))
    (out / "reports" / "dan.json").write_bytes((out / "reports" / "anna.json").read_bytes())
    ran = grader("gradebook", "out", cwd=tmp_path)
    assert (ran.code, (out / "gradebook.csv").exists()) == (2, False)
    assert "out/reports/ben.json was changed since it was written" in ran.err
    assert "out/reports/cleo.json was changed since it was written" in ran.err
    assert "out/reports/dan.json is a copy of the report on anna: it counts for nobody" in ran.err
    assert "3 reports count for nobody (see above): the gradebook stays as it is" in ran.err


def test_a_file_that_is_none_of_the_run_is_named_and_counts_for_nobody(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", REPORTS)
    found = manifest.read(out / "run.json")
    assert found is not None
    counts = {"graded": 3, "rejected": 1, "grader_error": 1}
    (out / "run.json").write_bytes(manifest.encode(replace(found, counts=counts)))
    (out / "reports" / "anna 2.json").write_bytes((out / "reports" / "anna.json").read_bytes())
    ran = grader("gradebook", "out", cwd=tmp_path)
    assert (ran.code, len(rows(out))) == (1, 5)
    assert "out/reports/anna 2.json is a copy of the report on anna" in ran.err
    (tmp_path / "class.csv").write_text("id\nanna\nben\ncleo\ndan\neve\nzoe\n")
    (out / "policy.toml").write_text('missing = "zero"\n')
    ran = grader("export", "out", "--format", "csv", "--to", "-", "--roster", "class.csv", cwd=tmp_path)
    assert (ran.code, ran.err) == (
        1,
        "out/reports/anna 2.json is a copy of the report on anna: it counts for nobody; "
        "take it away, or let grader batch grade again what is missing\n",
    )
    table = {row["id"]: (row["status"], row["final"]) for row in csv.DictReader(ran.out.splitlines())}
    assert (table["anna"], table["zoe"]) == (("graded", "10"), ("missing", "0"))
    (out / "reports" / "anna 2.json").unlink()
    (out / "reports" / "ben.json").unlink()
    ran = grader("gradebook", "out", cwd=tmp_path)
    assert (ran.code, ran.err) == (2, "Error: out holds 4 of 5 reports: run the same grader batch again\n")


EXCHANGED = "id,name,canvas_id\nann,Anna Adams,102\nbob,Bob Baker,101\nzoe,Zoe Zimmer,103\n"


@pytest.mark.parametrize("rules", ["", 'missing = "zero"\n'])
def test_nobody_is_said_to_have_handed_in_nothing_where_hand_ins_are_nobodys(
    grader: Executable, tmp_path: Path, rules: str
) -> None:
    reports = [made("adamsanna_101", {RIGHT: 5}), made("bakerbob_102", {RIGHT: 0}), made("stranger", {RIGHT: 5})]
    out = write(tmp_path / "out", reports)
    found = manifest.read(out / "run.json")
    assert found is not None
    people = {f"{who}_{number}": [(Alias(number, "canvas"), Alias(who))] for who, number in PEOPLE}
    (out / "run.json").write_bytes(manifest.encode(replace(found, people=people)))
    (tmp_path / "class.csv").write_text(EXCHANGED)
    if rules:
        (out / "policy.toml").write_text(rules)
    ran = grader("gradebook", "out", "--roster", "class.csv", cwd=tmp_path)
    assert (ran.code, ran.err) == (1, "")
    contradiction = "the number 101 is that of class.csv:3, bob, and the name adamsanna is that of class.csv:2, ann"
    assert f"adamsanna_101 is nobody's, as long as the list of the class contradicts it: {contradiction}\n" in ran.out
    assert (
        "3 handed in and not on the roster (adamsanna_101, bakerbob_102, stranger), 3 on the roster and without a "
        "hand-in (ann, bob, zoe)"
    ) in ran.out
    table = rows(out)
    assert {name: (table[name]["status"], table[name]["final"]) for name in ("ann", "bob", "zoe")} == {
        name: ("not_graded", "") for name in ("ann", "bob", "zoe")
    }
    right = EXCHANGED.replace("102", "1").replace("101", "102").replace(",1\n", ",101\n")
    (tmp_path / "class.csv").write_text(right)
    ran = grader("gradebook", "out", "--roster", "class.csv", cwd=tmp_path)
    assert ran.code == 1
    assert "1 handed in and not on the roster (stranger), 1 on the roster and without a hand-in (zoe)" in ran.out
    (tmp_path / "class.csv").write_text(f"{right}stranger,,\n")
    ran = grader("gradebook", "out", "--roster", "class.csv", cwd=tmp_path)
    assert ran.code == 0
    assert rows(out)["zoe"]["final"] == ("0" if rules else "")


PEOPLE = (("adamsanna", "101"), ("bakerbob", "102"))


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        (
            "adjustments.toml",
            "".join(
                f'[[adjustment]]\nstudent = "{name}"\npoints = 1\nreason = "r"\nauthor = "A"\n'
                for name in ("ann", "adamsanna_101")
            ),
            "out/adjustments.toml:6: ann and adamsanna_101 are one student: line 1 decides the same already",
        ),
        (
            "policy.toml",
            "due = 2026-03-01T12:00:00Z\n"
            + "".join(
                f'[[extension]]\nstudent = "{name}"\ndays = 1\nreason = "r"\nauthor = "A"\n'
                for name in ("ann", "adamsanna_101")
            ),
            "out/policy.toml:7: adamsanna_101 is ann, who has an extension already, in line 2",
        ),
    ],
)
def test_one_student_is_one_under_an_id_of_the_class_and_one_of_a_hand_in(
    grader: Executable, tmp_path: Path, file: str, text: str, said: str
) -> None:
    out = write(tmp_path / "out", [made("adamsanna_101", {RIGHT: 3})])
    (tmp_path / "class.csv").write_text("id,login\nann,adamsanna_101\n")
    (out / file).write_text(text)
    ran = grader("gradebook", "out", "--roster", "class.csv", cwd=tmp_path)
    assert (ran.code, ran.err) == (2, f"Error: {said}\n")


def test_points_by_hand_lead_above_the_best_score_only_if_that_is_said(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", REPORTS[:3])
    more = '[[adjustment]]\nall = true\npoints = 3\nreason = "r"\nauthor = "A"\n'
    (out / "adjustments.toml").write_text(more)
    assert grader("gradebook", "out", cwd=tmp_path).code == 0
    assert what_counts(out)["anna"][1:] == (
        "0", "0", "10", "by hand, +3: r (A); no more than the best score, 10 (may_exceed = true allows 13)"
    )  # fmt: skip
    (out / "adjustments.toml").write_text(more + "may_exceed = true\n")
    assert grader("gradebook", "out", cwd=tmp_path).code == 0
    assert what_counts(out)["anna"][1:4] == ("3", "0", "13")


def test_a_run_that_has_not_ended_and_a_folder_that_is_none_are_refused(grader: Executable, tmp_path: Path) -> None:
    write(tmp_path / "out", REPORTS, state="partial")
    assert "has not come to its end" in grader("gradebook", "out", cwd=tmp_path).err
    ran = grader("gradebook", "none", cwd=tmp_path)
    assert (ran.code, (tmp_path / "none").exists()) == (2, False)


def test_the_examples_of_the_documents_are_read(grader: Executable, tmp_path: Path) -> None:
    text = (ROOT / "docs" / "class.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    check = "ex3.nesterov_sgd.looks_ahead"
    out = write(tmp_path / "out", [made("jane", {check: 0, RIGHT: 5}), made("max", {check: 5, RIGHT: 5})])
    given(out, dict(zip(("adjustments.toml", "policy.toml"), blocks, strict=True)))
    given(out, {"times.csv": "submission,submitted\njane,2026-03-06T23:00:00\nmax,2026-03-04T23:00:00\n"})
    ran = grader("gradebook", "out", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    counts = what_counts(out)
    assert counts["jane"][:4] == (
        "5",
        "5",
        "0",
        "10",
    )  # no more than the best score here; 2 days after what is due for her, which the budget pays
    assert counts["max"][:4] == ("10", "0", "1", "9")  # 3 days, of which the budget pays 2


def test_the_checks_of_a_section_are_known_without_running_them() -> None:
    """The command refuses a check that there is not before anything is graded."""
    found = declared.checks(find("momentum"))
    assert {"ex3.nesterov_sgd.looks_ahead"} < found
    assert not [check for check in found if check.count(".") != 2]
