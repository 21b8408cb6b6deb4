"""``grader export``, as it is typed, on a class and on one report."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from grader.course.export.formats import FORMATS
from grader.key import load
from tests.conftest import ROOT
from tests.made_reports import made, unscored, write

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy

RIGHT, LARGE = "ex1.area.right", "ex1.area.large"
REPORTS = [
    made("anna", {RIGHT: 5, LARGE: 5}),
    made("ben", {RIGHT: 5, LARGE: 0}),
    made("cleo", {RIGHT: 5, LARGE: 5}),
    unscored("dan", "rejected"),
    unscored("eve", "grader_error", "a disk"),
]
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
POLICY = """
due = 2026-03-01T12:00:00
zone = "UTC"
missing = "zero"
[late]
per_day = 10
"""
TIMES = "submission,submitted\n" + "".join(f"{name},2026-03-01T11:00:00\n" for name in ("ben", "cleo", "dan", "eve"))
CLASS = "id,name,canvas_id\n" + "".join(
    f"{name},{full},{number}\n"
    for number, (name, full) in enumerate(
        {"anna": "Anna", "ben": "=Ben", "cleo": "C", "dan": "D", "eve": "E", "zoe": "Z"}.items(), 1
    )
)
CANVAS = "Student,ID,SIS Login ID,Section,Momentum (7),Final Score\n    Points Possible,,,,10,(read only)\n" + "".join(
    f"Student {number},{number},,Monday,{'1' if number > 3 else ''},(x)\n" for number in range(1, 8)
)
PER_STUDENT = [name for name, form in FORMATS.items() if form.made == "student" and not form.of_classes]


def decided(out: Path) -> Path:
    (out / "adjustments.toml").write_text(DECISIONS)
    (out / "policy.toml").write_text(POLICY)
    (out / "times.csv").write_text(TIMES + "anna,2026-03-03T11:00:00\n")
    (out.parent / "class.csv").write_text(CLASS)
    (out.parent / "canvas.csv").write_text(CANVAS)
    return out


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.thorough
def test_scores_are_those_of_the_gradebook_in_every_format(grader: Executable, tmp_path: Path) -> None:
    decided(write(tmp_path / "out", REPORTS))
    roster = ("--roster", "class.csv")
    assert grader("gradebook", "out", *roster, cwd=tmp_path).code == 0
    wanted = {row["submission"]: row["final"] for row in rows((tmp_path / "out/gradebook.csv").read_text())}
    assert wanted == {"anna": "8", "ben": "3.5", "cleo": "", "dan": "", "eve": "", "zoe": "0"}
    ran = grader("export", "out", "--format", "csv", "--to", "-", *roster, cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert {row["id"]: row["final"] for row in rows(ran.out)} == wanted
    assert {row["id"]: row["name"] for row in rows(ran.out)}["ben"] == "=Ben"
    ran = grader("export", "out", "--format", "spreadsheet", *roster, cwd=tmp_path)
    table = rows((tmp_path / "out/exports/spreadsheet.csv").read_text("utf-8-sig"))
    assert {row["id"]: row["final"] for row in table} == wanted
    assert {row["id"]: row["name"] for row in table}["ben"] == "'=Ben"
    ran = grader("export", "out", "--format", "canvas", "--canvas", "canvas.csv", *roster, cwd=tmp_path)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == (
        "canvas.csv:8: zoe has 1 in Canvas and 0 here: it stays; --overwrite writes 0\n"
        "3 students of the file stay as they were: Student 4 (rejected); Student 5 (grader_error); Student 7\n"
        "students of canvas.csv found: 6 by Canvas' number\n"
        "3 scores in the column Momentum (7): import out/exports/canvas.csv into Canvas\n"
    )
    cells = [row["Momentum (7)"] for row in rows((tmp_path / "out/exports/canvas.csv").read_text())]
    assert cells == ["10", "8", "3.5", "EX", "1", "1", "1", "1"]
    ran = grader("export", "out", "--format", "gradescope", *roster, cwd=tmp_path)
    assert (ran.code, ran.out) == (0, "6 files in out/exports/gradescope\n")
    found = {path.stem: json.loads(path.read_bytes()) for path in (tmp_path / "out/exports/gradescope").iterdir()}
    scores = {name: f"{one['score']:g}" if "score" in one else "" for name, one in found.items()}
    assert scores == wanted
    ran = grader("export", "out", "--format", "github-summary", "--to", "-", *roster, cwd=tmp_path)
    assert "| ben | 3.5 | 5 as it was graded; by hand, -1.5: =1+1 (A. Teacher) |" in ran.out


@pytest.mark.thorough
def test_a_second_export_writes_over_the_first_and_over_nothing_that_a_person_has_entered(
    grader: Executable, tmp_path: Path
) -> None:
    out = decided(write(tmp_path / "out", REPORTS))
    words = ("export", "out", "--format", "canvas", "--roster", "class.csv", "--canvas")
    assert grader(*words, "canvas.csv", "--to", "first.csv", cwd=tmp_path).code == 1
    edited = (
        (tmp_path / "first.csv").read_text().replace("Monday,8,", "Monday,8.00,").replace("Monday,3.5,", "Monday,9,")
    )
    (tmp_path / "edited.csv").write_text(edited)
    (out / "adjustments.toml").write_text(
        "".join(
            f'[[adjustment]]\nstudent = "{name}"\npoints = -2\nreason = "r"\nauthor = "A"\n' for name in ("anna", "ben")
        )
    )
    ran = grader(*words, "edited.csv", cwd=tmp_path)
    cells = [row["Momentum (7)"] for row in rows((out / "exports/canvas.csv").read_text())]
    assert cells == ["10", "6.4", "9", "10", "1", "1", "1", "1"]  # who was excused is so no more
    assert "edited.csv:4: ben has 9 in Canvas and 3 here: it stays" in ran.out
    assert grader(*words, "edited.csv", "--overwrite", cwd=tmp_path).code == 0
    cells = [row["Momentum (7)"] for row in rows((out / "exports/canvas.csv").read_text())]
    assert cells == ["10", "6.4", "3", "10", "1", "1", "0", "1"]
    (out / "exports/written.json").write_text("{")
    ran = grader(*words, "edited.csv", cwd=tmp_path)
    assert ran.code == 1
    assert "written.json cannot be read: what earlier exports have written is not known" in ran.out
    assert "anna has 8.00 in Canvas and 6.4 here" in ran.out


@pytest.mark.thorough
@pytest.mark.parametrize("name", PER_STUDENT)
def test_each_student_gets_a_file_whatever_became_of_the_submission(
    grader: Executable, tmp_path: Path, name: str
) -> None:
    write(
        tmp_path / "out", [*REPORTS, made("Jane", {RIGHT: 5}), made("jane", {RIGHT: 0}), made("=1+1/../x", {RIGHT: 5})]
    )
    ran = grader("export", "out", "--format", name, "--to", "files", cwd=tmp_path)
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("8 files in files\nnot all reports have the same best score")
    assert len(list((tmp_path / "files").iterdir())) == 8
    assert {path.suffix for path in (tmp_path / "files").iterdir()} == {FORMATS[name].ending}


def test_what_is_partial_is_said_and_nobody_has_handed_in_nothing(grader: Executable, tmp_path: Path) -> None:
    decided(write(tmp_path / "out", REPORTS[:2], state="partial"))
    ran = grader("export", "out", "--format", "csv", "--to", "-", "--roster", "class.csv", cwd=tmp_path)
    assert ran.code == 1
    assert "the run in out has not come to its end" in ran.err
    found = {row["id"]: (row["status"], row["final"]) for row in rows(ran.out)}
    assert found["anna"] == ("graded", "8")
    assert found["zoe"] == found["dan"] == ("not_graded", "")


@pytest.mark.thorough
def test_a_report_that_was_edited_has_no_score_and_is_told(grader: Executable, tmp_path: Path) -> None:
    decided(write(tmp_path / "out", REPORTS))
    path = tmp_path / "out/reports/ben.json"
    path.write_bytes(path.read_bytes().replace(b'"score": 5', b'"score": 9'))
    (tmp_path / "out/reports/dan.json").write_text('{"schema": "grader-report/9"}')
    ran = grader("export", "out", "--format", "csv", "--to", "-", "--roster", "class.csv", cwd=tmp_path)
    assert ran.code == 1
    assert "out/reports/ben.json was changed since it was written" in ran.err
    assert {row["id"]: (row["status"], row["final"]) for row in rows(ran.out)}["ben"] == ("not_graded", "")


@pytest.mark.thorough
def test_a_report_that_was_copied_is_nobodys_attempt(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", REPORTS[:2])
    (out / "reports/cleo.json").write_bytes((out / "reports/anna.json").read_bytes())
    ran = grader("export", "out", "--format", "csv", "--to", "-", cwd=tmp_path)
    assert ran.code == 1
    assert "out/reports/cleo.json is a copy of the report on anna" in ran.err
    assert {row["id"]: row["reason"] for row in rows(ran.out)} == {"anna": "", "ben": ""}


@pytest.mark.thorough
def test_an_earlier_result_that_stands_is_said_to_be_one(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", REPORTS)
    data = json.loads((out / "run.json").read_bytes())
    data["kept"] = {"ben": "of 2026-02-01 10:00 UTC: a disk"}
    (out / "run.json").write_text(json.dumps(data))
    assert grader("export", "out", "--format", "markdown", cwd=tmp_path).code == 0
    assert "an earlier result, kept, of 2026-02-01" in (out / "exports/markdown/ben.md").read_text()
    assert "earlier" not in (out / "exports/markdown/anna.md").read_text()
    assert "kept, of 2026-02-01" in grader("export", "out", "--format", "csv", "--to", "-", cwd=tmp_path).out


@pytest.mark.parametrize(
    "data",
    [
        None,
        *(
            pytest.param(data, marks=pytest.mark.thorough)
            for data in (b"", b"{", b"\xff", b'{"schema": "grader-report/1"}')
        ),
    ],
)
def test_without_a_report_there_is_a_results_file_without_a_score(
    grader: Executable, tmp_path: Path, data: bytes | None
) -> None:
    if data is not None:
        (tmp_path / "report.json").write_bytes(data)
    ran = grader("export", "report.json", "--format", "gradescope", "--to", "results.json", cwd=tmp_path)
    assert ran.code == 3
    assert ran.err.startswith("Error: report.json: ")
    found = json.loads((tmp_path / "results.json").read_bytes())
    assert ("score" in found, found["tests"]) == (False, [])
    assert "this is no score of 0" in found["output"]


@pytest.mark.thorough
def test_one_report_is_printed_unless_a_file_is_named(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", REPORTS)
    ran = grader("export", out / "reports/ben.json", "--format", "junit", "--folder", "src", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert ET.fromstring(ran.out.encode()).find(".//testcase").get("file") == "src/ex1_file.py"  # type: ignore[union-attr]
    assert grader("export", out / "reports/ben.json", "--format", "html", "--to", "x.html", cwd=tmp_path).out == ""
    assert (tmp_path / "x.html").read_text().startswith("<!DOCTYPE html>")


@pytest.mark.thorough
def test_hidden_cases_are_told_to_nobody_by_mistake(grader: Executable, tmp_path: Path) -> None:
    (tmp_path / "KEY").write_text("a key of more than sixteen characters\n")
    key = load(tmp_path / "KEY")
    out = write(tmp_path / "out", [made("anna", {RIGHT: 0}, key=key)], key)
    words = ("export", "out", "--format", "html", "--key-file", "KEY")
    ran = grader(*words, cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert "tell hidden cases" in ran.err
    assert grader(*words, "--full", cwd=tmp_path).code == 0
    write(out, [made("anna", {RIGHT: 0}, key=key, brief=True)], key)
    assert grader(*words, "--to", "pages", cwd=tmp_path).code == 0


@pytest.mark.thorough
def test_classroom_50_gets_what_its_runner_says(grader: Executable, tmp_path: Path) -> None:
    out = write(tmp_path / "out", REPORTS)
    words = ("export", out / "reports/ben.json", "--format", "classroom50")
    ran = grader(*words, "--submitted", "2026-06-01T16:32:01+02:00", env={"CLASSROOM": "cs"}, cwd=tmp_path)
    found = json.loads(ran.out)
    assert (found["classroom"], found["datetime"], found["score"]) == ("cs", "2026-06-01T14:32:01Z", 5)
    ran = grader(*words, "--submitted", "yesterday", cwd=tmp_path)
    assert (ran.code, "yesterday is no time" in ran.err) == (2, True)


WRONG = {
    "no OUT": (("--format", "csv"), 2, "give the folder that grader batch has written"),
    "a folder that is not there": (("none", "--format", "html"), 2, "none is no folder that grader batch has written"),
    "a folder of another kind": ((".", "--format", "html"), 2, "holds no reports"),
    "no such format": (("out", "--format", "xml"), 2, "'xml' is not one of"),
    "a table of one report": (("out/reports/ben.json", "--format", "csv"), 2, "is no folder that grader batch"),
    "Canvas without its file": (("out", "--format", "canvas"), 2, "needs the export of Canvas by --canvas"),
    "its file for another": (("out", "--format", "csv", "--canvas", "canvas.csv"), 2, "no other format takes one"),
    "a file that is not there": (("out", "--format", "canvas", "--canvas", "x.csv"), 2, "x.csv cannot be read"),
    "a folder for a file": (("out", "--format", "canvas", "--canvas", "out"), 2, "the export of Canvas out cannot"),
    "over its own input": (
        ("out", "--format", "canvas", "--canvas", "canvas.csv", "--to", "canvas.csv"), 2, "is what is read",
    ),
    "over a report": (
        ("out/reports/ben.json", "--format", "html", "--to", "out/reports/ben.json"), 2, "is what is read",
    ),
    "into no folder": (("out", "--format", "csv", "--to", "none/x.csv"), 2, "there is no folder none to write"),
    "a file into a folder": (("out", "--format", "csv", "--to", "out"), 2, "out is a folder: give the name of a file"),
    "files into a file": (("out", "--format", "html", "--to", "canvas.csv"), 2, "canvas.csv is no folder"),
    "files to the screen": (("out", "--format", "html", "--to", "-"), 2, "a file for each student is not printed"),
    "another key": (("out", "--format", "csv", "--key-file", "KEY"), 2, "are sealed with the practice key"),
    "no key for Gradescope": (("--format", "autograder"), 2, "give the course's key by --key-file"),
}  # fmt: skip


@pytest.mark.thorough
@pytest.mark.parametrize("wrong", WRONG)
def test_what_a_user_gets_wrong_is_one_line_and_nothing_is_written(
    grader: Executable, tmp_path: Path, wrong: str
) -> None:
    write(tmp_path / "out", REPORTS)
    (tmp_path / "canvas.csv").write_text(CANVAS)
    (tmp_path / "KEY").write_text("a key of more than sixteen characters\n")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    words, code, said = WRONG[wrong]
    ran = grader("export", *words, cwd=tmp_path)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert "Traceback" not in ran.err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.thorough
@pytest.mark.skipif(os.name == "nt", reason="needs a device that is always full")
def test_a_full_disk_and_a_folder_that_nobody_may_write_to_are_said_in_a_line(
    grader: Executable, tmp_path: Path
) -> None:
    write(tmp_path / "out", REPORTS)
    (tmp_path / "out/exports").write_text("in the way")
    ran = grader("export", "out", "--format", "html", cwd=tmp_path)
    assert (ran.code, ran.out) == (3, "")
    assert "out/exports" in ran.err
    assert "cannot be written" in ran.err
    assert "--to says where else" in ran.err
    (tmp_path / "full").symlink_to("/dev/full")
    ran = grader("export", "out", "--format", "csv", "--to", "full", cwd=tmp_path)
    assert (ran.code, ran.out, ran.err) == (3, "", "Error: full cannot be written: No space left on device\n")
    assert (tmp_path / "full").is_char_device()


@pytest.mark.thorough
def test_files_of_an_earlier_export_are_told(grader: Executable, tmp_path: Path) -> None:
    write(tmp_path / "out", REPORTS)
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/gone.html").write_text("an earlier one")
    ran = grader("export", "out", "--format", "html", "--to", "pages", cwd=tmp_path)
    assert ran.out.startswith("in pages is of an earlier export and of nobody now: gone.html\n")
    assert (tmp_path / "pages/gone.html").read_text() == "an earlier one"


@pytest.mark.thorough
def test_of_who_has_left_goes_what_an_export_wrote_and_stays_what_a_person_has_changed(
    grader: Executable, tmp_path: Path
) -> None:
    out = write(tmp_path / "out", REPORTS)
    words = ("export", "out", "--format", "markdown")
    assert grader(*words, cwd=tmp_path).code == 0
    for name in ("anna", "ben"):
        (out / "reports" / f"{name}.json").unlink()
    (out / "exports/markdown/anna.md").write_text("with a word of mine")
    ran = grader(*words, cwd=tmp_path)
    assert (ran.code, ran.out.splitlines()) == (
        0,
        [
            "removed from out/exports/markdown, as it is of nobody now: ben.md",
            "in out/exports/markdown is of an earlier export and of nobody now: anna.md",
            "3 files in out/exports/markdown",
        ],
    )
    assert not (out / "exports/markdown/ben.md").exists()
    assert (out / "exports/markdown/anna.md").read_text() == "with a word of mine"


def test_the_documents_know_each_format() -> None:
    told = (ROOT / "docs" / "class.md").read_text(encoding="utf-8")
    assert not [name for name in FORMATS if f"`{name}`" not in told]


def test_the_help_says_a_line_on_each_format(grader: Executable) -> None:
    told = grader("export", "--help").out.partition("Formats:")[2]
    assert [line.split()[0] for line in told.splitlines() if line.startswith("  ") and line[2] != " "] == [*FORMATS]


@pytest.mark.thorough
def test_from_a_download_of_canvas_to_what_canvas_imports_in_two_commands(
    grader: Executable, tmp_path: Path, toy: Toy
) -> None:
    for name, number, text in [
        ("doejane", 101, toy.solution),
        ("maxtwo", 102, toy.broken("def area(radius):\n    return 1")),
    ]:
        (tmp_path / "class").mkdir(exist_ok=True)
        (tmp_path / "class" / f"{name}_{number}_5000{number}_ex1_area.py").write_text(text)
    (tmp_path / "KEY").write_text("a key of more than sixteen characters\n")
    (tmp_path / "canvas.csv").write_text(
        "Student,ID,SIS Login ID,Section,Area (7)\nPoints Possible,,,,10\n"
        '"Doe, Jane",101,jane,Monday,\n"Two, Max",102,max,Monday,\n"Three, Zoe",103,zoe,Monday,\n'
    )
    ran = grader("batch", "class", "--out", "out", "--key-file", "KEY", "--quiet", cwd=tmp_path)
    assert ran.code == 0, ran.err
    ran = grader(
        "export", "out", "--format", "canvas", "--canvas", "canvas.csv", "--scale", "--key-file", "KEY", cwd=tmp_path
    )
    assert (ran.code, ran.err) == (0, "")
    grades = {row["ID"]: row["Area (7)"] for row in rows((tmp_path / "out/exports/canvas.csv").read_text())}
    scores = {row["submission"]: row["final"] for row in rows((tmp_path / "out/gradebook.csv").read_text())}
    assert grades == {"101": scores["doejane_101"], "102": scores["maxtwo_102"], "103": "", "": "10"}
    assert 0 <= int(grades["102"]) < int(grades["101"])


@pytest.mark.thorough
def test_a_report_of_today_and_of_another_version_stand_side_by_side(grader: Executable, tmp_path: Path) -> None:
    old = replace(REPORTS[0], versions=replace(REPORTS[0].versions, grader="0.0.1", code="0"))
    write(tmp_path / "out", [old, REPORTS[1]])
    ran = grader("export", "out", "--format", "csv", "--to", "-", cwd=tmp_path)
    assert [row["final"] for row in rows(ran.out)] == ["10", "5"]


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_what_holds_the_key_lies_beside_the_other_exports_and_nobody_else_may_read_it(
    grader: Executable, tmp_path: Path
) -> None:
    (tmp_path / "KEY").write_text("a key of more than sixteen characters\n")
    (tmp_path / "OUT").mkdir()
    for words, place in (((), "autograder.zip"), (("OUT",), "OUT/exports/autograder.zip")):
        ran = grader(
            "export", *words, "--format", "autograder", "--key-file", "KEY", "--section", "momentum", cwd=tmp_path
        )
        assert ran.code == 0, ran
        assert (tmp_path / place).stat().st_mode & 0o777 == 0o600
