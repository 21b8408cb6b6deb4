"""What comes back to Canvas: its own export, with the scores that count in one column and all else as it was."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest

from grader.course.adjusted import Adjusted
from grader.course.export import canvas, canvas_sheet
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
"O'Hara, ""Max""\nsecond",102,s2,max@example.org,Monday,"a, b",-,4,1,1
=Evans,103,s3,,Monday,,7.25,,,
"Student, Test",900,,,Monday,,,,,
"""
PEOPLE: dict[str, list[Person]] = {
    "doejane_101": [(Alias("101", "canvas"), Alias("doejane"))],
    "group": [(Alias("101"),), (Alias("s2"),)],
}


def mark(name: str, final: str | None = "8.5", /, *, submission: str | None = None, **entry: str) -> Mark:
    score = None if final is None else int(Decimal(final))
    scored = Scored(submission or name, "graded", score, 10, None, Adjusted(), None)
    return Mark(name, entry, scored, "graded", Decimal(final) if final is not None else None)


def filled(
    *marks: Mark,
    text: str | bytes = EXPORT,
    title: str | None = "momentum",
    scale: bool = False,
    overwrite: bool = False,
    earlier: dict[str, str] | None = None,
) -> Filled:
    sheet = canvas_sheet.read(PATH, text if isinstance(text, bytes) else text.encode())
    of = {"4711": earlier or {}}
    return canvas.filled(
        sheet, title, marks, 10, PEOPLE, scale=scale, overwrite=overwrite, earlier=lambda key: of.get(key, {})
    )


def table(data: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter, strict=True))


def cells(found: Filled, column: int = 6) -> dict[str, str]:
    return {row[1]: row[column] for row in table(found.data)[3:]}


def test_one_column_is_filled_in_and_all_else_means_what_it_meant() -> None:
    found = filled(mark("jane"), mark("102", "10"))
    assert cells(found) == {"101": "8.5", "102": "10", "103": "7.25", "900": ""}
    before, after = table(EXPORT.encode()), table(found.data)
    assert [row[:6] + row[7:] for row in after] == [row[:6] + row[7:] for row in before]
    assert (found.filled, found.left, found.unknown) == (2, ["=Evans", "Student, Test"], [])
    assert found.troubles == []
    assert found.joined == {"a login or another id": 1, "an id that is Canvas' number": 1}


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
    text = EXPORT.replace(",7.25,", ",,")
    assert [one for one, cell in cells(filled(mark(name, **entry), text=text)).items() if cell == "8.5"] == [row]


def test_never_by_a_name() -> None:
    with pytest.raises(UsageError, match=r"none of the class is a student of this file.*canvas_id"):
        filled(mark("Doe, Jane"))


def test_a_group_without_a_list_of_the_class_is_each_of_its_students() -> None:
    found = filled(mark("group"))
    assert cells(found) | {} == {"101": "8.5", "102": "8.5", "103": "7.25", "900": ""}


def test_who_is_excused_is_ex_and_who_has_no_score_keeps_the_cell() -> None:
    excused = mark("jane", None)._replace(status="excused")
    found = filled(excused, mark("103", None)._replace(status="rejected"), mark("max@example.org", "0"))
    assert cells(found) == {"101": "EX", "102": "0", "103": "7.25", "900": ""}
    assert (found.filled, found.left) == (2, ["=Evans (rejected)", "Student, Test"])


def test_who_is_not_in_the_file_is_told() -> None:
    assert filled(mark("jane"), mark("zoe")).unknown == ["zoe"]


def test_what_a_person_has_entered_stays_and_is_told_unless_it_is_to_be_written_over() -> None:
    text = EXPORT.replace('Tuesday",,,', 'Tuesday",,EX,').replace(",-,4,", ",3,4,")
    marks = mark("jane"), mark("102"), mark("103", "7.250")
    found = filled(*marks, text=text)
    assert cells(found) == {"101": "EX", "102": "3", "103": "7.25", "900": ""}
    assert found.troubles == [
        "canvas.csv:4: jane has EX in Canvas and 8.5 here: it stays; --overwrite writes 8.5",
        "canvas.csv:5: 102 has 3 in Canvas and 8.5 here: it stays; --overwrite writes 8.5",
    ]
    assert (found.filled, found.written) == (1, {})
    found = filled(*marks, text=text, overwrite=True)
    assert cells(found) == {"101": "8.5", "102": "8.5", "103": "7.25", "900": ""}
    assert (found.troubles, found.written) == ([], {"101": "8.5", "102": "8.5"})


def test_what_an_earlier_export_has_written_is_written_over_and_nothing_else() -> None:
    text = EXPORT.replace('Tuesday",,,', 'Tuesday",,"8,00",').replace(",-,4,", ",9,4,")
    found = filled(mark("jane"), mark("102"), mark("103"), text=text, earlier={"101": "8", "102": "8", "103": "7.25"})
    assert cells(found) == {"101": "8.5", "102": "9", "103": "8.5", "900": ""}
    assert found.written == {"101": "8.5", "103": "8.5"}
    assert [trouble.partition(":4: ")[0].partition(": it stays")[0] for trouble in found.troubles] == [
        "canvas.csv:5: 102 has 9 in Canvas and 8.5 here"
    ]


def test_a_cell_that_somebody_has_entered_does_not_become_ours_by_being_right() -> None:
    assert filled(mark("103", "7.25")).written == {}
    assert filled(mark("103", "7.25"), earlier={"103": "6"}).written == {}
    assert filled(mark("103", "7.25"), earlier={"103": "7.25"}).written == {"103": "7.25"}


def test_a_score_of_an_earlier_export_whose_student_has_none_now_is_told() -> None:
    found = filled(mark("103", None)._replace(status="rejected"), mark("jane"), earlier={"103": "7.25"})
    assert cells(found)["103"] == "7.25"
    assert found.troubles == ["canvas.csv:7: 103 has no score now (rejected), and 7.25 of an earlier export stays"]


def test_what_canvas_would_not_take_is_told() -> None:
    text = EXPORT.replace(",7.25,", ",N/A,")
    for overwrite in (False, True):
        found = filled(mark("103"), text=text, overwrite=overwrite)
        assert cells(found)["103"] == "N/A"
        assert "this is not assigned to 103" in found.troubles[0]


def test_not_a_byte_of_any_other_cell_changes() -> None:
    odd = (
        '\ufeff"Student",ID,"SIS Login ID",Section,"Momentum (4711)","x ""y"" (5)"\r\n'
        '"    Points Possible",,,,"10.00",\r\n'
        '"=cmd",  101  ,"jane",Monday,"3",a"b\r\n'
        '\r\n'
        'Max, 102 ,max\n'
        '"two\r\nlines",103,zoe,"M;o",-,"last"'
    )  # fmt: skip
    found = filled(mark("jane"), mark("102"), mark("103"), text=odd, title="4711", overwrite=True)
    wanted = odd.replace('"3",a', '"8.5",a').replace("102 ,max", "102 ,max,,8.5").replace("-,", "8.5,")
    assert found.data.decode() == wanted


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ('"Doe, Jane",101,s1,other,Tuesday,,,,,\n', r"canvas.csv:9: the ID 101 is in line 4 as well"),
        ('"Doe, Joan",101,s1,jane,Tuesday,,,,,\n', r"canvas.csv:9: the ID 101 is in line 4 as well"),
    ],
)
def test_two_rows_with_an_id_that_are_not_plainly_one_student_are_refused(rows: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        filled(mark("jane"), text=EXPORT + rows)


def test_of_two_rows_of_one_student_both_are_filled_in_or_none() -> None:
    twice = EXPORT + '"Doe, Jane",101,s1,jane,Tuesday,,3,,,\n'
    found = filled(mark("jane"), text=twice)
    assert [row[6] for row in table(found.data) if row[1] == "101"] == ["", "3"]
    assert len(found.troubles) == 1


@pytest.mark.parametrize(
    ("name", "entry", "text"),
    [
        ("jane", {"canvas_id": "102"}, EXPORT),  # the login says 101
        ("jane", {"canvas_id": "777"}, EXPORT),  # nobody's number, and the login is of 101
        ("j", {"canvas_id": "101", "login": "max@example.org"}, EXPORT),
        ("j", {"canvas_id": "101", "sis_user_id": "s3"}, EXPORT),
        ("j", {"canvas_id": "101", "name": "Evans"}, EXPORT),
        ("doejane_101", {"login": "max@example.org"}, EXPORT),
        ("doejane_101", {"canvas_id": "103"}, EXPORT),
        ("doejane_101", {}, EXPORT.replace('"Doe, Jane"', "Evans").replace("=Evans", '"Doe, Jane"')),
        ("101", {"login": "s3"}, EXPORT),
    ],
)
def test_who_is_two_students_by_what_is_known_gets_nothing_and_is_told(
    name: str, entry: dict[str, str], text: str
) -> None:
    found = filled(mark(name, **entry), mark("900", "1"), text=text)
    assert cells(found) == cells(filled(mark("900", "1"), text=text))
    assert len(found.troubles) == 1
    assert found.troubles[0].startswith("canvas.csv:")
    assert name in found.troubles[0]


@pytest.mark.parametrize(
    ("name", "entry", "said"),
    [
        ("102", {"login": "zoe"}, "another login or name"),
        ("102", {"name": "Zoe Zett"}, "another login or name"),
        ("102", {"canvas_id": ""}, None),  # the list has Canvas' numbers, and an id is none of them
        ("102", {"login": "max@example.org"}, "102"),
        ("102", {"name": "O'Hara, Max second"}, "may be"),
    ],
)
def test_an_id_that_is_another_students_number_in_canvas_is_not_taken_for_that(
    name: str, entry: dict[str, str], said: str | None
) -> None:
    found = filled(mark(name, **entry), mark("900", "1"))
    assert cells(found)["102"] == ("8.5" if said in ("102", "may be") else "-")
    assert len(found.troubles) == (said == "another login or name")
    assert found.unknown == (["102"] if said is None else [])


def test_a_login_is_looked_for_among_logins_first() -> None:
    text = EXPORT.replace("103,s3,,", "103,jane,,").replace(",7.25,", ",,")
    assert cells(filled(mark("x", login="jane"), text=text))["101"] == "8.5"
    assert len(filled(mark("jane"), mark("900"), text=text).troubles) == 1  # an id may be either


def test_names_that_are_only_written_otherwise_are_no_contradiction() -> None:
    two = EXPORT + '"Doe, Jane",105,s5,doejane,Monday,,,,,\n'
    people = mark("doejane_101"), mark("zoe", canvas_id="105", name="Jane Doe"), mark("x", login="s3", name="E. Evans")
    assert filled(*people, text=two.replace(",7.25,", ",,")).troubles == []


@pytest.mark.parametrize(
    ("points", "said"),
    [
        (",,,,,,0,5,", r"canvas.csv:3: Momentum \(4711\) is out of 0 points in Canvas: set its points to 10 there"),
        (",,,,,,-5,5,", r"canvas.csv:3: Momentum \(4711\) is out of -5 points"),
        (",,,,,,abc,5,", r"canvas.csv:3: Momentum \(4711\) has no number of points in Canvas \(abc\)"),
        (",,,,,,,5,", r"canvas.csv:3: Momentum \(4711\) has no number of points in Canvas \(nothing\)"),
        (",,,,,,10,5,,\n Points Possible,,,,,,20,5,", r"canvas.csv:4: the row Points Possible is in line 3 as well"),
        (",,,,,,1e400,5,", r"has no number of points in Canvas \(1e400\)"),
    ],
)
@pytest.mark.parametrize("scale", [False, True])
def test_points_that_are_not_known_are_never_taken_for_ours(points: str, said: str, scale: bool) -> None:
    with pytest.raises(UsageError, match=said):
        filled(mark("jane"), text=EXPORT.replace(",,,,,,10,5,", points), scale=scale)
    with pytest.raises(UsageError, match=r"canvas.csv:1: there is no row Points Possible.*export again"):
        filled(mark("jane"), text="".join(EXPORT.splitlines(keepends=True)[:2] + EXPORT.splitlines(keepends=True)[3:]))


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_it_is_read_however_it_was_saved(encoding: str, delimiter: str, end: str) -> None:
    rows = table(EXPORT.replace("Doe", "Döe").replace("3.50", "3,50").replace(",3,50", ',"3,50"').encode())
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator=end).writerows(rows)
    data = stream.getvalue().encode(encoding)
    found = filled(mark("jane"), text=data)
    after = table(found.data, "," if delimiter == "\t" else delimiter)  # Canvas reads no tabs, and UTF-8 alone
    rows[3][6] = "8.5"
    assert after == rows
    assert found.data.startswith(b"\xef\xbb\xbf") == (encoding == "utf-8-sig")
    assert found.data.count(b"\r\n") == (len(rows) if end == "\r\n" and delimiter != "\t" else 0)
    notes = canvas_sheet.read(PATH, data).notes
    assert len(notes) == (encoding in ("cp1252", "utf-16")) + (delimiter == "\t")


def test_who_is_in_two_rows_is_filled_in_both() -> None:
    twice = EXPORT + '"Doe, Jane",101,s1,jane,Tuesday,,,,,\n'
    assert [row[6] for row in table(filled(mark("jane"), text=twice).data) if row[1] == "101"] == ["8.5", "8.5"]


def test_columns_for_first_and_last_names_and_without_sis_are_read() -> None:
    text = "LastName,FirstName,ID,Section,Momentum (4711)\nPoints Possible,,,,10\nDoe,Jane,101,Monday,\n"
    assert table(filled(mark("101"), text=text, title=None).data)[2] == ["Doe", "Jane", "101", "Monday", "8.5"]
    with pytest.raises(UsageError, match="with another name"):
        filled(mark("101"), text=f"{text}Doe,Joan,101,Monday,\n", title=None)


@pytest.mark.parametrize("title", ["Momentum (4711)", "momentum", "4711", " MOMENTUM "])
def test_a_column_is_called_by_its_title_or_its_number(title: str) -> None:
    assert filled(mark("jane"), title=title).column.title == "Momentum (4711)"


def test_points_are_scaled_only_when_that_is_said() -> None:
    text = EXPORT.replace(",10,5,(read", ",7.5,5,(read")
    with pytest.raises(UsageError, match=r"canvas.csv:3: Momentum .* out of 7.5 points in Canvas and out of 10 here"):
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
        (EXPORT + '"open\n', "momentum", r"canvas.csv:9: this is no CSV"),
        ("\x00\x01", None, "canvas.csv:1: this is no text"),
    ],
)  # fmt: skip
def test_what_is_not_clear_is_refused_with_the_line(text: str, title: str | None, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        filled(mark("101"), text=text, title=title)


def test_who_may_be_either_of_two_gets_nothing() -> None:
    found = filled(mark("101"), mark("102"), text=EXPORT + "Other,104,101,,,,,,,\n")
    assert cells(found)["101"] == ""
    assert found.troubles[0].startswith("canvas.csv:4 and 9: 101 may be any of these students")


def test_two_of_the_class_are_never_one_student() -> None:
    with pytest.raises(UsageError, match=r"canvas.csv:4: jane and 101 would both be this student"):
        filled(mark("jane"), mark("101"))
