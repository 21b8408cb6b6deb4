"""The list of a class: read where it can be read in one way, else refused with the line."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course import roster
from grader.course.owners import Alias
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


def test_a_number_of_a_course_system_is_looked_for_in_its_own_columns_only(tmp_path: Path) -> None:
    found = read(tmp_path, "id,login,canvas_id,student_id\njane,jd,7,8\nmax,m,8,7\n9,x,1,2\n")
    assert found.find("doe_7", [(Alias("7", "canvas"), Alias("doe"))]) == ["jane"]
    assert found.find("doe_9", [(Alias("9", "canvas"),)]) == ["9"]
    assert found.find("doe_2", [(Alias("2", "canvas"),)]) == []
    assert found.find("two", [(Alias("jd"),), (Alias("m"),), (Alias("nobody"),)]) == ["jane", "max"]
    assert found.find("contradictory", [(Alias("7", "canvas"), Alias("m"))]) == []


def test_two_things_that_are_said_of_one_submission_are_told_where_they_contradict_each_other(tmp_path: Path) -> None:
    found = read(tmp_path, 'id,name,login,canvas_id\nj,"Doe, Jane",jane,8\nm,Max Mustermann,max,7\nk,Max Doe,k,9\n')
    place = f"{tmp_path}/roster.csv"
    for who in ("doejane", "jane"):  # by the name, and by the login
        told = found.look(f"{who}_7", [(Alias("7", "canvas"), Alias(who))])
        assert told.names == []
        assert told.doubt == f"the number 7 is that of {place}:3, m, and the name {who} is that of {place}:2, j"
    assert found.look("j", [(Alias("7", "canvas"),)]).doubt == (
        f"the id j is that of {place}:2, j, and the number 7 is that of {place}:3, m"
    )
    assert found.look("doejane_8", [(Alias("8", "canvas"), Alias("doejane"))]) == (["j"], None)
    assert found.look("nick_8", [(Alias("8", "canvas"), Alias("nickname"))]) == (["j"], None)
    assert found.look("doejane_1", [(Alias("1", "canvas"), Alias("doejane"))]) == ([], None)  # never by a name alone
    group = [(Alias("9", "canvas"),), (Alias("7", "canvas"), Alias("jane"))]
    assert found.look("group", group).names == ["k"]
    assert found.look("group", group).doubt is not None
