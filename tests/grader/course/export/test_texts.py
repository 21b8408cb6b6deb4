"""Whatever a text says, each format is read by its own parser as what it is, and no text in it acts."""

from __future__ import annotations

import base64
import csv as standard
import io
import json
import re
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from grader.course.export import (
    class_annotations,
    classroom50,
    csv,
    exercism,
    github_annotations,
    github_classroom,
    github_summary,
    gradescope,
    html,
    junit,
    markdown,
    spreadsheet,
)
from grader.course.export.final import Final
from grader.course.statistics import gather
from tests.grader.course.export.parsers import (
    ACTS,
    CLASSROOM,
    CLASSROOM50,
    EXERCISM,
    GRADESCOPE,
    Page,
    commands,
    markdown_tokens,
)
from tests.grader.course.export.results import LONG, NASTY, hostile, of
from tests.made_reports import made, unscored

JSON = {
    "gradescope": GRADESCOPE,
    "exercism": EXERCISM,
    "github-classroom": CLASSROOM,
    "classroom50": CLASSROOM50,
}
VALID = {name: jsonschema.Draft202012Validator(schema) for name, schema in JSON.items()}
WHEN = "2026-03-01T10:00:00Z"


def fields(name: str, final: Final) -> Any:
    """Return what a reader of JSON gets, which must be what the format's schema says."""
    data = {
        "gradescope": lambda: gradescope.gradescope(final),
        "exercism": lambda: exercism.exercism(final),
        "github-classroom": lambda: base64.b64decode(github_classroom.github_classroom(final).partition(b"=")[2]),
        "classroom50": lambda: classroom50.classroom50(final, {"CLASSROOM": "c"}, WHEN, scale=10),
    }[name]()
    found = json.loads(data.decode("utf-8"), parse_constant=pytest.fail)
    VALID[name].validate(found)
    return found


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("name", JSON)
@pytest.mark.parametrize("text", [*NASTY, pytest.param(LONG, id="long")])
def test_json_is_as_its_schema_says_and_holds_nothing_that_acts_on_a_screen(name: str, text: str) -> None:
    found = fields(name, hostile(text))
    assert not [one for one in texts(found) if ACTS.search(one)]
    assert sum(map(len, texts(found))) < 150_000


@pytest.mark.parametrize("text", [*NASTY, pytest.param(LONG, id="long")])
def test_junit_is_xml_whose_texts_are_neither_markup_nor_attachments(text: str) -> None:
    data = junit.junit(hostile(text), "exercises")
    root = ET.fromstring(data)
    assert {element.tag for element in root.iter()} <= {
        "testsuites", "testsuite", "properties", "property", "testcase", "failure", "error", "skipped", "system-out",
    }  # fmt: skip
    said = [element.text or "" for element in root.iter()] + [v for e in root.iter() for v in e.attrib.values()]
    assert not [one for one in said if ACTS.search(one)]
    assert not [one for one in said if re.search(r"\[\[ATTACHMENT\|(?P<path>.+?)\]\]", one)]
    assert len(root.findall(".//testcase")) == len({case.get("name") for case in root.iter("testcase")}) == 2
    assert len(data) < 150_000


@pytest.mark.parametrize("text", [*NASTY, pytest.param(LONG, id="long")])
def test_annotations_are_the_commands_that_we_give_and_no_other(text: str) -> None:
    found = commands(github_annotations.github_annotations(hostile(text), "exercises").decode())
    (command,) = found
    assert command.name == "error"
    assert set(command.properties) == {"file", "line", "title"}
    assert command.properties["line"] == "3"
    assert not ACTS.search(command.data)
    assert len(found) == len(github_annotations.github_annotations(hostile(text), "x").splitlines())


@pytest.mark.parametrize("text", NASTY)
def test_annotations_of_a_class_are_the_commands_that_we_give_and_no_other(text: str) -> None:
    reports = [unscored(text, "rejected", text), made(text, {"ex1.area.right": 0}, said=text, outcome="crashed")]
    made_of = class_annotations.of_class(map(of, reports), gather(reports, quoting=False)).decode()
    found = commands(made_of)
    assert [one.name for one in found] == ["warning", "notice", "notice"]
    assert not [one for one in found if ACTS.search(one.data) or ACTS.search(str(one.properties))]
    assert len(found) == len(made_of.splitlines())


@pytest.mark.parametrize("text", [*NASTY, pytest.param(LONG, id="long")])
@pytest.mark.parametrize("form", [markdown.markdown, github_summary.github_summary])
def test_markdown_has_no_link_image_tag_or_heading_of_a_students(form: Any, text: str) -> None:
    made = form(hostile(text)).decode()
    tokens = markdown_tokens(made)
    kinds = [kind for kind, _ in tokens]
    assert not {"link_open", "image", "html_block", "code_inline", "s_open", "em_open", "hr", "blockquote_open"} & {
        *kinds
    }
    assert {said for kind, said in tokens if kind == "html_inline"} <= {"<!-- -->"}  # between @ and a name
    assert kinds.count("heading_open") == (2 if form is markdown.markdown else 1)
    assert kinds.count("table_open") == 1
    assert kinds.count("ordered_list_open") == kinds.count("code_block") == 0
    assert kinds.count("fence") == (2 if form is markdown.markdown and text.strip() else 0)
    assert not ACTS.search(made)


def test_markdown_reads_as_it_stands() -> None:
    text = r"a*b*c _d_ [e](f) `g` <h> & | # 1. \i ~~j~~ $k$ 2**3"
    tokens = markdown_tokens("- " + markdown.escaped(text))
    assert "".join(said for kind, said in tokens if kind in ("text", "text_special")) == text


@pytest.mark.parametrize("text", [*NASTY, pytest.param(LONG, id="long")])
def test_a_page_has_the_elements_that_we_put_there_and_loads_nothing(text: str) -> None:
    made = html.html(hostile(text)).decode()
    page = Page(made)
    assert {name for name, _ in page.elements} <= {
        "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "strong", "ul", "li", "pre",
        "table", "caption", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip
    attributes = {attribute for _, some in page.elements for attribute in some}
    assert attributes <= {"lang", "charset", "name", "content", "http-equiv", "scope"}
    assert page.others == []
    assert not ACTS.search(made)
    assert len(made) < 150_000


ROWS = [["id", "name"], *([text, text] for text in NASTY if not ACTS.search(text))]


def test_csv_holds_the_texts_as_they_are() -> None:
    assert list(standard.reader(io.StringIO(csv.csv(ROWS).decode(), newline=""), strict=True)) == ROWS


FORMULAS = [
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1+1",
    " =1+1",
    "\r=1+1",
    "\n=1+1",
    "\uff1d1+1",
    "\uff0b1",
    "\uff0d1",
    "\uff20x",
    "\u00a0=1",
]


@pytest.mark.parametrize("cell", FORMULAS)
def test_a_spreadsheet_sees_no_formula(cell: str) -> None:
    data = spreadsheet.spreadsheet([["id", "note"], ["jane", cell]])
    rows = list(standard.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    assert rows[1] == ["jane", f"'{cell}"]


def test_a_spreadsheet_has_numbers_as_numbers_and_cells_that_it_can_hold() -> None:
    data = spreadsheet.spreadsheet([["-1.5", "7", "Jane Doe", LONG]]).decode("utf-8-sig")
    (row,) = standard.reader(io.StringIO(data, newline=""))
    assert row[:3] == ["-1.5", "7", "Jane Doe"]
    assert len(row[3]) < 32_767


def test_the_summary_of_a_large_class_ends_before_github_refuses_it() -> None:
    data = github_summary.of_class(hostile("x" * 1_000) for _ in range(1_500))
    assert len(data) < 1 << 20
    assert data.endswith(b"The rest does not fit here.\n")


def test_of_many_exercises_github_shows_ten() -> None:
    final = hostile("x", *(f"ex{number}.area.right" for number in range(30)))
    found = commands(github_annotations.github_annotations(final, "exercises").decode())
    assert [command.name for command in found] == ["error"] * 10 + ["notice"]
