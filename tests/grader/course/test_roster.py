"""The list of a class: read where it can be read in one way, else refused with the line."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from grader.course import roster
from grader.course.identities import Placed
from grader.course.owners import Alias, Person
from grader.course.roster import Roster
from grader.errors import UsageError


def read(folder: Path, content: str | bytes) -> Roster:
    path = folder / "roster.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return roster.read(path)


PLAIN = "id,name,login\njane,Jäne Doe,jd\nmax,Max,m\n"


@pytest.mark.parametrize(
    "content",
    [
        PLAIN,
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace("\n", "\r"),
        PLAIN.replace(",", ";"),
        PLAIN.replace(",", "\t"),
        PLAIN.replace("id,name,login", "ID, Name ,LOGIN"),
        PLAIN.replace("\n", "\n\n,,\n"),
        PLAIN + "max,Max,m\n",
        PLAIN.replace("jane,Jäne Doe", '"jane","Jäne Doe"'),
        b"\xef\xbb\xbf" + PLAIN.encode(),
        PLAIN.encode("latin-1"),
        PLAIN.encode("utf-16"),
    ],
)
def test_a_list_is_read_as_spreadsheets_write_it(tmp_path: Path, content: str | bytes) -> None:
    found = read(tmp_path, content)
    assert found.columns == ("name", "login")
    assert list(found.entries) == ["jane", "max"]
    assert found.entries["jane"]["name"] == "Jäne Doe"


def test_a_row_that_ends_early_has_nothing_there_whatever_is_in_its_cells(tmp_path: Path) -> None:
    found = read(tmp_path, "id;name;login\njane;Doe, Jane\n\nmax\n")
    assert [*found.entries.values()] == [
        {"id": "jane", "name": "Doe, Jane", "login": ""},
        {"id": "max", "name": "", "login": ""},
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "roster.csv:1: there is no column id"),
        ("name,login\nJane,jd\n", "roster.csv:1: there is no column id"),
        ("id,shoe size\njane,38\n", "roster.csv:1: the column shoe_size is not known"),
        ("id,\njane,38\n", "roster.csv:1: the column without a name is not known"),
        ("id,login,Login\n", "roster.csv:1: the column login is there twice"),
        ("id,login\njane,jd\n\njane,other\n", "roster.csv:4: the id jane is in line 2 as well"),
        ("id,login\njane,jd,38\n", "roster.csv:2: there are 3 cells for 2 columns"),
        ("id,login\n,jd\n", "roster.csv:2: the id is missing"),
        ("id,canvas_id\njane,7\nmax,7\n", "roster.csv:3: the canvas_id 7 is that of jane in line 2 as well"),
        ("id,login\njane,jd\nmax,\nzoe,jd\n", "roster.csv:4: the login jd is that of jane in line 2 as well"),
        ("id,email\njane,a@b\nmax,a@b\n", "roster.csv:3: the email a@b is that of jane"),
        (
            "id;name;login\njane;Jane;jd\nmax,Max,m\n",
            "roster.csv:3: a comma separates the cells here, and a semicolon in",
        ),
        (
            "id,name,login\njane;Jane;jd\n",
            "roster.csv:2: a semicolon separates the cells here, and a comma in the first",
        ),
        ("id\tname\njane,Jane\n", "roster.csv:2: a comma separates the cells here, and a tab in the first line"),
        (b"id,name\njane,\x81\n", "roster.csv:2: this is no text"),
        (b"id,name\njane,\x00\n", "roster.csv:2: this is no text"),
        ('id,name\njane,"Jane\n', "roster.csv:2: this is no CSV"),
    ],
)
def test_what_can_be_read_in_two_ways_or_none_is_told_with_its_line(
    tmp_path: Path, content: str | bytes, said: str
) -> None:
    with pytest.raises(UsageError) as caught:
        read(tmp_path, content)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_list_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"the roster .*nowhere cannot be read: No such file"):
        roster.read(tmp_path / "nowhere")


def test_a_submission_is_found_by_its_id_else_by_the_only_other_one(tmp_path: Path) -> None:
    found = read(tmp_path, "id,login,group_id,section\njane,jd,7,b\njd,x,8,b\nmax,y,7,b\n=1,,,\n")
    names = ("jane", "jd", "x", "8", "7", "b", "nobody", "")
    assert [found.find(name) for name in names] == [["jane"], ["jd"], ["jd"], ["jd"], [], [], [], []]
    assert found.find(r"\x3d1") == [r"\x3d1"]


def look(found: Roster, submission: str, *people: Person, others: tuple[str, ...] = ()) -> Placed:
    names = {name: name for name in (submission, *others)}
    return found.place_all(names, {submission: people})[submission]


def canvas(number: str, name: str) -> Person:
    return (Alias(number, "canvas"), Alias(name))


def test_a_number_of_a_course_system_is_looked_for_in_its_own_columns_only(tmp_path: Path) -> None:
    found = read(tmp_path, "id,login,canvas_id,student_id\njane,jd,7,8\nmax,m,8,7\n9,x,1,2\n")
    assert look(found, "doe_7", canvas("7", "doe")) == (["jane"], None, ("canvas_id",))
    assert look(found, "doe_2", canvas("2", "doe")) == ([], None, ())
    assert look(found, "doe_9", canvas("9", "doe")) == ([], None, ())  # an id is another number than Canvas's
    assert look(found, "two", (Alias("jd"),), (Alias("m"),), (Alias("nobody"),)).names == ["jane", "max"]
    assert look(found, "submission_1", (Alias("8"),)).names == ["jane"]  # no number of Canvas's
    assert look(found, "contradictory", canvas("7", "m")).names == []


def test_where_a_list_has_no_column_of_a_system_its_ids_may_be_those_numbers_if_the_name_fits(tmp_path: Path) -> None:
    found = read(tmp_path, "id,name,login\n101,Max Muster,mm\n102,,jd\n")
    assert look(found, "mustermax_101", canvas("101", "mustermax")) == (["101"], None, ("id",))
    assert look(found, "doejane_102", canvas("102", "doejane")) == (["102"], None, ("id",))
    told = look(found, "doejane_101", canvas("101", "doejane"))
    assert told.doubt == f"the number 101 is the id of {tmp_path}/roster.csv:2, 101, called otherwise"
    assert look(found, "mm_7", canvas("7", "mm")).doubt == (  # Canvas names people, and logins are other words
        f"the name mm is the login of {tmp_path}/roster.csv:2, 101, called otherwise"
    )


COLUMNS = ("id", "login", "email", "canvas_id", "moodle_id", "sis_user_id")


@pytest.mark.parametrize(("one", "other"), [*itertools.permutations(COLUMNS, 2)])
def test_what_one_student_is_known_by_and_another_otherwise_is_never_mixed(
    tmp_path: Path, one: str, other: str
) -> None:
    """X has 101 in one column, and Y in the other."""
    rows = [{column: f"{who}{number}" for number, column in enumerate(COLUMNS)} for who in "xy"]
    rows[0][one] = rows[1][other] = "101"
    found = read(tmp_path, "\n".join([",".join(COLUMNS), *(",".join(row.values()) for row in rows)]))
    x, y = (row["id"] for row in rows)
    of_system = {row[f"{system}_id"]: row["id"] for row in rows for system in ("canvas",)}
    told = look(found, "who_101", canvas("101", "who"))
    assert (told.names, told.columns) == (([of_system["101"]], ("canvas_id",)) if "101" in of_system else ([], ()))
    told = look(found, "101")
    assert told.names == ([x] if one == "id" else [y] if other == "id" else [])
    assert (told.doubt is None) == ("id" in (one, other))
    rest = next(column for column in COLUMNS if column not in ("id", one, other))
    for column in {one, other} - {"id"}:  # others of the class are known by what this name may be, too
        known = rows[1 if column == one else 0][column]
        told = look(found, "101", others=(known,))
        assert (told.names, told.doubt is None) == ([], False)
        assert f"{tmp_path}/roster.csv:2" in str(told.doubt)
        assert f"{tmp_path}/roster.csv:3" in str(told.doubt)
    if "id" in (one, other):
        assert look(found, "101", others=(rows[0][rest],)).doubt is None


def test_a_number_that_somebody_has_is_not_another_one(tmp_path: Path) -> None:
    found = read(tmp_path, "id,login,canvas_id\nmax,m,8\nzoe,z,\n")
    assert look(found, "max_7", canvas("7", "m")).doubt == (
        f"the name m is that of {tmp_path}/roster.csv:2, max, whose canvas_id is 8 and not 7"
    )
    assert look(found, "z_7", canvas("7", "z")).names == ["zoe"]


def test_two_things_that_are_said_of_one_submission_are_told_where_they_contradict_each_other(tmp_path: Path) -> None:
    found = read(tmp_path, 'id,name,login,canvas_id\nj,"Doe, Jane",jane,8\nm,Max Mustermann,max,7\nk,Max Doe,k,9\n')
    place = f"{tmp_path}/roster.csv"
    for who in ("doejane", "jane"):  # by the name, and by the login
        told = look(found, f"{who}_7", canvas("7", who))
        assert told.names == []
        assert told.doubt == f"the number 7 is that of {place}:3, m, and the name {who} is that of {place}:2, j"
    assert look(found, "j", (Alias("7", "canvas"),)).doubt == (
        f"the id j is that of {place}:2, j, and the number 7 is that of {place}:3, m"
    )
    assert look(found, "doejane_8", canvas("8", "doejane")) == (["j"], None, ("canvas_id",))
    assert look(found, "nick_8", canvas("8", "nickname")) == (["j"], None, ("canvas_id",))
    assert look(found, "doejane_1", canvas("1", "doejane")).names == []  # never by a name alone
    group = [(Alias("9", "canvas"),), canvas("7", "jane")]
    assert look(found, "group", *group).names == ["k"]
    assert look(found, "group", *group).doubt is not None
