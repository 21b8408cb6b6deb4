"""Look for what a run should not have left behind: each finding is a sentence about one submission or the room."""

from __future__ import annotations

import functools
import json
import re
import sys
import unicodedata
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema

from tests.hostile.collection import Program
from tests.hostile.room import PARTS, ROOT, SUBMISSION_SECONDS, Room

MAX_REPORT = 1 << 20
MAX_MARKS = 4
WRITTEN = {"reports", "gradebook.csv", "run.json", "run.lock"}
SLACK_SECONDS = 15.0  # for what the grader does on its own account, on a busy machine
INPUT_MARK = "input-mark"  # what a program with ``inputs: shown`` puts before each input, in every text it can
INPUT_LINE = 7_000_000  # and what it adds to an input to make a line number of it
_BREACH = re.compile(r"BREACH:([a-z0-9-]+)")
_LONG = 30  # a shorter line of source may well be a student's own


class Finding(NamedTuple):
    """What was found, of which kind, about whom."""

    about: str
    kind: str
    what: str


def of_hostile(room: Room, program: Program, data: bytes, schema: dict[str, Any]) -> Iterator[Finding]:
    """Yield what is wrong with the report on a hostile submission."""
    report = yield from _parsed(program.name, data, schema)
    if report is None:
        return
    text = "\n".join(_texts(report))
    yield from _unclean(program.name, text)
    yield from _leaks(room, program.name, text)
    for mark in sorted(set(_BREACH.findall(text))):
        yield Finding(program.name, "breach", mark)
    if report["status"] != program.status:
        yield Finding(program.name, "status", f"{report['status']}: {report['message']}")
    for exercise in report["exercises"]:
        yield from _points(program, exercise)
    if (report["seconds"] or 0) > SUBMISSION_SECONDS + SLACK_SECONDS:  # a brief report tells none
        yield Finding(program.name, "time", f"{report['seconds']:.0f} s")
    if program.inputs and report["feedback"] == "brief":
        yield from _inputs(program.name, report, text)


def of_honest(name: str, data: bytes, schema: dict[str, Any]) -> Iterator[Finding]:
    """Yield what is wrong with the report on an honest neighbour."""
    report = yield from _parsed(name, data, schema)
    if report is not None and (report["status"] != "graded" or report["score"] != report["max_score"]):
        yield Finding(name, "neighbour", f"an honest submission got {report['score']} ({report['status']})")


def of_room(room: Room, before: dict[str, str], after: dict[str, str]) -> Iterator[Finding]:
    """Yield what has changed in the room, what was heard, and what is in the grader's folder but not the grader's."""
    for path in sorted(before.keys() | after.keys()):
        if before.get(path) != after.get(path):
            yield Finding("the room", "changed", f"{path}: {before.get(path)} -> {after.get(path)}")
    for heard in room.listener.heard:
        yield Finding("the room", "heard", heard)
    reports = {path.name for path in (room.out / "reports").iterdir()}
    expected = {f"{name}.json" for name in (*room.hostile, *room.honest)}
    for extra in sorted(reports ^ expected):
        yield Finding("the room", "reports", f"{extra} is {'not expected' if extra in reports else 'missing'}")
    gradebook = room.out / "gradebook.csv"
    rows = gradebook.read_text(encoding="utf-8").count("\nh") if gradebook.is_file() else 0
    if rows != len(expected):
        yield Finding("the room", "gradebook", f"{rows} rows for {len(expected)} submissions")
    for extra in sorted({path.name for path in room.out.iterdir()} - WRITTEN):
        yield Finding("the room", "out", f"{extra} is not the grader's")


def _parsed(about: str, data: bytes, schema: dict[str, Any]) -> Generator[Finding, None, dict[str, Any] | None]:
    if len(data) > MAX_REPORT:
        yield Finding(about, "size", f"a report of {len(data)} bytes")
    try:
        report: dict[str, Any] = json.loads(data.decode("utf-8"), parse_constant=_no_constant)
        jsonschema.validate(report, schema)
    except (ValueError, jsonschema.ValidationError) as error:
        yield Finding(about, "format", str(error).splitlines()[0])
        return None
    return report


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} in a report")


def _points(program: Program, exercise: dict[str, Any]) -> Iterator[Finding]:
    if exercise["id"] != program.exercise:
        if exercise["score"] != exercise["max_score"]:
            lost = {check["outcome"] for check in exercise["checks"] if not check["points"]}
            yield Finding(
                program.name, "other exercise", f"{exercise['id']} got {exercise['score']}: {', '.join(sorted(lost))}"
            )
        return
    if exercise["score"] > program.max_score:
        passed = [check["id"] for check in exercise["checks"] if check["points"]]
        yield Finding(
            program.name, "points", f"{exercise['score']} of at most {program.max_score}: {', '.join(passed)}"
        )
    outcomes = {check["outcome"] for check in exercise["checks"]}
    if program.outcome is not None and program.outcome not in outcomes:
        yield Finding(program.name, "outcome", f"{', '.join(sorted(outcomes))} and no {program.outcome}")


def _unclean(about: str, text: str) -> Iterator[Finding]:
    bad = sorted(
        {char for char in text if char != "\n" and unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    )
    if bad:
        yield Finding(about, "unclean", " ".join(f"U+{ord(char):04X}" for char in bad[:10]))
    run = longest = 0
    for char in text:
        run = run + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        longest = max(longest, run)
    if longest > MAX_MARKS:
        yield Finding(about, "unclean", f"{longest} combining marks in a row")


def _leaks(room: Room, about: str, text: str) -> Iterator[Finding]:
    for name, secret in {**room.secrets, "key": room.key}.items():
        if secret in text:
            yield Finding(about, "leak", f"the secret of the {name}")
    if f"{sys.prefix}/" in text:
        yield Finding(about, "leak", f"a path of the machine, {sys.prefix}")
    lines = {line.strip() for line in text.splitlines()}
    for line in sorted(lines & hidden_lines()):
        yield Finding(about, "leak", f"a hidden line: {line}")


@functools.cache
def hidden_lines() -> frozenset[str]:
    """Return the longer lines of suites, reference and solutions that no student is shown."""
    shown = {line.strip() for path in (ROOT / "exercises").rglob("*") if path.is_file() for line in _lines(path)}
    shown |= {line.strip() for path in Path(__file__).parent.glob("*/*.py") for line in _lines(path)}
    folders = [ROOT / part for part in PARTS if part != "exercises"]
    hidden = {line.strip() for folder in folders for path in folder.rglob("*.py") for line in _lines(path)}
    return frozenset(line for line in hidden - shown if len(line) >= _LONG and "__future__" not in line)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines()


def _inputs(about: str, report: dict[str, Any], text: str) -> Iterator[Finding]:
    if INPUT_MARK in text:
        where = sorted({key for key, value in _fields(report) if isinstance(value, str) and INPUT_MARK in value})
        yield Finding(about, "inputs", f"hidden inputs in {', '.join(where)}")
    numbers = sorted({key for key, value in _fields(report) if isinstance(value, int) and value >= INPUT_LINE})
    if numbers:
        yield Finding(about, "inputs", f"hidden inputs as numbers in {', '.join(numbers)}")


def _texts(value: Any) -> Iterator[str]:
    yield from (text for _, text in _fields(value) if isinstance(text, str))


def _fields(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every text and number in a report with the name of its field."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _fields(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from _fields(item, name)
    else:
        yield name, value
