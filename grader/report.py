"""The report: everything about one graded submission, as data, and its JSON.

The JSON Schema beside this file is generated from these classes. What is known of pytest-json-report's format is in
`checks_from_pytest` alone.
"""

from __future__ import annotations

import hmac
import inspect
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec

from grader.checks import Diagnosis, Difference
from grader.cleaning import cleaned
from grader.errors import SectionError, UsageError, line_in
from grader.files import write_over
from grader.key import Key
from grader.section import Section
from grader.text import clean_line, without_folders
from grader.versions import Versions, versions

Outcome = Literal["passed", "failed", "crashed", "timed_out", "not_attempted", "skipped"]
Status = Literal["graded", "rejected", "grader_error"]
Level = Literal["L3", "L2", "L1", "L0"]
Audience = Literal["full", "brief"]

_SEAL = re.compile(rb',\n  "mac": "(hmac-sha256:[0-9a-f]{64})"\n}\n\Z')


class Check(msgspec.Struct, frozen=True):
    """What became of one check; `call` is the last one that it made before it failed.

    `carried` is there, and true, where it passed with the student's own wrong function in place of the reference's, and
    `message` names that. `line_number` is of the exercise's file, or of `file` where that is another one.
    """

    id: str
    title: str
    function: str
    points: int
    max_points: int
    outcome: Outcome
    message: str | None = None
    call: str | None = None
    call_short: str | None = None
    detail: str | None = None
    difference: Difference | None = None
    hint: str | None = None
    file: str | None = None
    line: str | None = None
    line_number: int | None = None
    traceback: list[str] = []
    diagnosis: list[Diagnosis] = []
    remarks: list[str] = []
    output: str = ""
    seconds: float | None = None
    carried: Literal[True] | msgspec.UnsetType = msgspec.UNSET

    @property
    def misplaced(self) -> bool:
        """Whether its function is not where or as it is asked for: there is no hint about that."""
        return self.outcome == "failed" and self.hint is None


class ExerciseReport(msgspec.Struct, frozen=True):
    """One exercise with its checks; its outcome is the first of theirs that is not passed."""

    id: str
    title: str
    file: str
    score: int
    max_score: int
    outcome: Outcome
    picture: str | None
    checks: list[Check]

    @property
    def decisive(self) -> Check | None:
        """The check that the exercise is about now: the first that went wrong, else the first that is not written."""
        wrong = (check for check in self.checks if check.outcome not in ("passed", "not_attempted", "skipped"))
        unwritten = (check for check in self.checks if check.outcome == "not_attempted")
        waiting = (check for check in self.checks if check.outcome != "passed")
        return next(wrong, None) or next(unwritten, None) or next(waiting, None)


class SubmissionInfo(msgspec.Struct, frozen=True):
    """Whose report this is."""

    id: str
    digest: str


class Isolation(msgspec.Struct, frozen=True):
    """How the student's code was held; see the levels in docs/class.md."""

    level: Level
    landlock: int | None
    seccomp: bool
    limits: dict[str, float]


class Cases(msgspec.Struct, frozen=True):
    """Which key the cases were drawn from, and which set of practice cases it was."""

    key_id: str
    number: int = 1


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about one graded submission; `mac` shows that it is as it was written (`seal`).

    `notes` are sentences on the hand-in that a person should know of. There is a score only where the status is graded.
    """

    schema: Literal["grader-report/1"] = "grader-report/1"
    section: str
    submission: SubmissionInfo
    status: Status
    notes: list[str]
    message: str | None
    score: int | None
    max_score: int | None
    exercises: list[ExerciseReport]
    isolation: Isolation | None
    cases: Cases
    feedback: Audience
    versions: Versions
    seconds: float | None
    mac: str | msgspec.UnsetType = msgspec.UNSET


def ungraded(
    section: Section,
    submission: SubmissionInfo,
    key: Key,
    feedback: Audience,
    status: Status,
    message: str,
    *,
    notes: Sequence[str] = (),
    now: Versions | None = None,
) -> Report:
    """Return the report on a submission that was rejected, or that the grader broke on: neither is a score.

    `now` is what would have graded it, found out here if it is not given.
    """
    return Report(
        section=section.name,
        submission=submission,
        status=status,
        notes=list(notes),
        message=clean_line(without_folders(message) if status == "grader_error" else message),
        score=None,
        max_score=None,
        exercises=[],
        isolation=None,
        cases=Cases(key.id, key.number),
        feedback=feedback,
        versions=now or versions(section),
        seconds=None,
    )


def same(one: Report, other: Report) -> bool:
    """Tell whether two reports say the same: all but how long it took, where and what graded it."""
    return _said(one, other.versions) == _said(other, other.versions)


def _said(report: Report, now: Versions) -> Report:
    exercises = [
        msgspec.structs.replace(
            exercise, checks=[msgspec.structs.replace(check, seconds=None) for check in exercise.checks]
        )
        for exercise in report.exercises
    ]
    return msgspec.structs.replace(
        report, exercises=exercises, isolation=None, versions=now, seconds=None, mac=msgspec.UNSET
    )


def checks_from_pytest(data: Mapping[str, Any]) -> list[Check]:
    """Return the checks that pytest-json-report collected; each test carries its check as metadata.

    Raises
    ------
    SectionError
        If a test has no check, or failed in a way that is not a student's: then the suite is broken.
    """
    checks = []
    for test in data["tests"]:
        record = test.get("metadata", {}).get("check")
        if record is None:
            stages = [test[stage] for stage in ("setup", "call", "teardown") if stage in test]
            cause = next((stage["longrepr"] for stage in stages if "longrepr" in stage), "no check was recorded")
            file, _, name = test["nodeid"].rpartition("::")
            place = Path(data.get("root", ""), file)
            line = line_in(cause, place) or test.get("lineno", 0) + 1
            raise SectionError(f"{name} broke: {_last_words(cause)}", path=place, line=line)
        seconds = round(test.get("call", {}).get("duration", 0.0), 4)
        # A check skipped or not attempted for another's sake never gets as far as its call.
        checks.append(msgspec.convert({**record, "seconds": seconds}, Check))
    return checks


def _last_words(cause: str) -> str:
    """Return the line that says why: pytest marks it where its own machinery failed, else it is the last."""
    lines = cause.strip().splitlines()
    return next((line[1:].strip() for line in lines if line.startswith("E ")), lines[-1])


def brief(report: Report) -> Report:
    """Return the report without inputs, expected values, prints and times, for a student whose cases are hidden.

    A factor or a relative error would tell an expected value to a program that returns a constant, and a time whatever
    a program waits for: only the kind of difference and its place remain.
    """
    exercises = [
        msgspec.structs.replace(exercise, checks=[brief_check(check) for check in exercise.checks])
        for exercise in report.exercises
    ]
    return msgspec.structs.replace(report, exercises=exercises, feedback="brief", seconds=None)


def brief_check(check: Check) -> Check:
    """Return what a student is told of a check whose case is hidden."""
    difference = check.difference
    if difference is not None:
        difference = Difference(difference.kind, where=difference.where)
    message = "takes longer than it may" if check.outcome == "timed_out" else check.message
    return msgspec.structs.replace(
        check, message=message, call=None, call_short=None, detail=None, output="", difference=difference, seconds=None
    )


def encode(report: Report) -> bytes:
    """Return the report's JSON, indented; strict JSON, whatever numbers are in it."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def seal(report: Report, key: Key) -> Report:
    """Return the report with the code that only whoever holds the key can make: over its JSON without that field."""
    plain = msgspec.structs.replace(report, mac=msgspec.UNSET)
    return msgspec.structs.replace(report, mac=key.mac(encode(plain)))


def genuine(data: bytes, key: Key) -> bool:
    """Tell whether bytes are, to the last, those of a report that was sealed with this key.

    The code is over these bytes without it, so that nothing need be encoded anew.
    """
    found = _SEAL.search(data)
    return found is not None and hmac.compare_digest(key.mac(data[: found.start()] + b"\n}\n"), found[1].decode())


def decode(data: bytes) -> Report:
    """Return the report in JSON; raises `ValueError` where there is none."""
    try:
        return msgspec.json.decode(data, type=Report)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def read(path: Path) -> Report:
    """Read a report's JSON, cleaned of all that could act on a reader's screen: who wrote it is not known.

    Raises
    ------
    UsageError
        If it is none.
    """
    try:
        return cleaned(decode(path.read_bytes()))
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, msgspec.MsgspecError) as error:
        raise UsageError(f"{path} is not a report: {clean_line(str(error))}") from error


def write(report: Report, path: Path, key: Key) -> None:
    """Write the report's JSON, sealed, whole or not at all."""
    write_over(encode(seal(report, key)), path)


def json_schema() -> bytes:
    """Return the JSON Schema of a report, as report.schema.json holds it."""
    schema = msgspec.json.schema(Report)
    for part in schema["$defs"].values():  # Python 3.13 strips the indentation of docstrings, others do not
        part["description"] = inspect.cleandoc(part.get("description", ""))
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"
