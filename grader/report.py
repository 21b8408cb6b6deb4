"""The report: everything about one graded submission, as data, and its JSON.

The JSON Schema beside this file is generated from these classes. What is known of pytest-json-report's format is in
`checks_from_pytest` alone.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from grader.check import Diagnosis, Difference
from grader.errors import InternalError, UsageError
from grader.key import Key
from grader.section import Section
from grader.text import clean_line
from grader.versions import Versions, versions

Outcome = Literal["passed", "failed", "crashed", "timed_out", "not_attempted", "skipped"]
Status = Literal["graded", "rejected", "grader_error"]
Level = Literal["L3", "L2", "L1", "L0"]
Audience = Literal["full", "brief"]


class Check(msgspec.Struct, frozen=True):
    """What became of one check; `call` is the last one that it made before it failed."""

    id: str
    title: str
    function: str
    points: int
    max_points: int
    outcome: Outcome
    message: str | None = None
    call: str | None = None
    detail: str | None = None
    difference: Difference | None = None
    hint: str | None = None
    line: str | None = None
    line_number: int | None = None
    traceback: list[str] = []
    diagnosis: list[Diagnosis] = []
    remarks: list[str] = []
    output: str = ""
    seconds: float | None = None


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


class SubmissionInfo(msgspec.Struct, frozen=True):
    """Whose report this is."""

    id: str
    digest: str


class Isolation(msgspec.Struct, frozen=True):
    """How the student's code was held; see the levels in the README."""

    level: Level
    landlock: int | None
    seccomp: bool
    limits: dict[str, float]


class Cases(msgspec.Struct, frozen=True):
    """Which key the cases were drawn from."""

    key_id: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about one graded submission."""

    schema: Literal["grader-report/1"] = "grader-report/1"
    section: str
    submission: SubmissionInfo
    status: Status
    message: str | None
    score: int | None
    max_score: int | None
    exercises: list[ExerciseReport]
    isolation: Isolation | None
    cases: Cases
    feedback: Audience
    versions: Versions
    seconds: float | None


def ungraded(
    section: Section, name: str, key: Key, feedback: Audience, status: Status, message: str, digest: str = ""
) -> Report:
    """Return the report on a submission that was rejected, which is a score of 0, or that the grader broke on."""
    return Report(
        section=section.name,
        submission=SubmissionInfo(clean_line(name), digest),
        status=status,
        message=clean_line(message),
        score=0 if status == "rejected" else None,
        max_score=section.max_score if status == "rejected" else None,
        exercises=[],
        isolation=None,
        cases=Cases(key.id),
        feedback=feedback,
        versions=versions(section),
        seconds=None,
    )


def checks_from_pytest(data: Mapping[str, Any]) -> list[Check]:
    """Return the checks that pytest-json-report collected; each test carries its check as metadata.

    Raises
    ------
    InternalError
        If a test has no check, or failed in a way that is not a student's: then the suite is broken.
    """
    checks = []
    for test in data["tests"]:
        record = test.get("metadata", {}).get("check")
        if record is None:
            stages = [test[stage] for stage in ("setup", "call", "teardown") if stage in test]
            cause = next((stage["longrepr"] for stage in stages if "longrepr" in stage), "no check was recorded")
            raise InternalError(f"{test['nodeid'].rpartition('::')[2]} broke: {_last_words(cause)}")
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
        msgspec.structs.replace(exercise, checks=[_brief(check) for check in exercise.checks])
        for exercise in report.exercises
    ]
    return msgspec.structs.replace(report, exercises=exercises, feedback="brief", seconds=None)


def _brief(check: Check) -> Check:
    difference = check.difference
    if difference is not None:
        difference = Difference(difference.kind, where=difference.where)
    message = "takes longer than it may" if check.outcome == "timed_out" else check.message
    return msgspec.structs.replace(
        check, message=message, call=None, detail=None, output="", difference=difference, seconds=None
    )


def encode(report: Report) -> bytes:
    """Return the report's JSON, indented; strict JSON, whatever numbers are in it."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def read(path: Path) -> Report:
    """Read a report's JSON; raises `UsageError` where it is none."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Report)
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    except msgspec.MsgspecError as error:
        raise UsageError(f"{path} is not a report: {error}") from error


def write(report: Report, path: Path) -> None:
    """Write the report's JSON whole or not at all."""
    write_whole(encode(report), path)


def write_whole(data: bytes, path: Path) -> None:
    """Write a file by temporary file and rename, so that nobody ever reads half of it."""
    fd, name = tempfile.mkstemp(dir=path.parent, prefix=".being-written-")
    try:
        with os.fdopen(fd, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def json_schema() -> bytes:
    """Return the JSON Schema of a report, as report.schema.json holds it."""
    schema = msgspec.json.schema(Report)
    return msgspec.json.format(msgspec.json.encode(schema), indent=2) + b"\n"
