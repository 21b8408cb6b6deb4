"""OUT/run.json: what a run graded and with what, so that no two kinds of reports are ever mixed."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec

from grader.course.layouts import Layout
from grader.course.owners import Person
from grader.errors import UsageError
from grader.files import read_regular
from grader.report import Audience, Report
from grader.text import clean_line
from grader.versions import Versions

SCHEMA = "grader-run/1"
State = Literal["running", "partial", "complete"]
_GO_ON = "`grader batch` grades all again with --regrade (what is there is kept in its history), or into another --out"


class RosterInfo(msgspec.Struct, frozen=True):
    """Which list of the class was there: the name of its file and the digest of its bytes."""

    file: str
    digest: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """A run over a class.

    `submissions` is where it lay, and `layout` what was said of it, for whoever has to find a submission again;
    `people` are who each is of, where that tells, and `submitted` when each was handed in, if a policy asked for that.
    `history` is the last folder in OUT/history that was there before: what it has replaced lies in those after that.
    `fresh` are the names of the files of reports that were not there before. A run that goes on where one was stopped
    has both as that one had them.
    `kept` are earlier reports that stand, with their date and why.
    `state` is ``running`` from its beginning on: where that still stands and no process holds the lock, it was killed.
    """

    schema: Literal["grader-run/1"] = "grader-run/1"
    section: str
    submissions: str
    layout: Layout | None = None
    key_id: str
    feedback: Audience
    versions: Versions
    roster: RosterInfo | None = None
    people: dict[str, list[Person]] = {}
    submitted: dict[str, datetime] | None = None
    started: str
    history: int = 0
    fresh: list[str] = []
    ended: str | None = None
    state: State = "running"
    counts: dict[str, int] = {}
    kept: dict[str, str] = {}


def encode(manifest: Manifest) -> bytes:
    """Return the manifest as JSON."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"


def read(path: Path) -> Manifest | None:
    """Return the manifest in a file, None where there is none.

    Raises
    ------
    UsageError
        If it cannot be read, is damaged or of a newer schema.
    """
    try:
        data = read_regular(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    try:
        fields = json.loads(data)
    except json.JSONDecodeError as error:
        raise UsageError(_damaged(path, error.lineno, error.msg)) from error
    except UnicodeDecodeError as error:
        raise UsageError(_damaged(path, data[: error.start].count(b"\n") + 1, "it is no UTF-8")) from error
    except RecursionError as error:
        raise UsageError(_damaged(path, 1, "it is nested too deeply")) from error
    schema = fields.get("schema") if isinstance(fields, dict) else None
    if isinstance(schema, str) and re.fullmatch(r"grader-run/\d+", schema) and schema != SCHEMA:
        raise UsageError(f"{path} is of the schema {schema}, and this grader writes {SCHEMA}: {_GO_ON}")
    try:
        return msgspec.convert(fields, Manifest)
    except msgspec.ValidationError as error:
        raise UsageError(_damaged(path, _line(data, str(error)), clean_line(str(error)))) from error


def difference(out: Path, earlier: Manifest | Report, wanted: Manifest) -> str | None:
    """Return why reports of another run must not stand beside those of this one, None where they may."""
    key_id = earlier.key_id if isinstance(earlier, Manifest) else earlier.cases.key_id
    pairs = [
        (f"for the section {earlier.section}", f"for {wanted.section}", earlier.section != wanted.section),
        (f"with {key_named(key_id)}", f"with {key_named(wanted.key_id)}", key_id != wanted.key_id),
        (
            f"with {earlier.feedback} feedback",
            f"with {wanted.feedback} feedback",
            earlier.feedback != wanted.feedback,
        ),
    ]
    theirs, ours = [pair[0] for pair in pairs if pair[2]], [pair[1] for pair in pairs if pair[2]]
    if not theirs:
        return None
    return f"{out} holds reports graded {' and '.join(theirs)}, and this run grades {' and '.join(ours)}: {_GO_ON}"


def changed(earlier: Versions, now: Versions) -> list[str]:
    """Return the names of what grades otherwise than it did."""
    names = [field for field in Versions.__struct_fields__ if getattr(earlier, field) != getattr(now, field)]
    return [_CODE if name == "code" else name for name in names]


def key_named(key_id: str) -> str:
    """Return what a key is called, by its id."""
    return "the practice key" if key_id == "practice" else f"the key {key_id}"


def unread(run: Manifest | None, given: Path | None) -> str:
    """Return words that ask for the roster of a run where none is given."""
    return f"; give the roster {run.roster.file} by --roster" if run and run.roster and given is None else ""


_CODE = "the code of the section or the grader"


def _damaged(path: Path, line: int, why: str) -> str:
    return f"{path}:{line}: this is no manifest of a run ({why}): {_GO_ON}"


def _line(data: bytes, message: str) -> int:
    """Return the line of the field that a message is about, the first where that is not known."""
    names = re.findall(r"\$?\.(\w+)", message)
    place = data.find(f'"{names[-1]}"'.encode()) if names else -1
    return data[: max(place, 0)].count(b"\n") + 1
