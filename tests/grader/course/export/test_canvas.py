"""What comes back to Canvas: its own export, with the scores that count in one column and all else as it was."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest

from grader.course.adjusted import Adjusted
from grader.course.export import canvas
from grader.course.export.canvas import Filled
from grader.course.marks import Mark, Scored
from grader.course.owners import Alias, Person
from grader.errors import UsageError

PATH = Path("canvas.csv")
EXPORT = """\
Student,ID,SIS User ID,SIS Login ID,Section,Notes,Momentum (4711),Essay (12),Current Score,Unposted Final Score
,,,,,,Manual Posting,,,
    Points Possible,,,,,,10,5,(read only),(read only)
"Doe, Jane",101,s1,jane,"Monday and Tuesday",,,3.50,70,70
"O'Hara, ""Max""\nsecond",102,s2,max@example.org,Monday,"a, b",2,4,1,1
=Evans,103,s3,,Monday,,7.25,,,
"Student, Test",900,,,Monday,,,,,
"""
PEOPLE: dict[str, list[Person]] = {
    "doejane_101": [(Alias("101", "canvas"), Alias("doejane"))],
    "group": [(Alias("101"),), (Alias("s2"),)],
}


def mark(name: str, final: str | None = "8.5", *, submission: str | None = None, **entry: str) -> Mark:
    score = None if final is None else int(Decimal(final))
    scored = Scored(submission or name, "graded", score, 10, None, Adjusted(), None)
    return Mark(name, entry, scored, "graded", Decimal(final) if final is not None else None)


def filled(*marks: Mark, text: str | bytes = EXPORT, title: str | None = "momentum", scale: bool = False) -> Filled:
    data = text if isinstance(text, bytes) else text.encode()
    return canvas.filled(canvas.read(PATH, data), title, marks, 10, PEOPLE, scale=scale)


def table(data: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter, strict=True))


def cells(found: Filled, column: int = 6) -> dict[str, str]:
    return {row[1]: row[column] for row in table(found.data)[3:]}


def test_one_column_is_filled_in_and_all_else_means_what_it_meant() -> None:
    found = filled(mark("jane"), mark("102", "10"))
    assert cells(found) == {"101": "8.5", "102": "10", "103": "7.25", "900": ""}
    before, after = table(EXPORT.encode()), table(found.data)
    assert [row[:6] + row[7:] for row in after] == [row[:6] + row[7:] for row in before]
    assert (found.filled, found.left, found.unknown) == (2, 2, [])


@pytest.mark.parametrize(
    ("name", "entry", "row"),
    [
        ("jane", {}, "101"),
        ("101", {}, "101"),
        ("S2", {}, "102"),
        ("MAX@example.org", {}, "102"),
        ("doejane_101", {}, "101"),
        ("anybody", {"canvas_id": "103"}, "103"),
        ("anybody", {"login": "jane"}, "101"),
        ("anybody", {"email": "max@example.org"}, "102"),
        ("anybody", {"sis_user_id": "s3"}, "103"),
        ("101", {"canvas_id": "102"}, "102"),  # Canvas' own number counts before anything
    ],
)
def test_a_student_is_found_by_whatever_number_or_login_there_is(name: str, entry: dict[str, str], row: str) -> None:
    assert [one for one, cell in cells(filled(mark(name, **entry))).items() if cell == "8.5"] == [row]


def test_never_by_a_name() -> None:
    with pytest.raises(UsageError, match=r"none of the class is a student of this file.*canvas_id"):
        filled(mark("Doe, Jane"))


def test_a_group_without_a_list_of_the_class_is_each_of_its_students() -> None:
    found = filled(mark("group"))
    assert cells(found) | {} == {"101": "8.5", "102": "8.5", "103": "7.25", "900": ""}


def test_who_is_excused_is_ex_and_who_has_no_score_keeps_the_cell() -> None:
    excused = mark("jane", None)._replace(status="excused")
    found = filled(excused, mark("103", None), mark("max@example.org", "0"))
    assert cells(found) == {"101": "EX", "102": "0", "103": "7.25", "900": ""}
    assert (found.filled, found.left) == (2, 2)


def test_who_is_not_in_the_file_is_told() -> None:
    assert filled(mark("jane"), mark("zoe")).unknown == ["zoe"]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_it_is_read_however_it_was_saved(encoding: str, delimiter: str, end: str) -> None:
    rows = table(EXPORT.replace("Doe", "Döe").replace("3.50", "3,50").replace(",3,50", ',"3,50"').encode())
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator=end).writerows(rows)
    found = filled(mark("jane"), text=stream.getvalue().encode(encoding))
    after = table(found.data, delimiter)
    rows[3][6] = "8.5"
    assert after == rows
    assert found.data.startswith(b"\xef\xbb\xbf") == (encoding == "utf-8-sig")
    assert found.data.count(b"\r\n") == (len(rows) if end == "\r\n" else 0)


def test_who_is_in_two_rows_is_filled_in_both() -> None:
    twice = EXPORT + '"Doe, Jane",101,s1,jane,Tuesday,,,,,\n'
    assert [row[6] for row in table(filled(mark("jane"), text=twice).data) if row[1] == "101"] == ["8.5", "8.5"]


def test_columns_for_first_and_last_names_and_without_sis_are_read() -> None:
    text = "LastName,FirstName,ID,Section,Momentum (4711)\nDoe,Jane,101,Monday,\n"
    assert table(filled(mark("101"), text=text, title=None).data)[1] == ["Doe", "Jane", "101", "Monday", "8.5"]


@pytest.mark.parametrize("title", ["Momentum (4711)", "momentum", "4711", " MOMENTUM "])
def test_a_column_is_called_by_its_title_or_its_number(title: str) -> None:
    assert filled(mark("jane"), title=title).column == "Momentum (4711)"


def test_points_are_scaled_only_when_that_is_said() -> None:
    text = EXPORT.replace(",10,5,(read", ",7.5,5,(read")
    with pytest.raises(UsageError, match=r"canvas.csv:1: Momentum .* out of 7.5 points in Canvas and out of 10 here"):
        filled(mark("jane"), text=text)
    assert cells(filled(mark("jane"), text=text, scale=True))["101"] == "6.38"
    german = EXPORT.replace(",10,5,(read", ',"1.000,50",5,(read')
    assert cells(filled(mark("jane", "10"), text=german, scale=True))["101"] == "1000.5"


@pytest.mark.parametrize(
    ("text", "title", "said"),
    [
        ("", None, "canvas.csv:1: this is no export of a Canvas gradebook"),
        ("id,name\njane,Jane\n", None, "canvas.csv:1: this is no export of a Canvas gradebook"),
        ("Student,Section,Momentum (1),x\n", None, "canvas.csv:1: this is no export of a Canvas gradebook"),
        ("Student,ID,SIS Login ID,Momentum (1)\n", None, "canvas.csv:1: .*no column Section"),
        ("Student,ID,SIS Login ID,Section\na,1,a,b\n", None, "canvas.csv:1: create the assignment in Canvas"),
        (EXPORT, None, r"canvas.csv:1: say which column by --column \(columns of assignments: .*Momentum"),
        (EXPORT, "Momentun (4711)", r"there is no column to fill in called Momentun .*do you mean Momentum \(4711\)"),
        (EXPORT, "Current Score", r"there is no column to fill in called Current Score"),
        (EXPORT.replace("Essay (12)", "Momentum (12)"), "Momentum", "two columns are called Momentum"),
        (EXPORT + 'Other,101,,,,,,,,\n', "momentum", r"canvas.csv:9: the ID 101 is in line 4 as well"),
        (EXPORT + 'Other,104,101,,,,,,,\n', "momentum", r"canvas.csv: 101 may be the student of line 4 and 9"),
        (EXPORT + '"open\n', "momentum", r"canvas.csv:9: this is no CSV"),
        ("\x00\x01", None, "canvas.csv:1: this is no text"),
    ],
)  # fmt: skip
def test_what_is_not_clear_is_refused_with_the_line(text: str, title: str | None, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        filled(mark("101"), text=text, title=title)


def test_two_of_the_class_are_never_one_student() -> None:
    with pytest.raises(UsageError, match=r"canvas.csv:4: jane and 101 would both be this student"):
        filled(mark("jane"), mark("101"))
