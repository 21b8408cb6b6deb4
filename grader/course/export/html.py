"""A page of what a student is told: built as a tree, so that no text in it is ever markup. It asks for nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from grader.course.export import words
from grader.course.export.final import Final
from grader.report import Check, ExerciseReport

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .25rem 1rem .25rem 0; border-bottom: 1px solid; vertical-align: top; }
td, li, p, h1, h2 { overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid; padding-left: .75rem; }
"""


def html(final: Final) -> bytes:
    """Return a result as a page of its own, without scripts, that loads nothing."""
    page = ET.Element("html", lang="en")
    head, body = ET.SubElement(page, "head"), ET.SubElement(page, "body")
    ET.SubElement(head, "meta", charset="utf-8")
    ET.SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    policy = {"http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"}
    ET.SubElement(head, "meta", policy)
    _put(head, "title", f"Result of {words.line(final.name)}")
    _put(head, "style", _STYLE)
    main = ET.SubElement(body, "main")
    _put(main, "h1", f"Result of {words.line(final.name)}")
    _put(ET.SubElement(main, "p"), "strong", words.headline(final))
    _list(main, words.reasons(final))
    exercises = final.report.exercises if final.report is not None else []
    if exercises:
        main.append(_table(exercises))
    for exercise in exercises:
        _exercise(main, exercise)
    return f"<!DOCTYPE html>\n{ET.tostring(page, encoding='unicode', method='html')}\n".encode()


def _table(exercises: list[ExerciseReport]) -> ET.Element:
    table = ET.Element("table")
    _put(table, "caption", "Points")
    heads = ET.SubElement(ET.SubElement(table, "thead"), "tr")
    for name in ("exercise", "points", "state"):
        _put(heads, "th", name, scope="col")
    rows = ET.SubElement(table, "tbody")
    for exercise in exercises:
        check = exercise.decisive
        row = ET.SubElement(rows, "tr")
        _put(row, "th", words.title(exercise), scope="row")
        _put(row, "td", f"{exercise.score} of {exercise.max_score}")
        _put(row, "td", words.OUTCOMES["passed" if check is None else check.outcome])
    return table


def _exercise(main: ET.Element, exercise: ExerciseReport) -> None:
    _put(main, "h2", f"{words.title(exercise)}: {exercise.score} of {exercise.max_score}")
    checks = ET.SubElement(main, "ul")
    for check in exercise.checks:
        item = ET.SubElement(checks, "li")
        _put(item, "strong", words.OUTCOMES[check.outcome])
        item[0].tail = f" ({check.points} of {check.max_points}): {words.asked(check)}"
        _check(item, exercise, check)


def _check(item: ET.Element, exercise: ExerciseReport, check: Check) -> None:
    _list(item, words.told(exercise, check))
    if printed := words.printed(check):
        _put(item, "p", "Your code printed:")
        _put(item, "pre", printed)


def _list(parent: ET.Element, lines: Iterator[str]) -> None:
    listed = list(lines)
    if listed:
        made = ET.SubElement(parent, "ul")
        for line in listed:
            _put(made, "li", line)


def _put(parent: ET.Element, name: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, name, attributes).text = text
