"""The report as data and as JSON."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

import grader
from grader import report as core
from grader.checks import Diagnosis, Difference
from grader.errors import SectionError, UsageError
from grader.key import PRACTICE, Key
from grader.report import Cases, Check, ExerciseReport, Isolation, Report, SubmissionInfo
from grader.section import find
from grader.versions import versions

SCHEMA = Path(grader.__file__).parent / "report.schema.json"
REQUIRED = {
    "schema", "section", "submission", "status", "notes", "message", "score", "max_score", "exercises", "isolation",
    "cases", "versions", "seconds",
}  # fmt: skip
REQUIRED_OF_CHECKS = {
    "id", "title", "points", "function", "max_points", "outcome", "message", "hint", "line", "diagnosis", "remarks",
    "output", "seconds",
}  # fmt: skip


@pytest.fixture(scope="module")
def report() -> Report:
    """Return a report in which everything that can be said is said."""
    check = Check(
        id="ex1.area.is_right",
        title="is pi r^2",
        function="area",
        points=0,
        max_points=4,
        outcome="failed",
        message="the area is not the expected number",
        detail="radius 2.345",
        difference=Difference("value", where="step 2", expected="1", got="2", relative_error=1.0, factor=2.0),
        hint="Square the radius first.",
        line="ex1_area.py, line 3: return r",
        line_number=3,
        traceback=["ex1_area.py, line 3: return r"],
        diagnosis=[Diagnosis("area.doubled", "the area is doubled")],
        remarks=["history also holds the final loss"],
        output="the radius is 2.345\n",
        seconds=0.25,
    )
    section = find("momentum")
    return Report(
        section="circles",
        submission=SubmissionInfo("jane", "sha256:00"),
        status="graded",
        notes=["ex1_area.py is a link; hand in the file itself"],
        message=None,
        score=0,
        max_score=4,
        exercises=[ExerciseReport("ex1", "Area", "ex1_area.py", 0, 4, "failed", None, [check])],
        isolation=Isolation("L0", None, False, {"call_seconds": 1.0}),
        cases=Cases("practice"),
        feedback="full",
        versions=versions(section),
        seconds=0.5,
    )


def test_the_json_has_every_field_of_the_contract(report: Report) -> None:
    data = json.loads(core.encode(report))
    assert set(data) >= REQUIRED
    assert data["schema"] == "grader-report/1"
    assert set(data["exercises"][0]) >= {
        "id", "title", "file", "score", "max_score", "outcome", "picture", "checks",
    }  # fmt: skip
    assert set(data["exercises"][0]["checks"][0]) >= REQUIRED_OF_CHECKS
    assert set(data["isolation"]) >= {"level", "landlock", "seccomp", "limits"}
    assert set(data["versions"]) >= {"grader", "python", "numpy", "pytest", "platform"}
    assert data["cases"] == {"key_id": "practice", "number": 1}


def test_a_report_reads_back_as_it_was_written(report: Report, tmp_path: Path) -> None:
    core.write(report, tmp_path / "jane.json", PRACTICE)
    assert core.read(tmp_path / "jane.json") == core.seal(report, PRACTICE)


def test_the_json_is_strict_whatever_numbers_are_in_it(report: Report) -> None:
    wild = msgspec.structs.replace(report, seconds=math.nan)

    def refuse(name: str) -> Any:
        raise AssertionError(f"{name} is no JSON")

    assert json.loads(core.encode(wild), parse_constant=refuse)["seconds"] is None


def test_the_shipped_schema_is_the_one_of_the_model(pinned: Callable[[Path, str], None]) -> None:
    """``python -m pytest tests/grader/test_report.py --regenerate`` writes it anew."""
    pinned(SCHEMA, core.json_schema().decode())


def test_the_schema_accepts_a_report_and_refuses_what_is_none(report: Report) -> None:
    schema = json.loads(SCHEMA.read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    data = json.loads(core.encode(report))
    validator.validate(data)
    for wrong in ({"status": "fine"}, {"score": "4"}, {"schema": "grader-report/2"}, {"exercises": None}):
        assert not validator.is_valid(data | wrong), wrong
    assert not validator.is_valid({name: value for name, value in data.items() if name != "cases"})


@pytest.mark.parametrize("status", ["rejected", "grader_error"])
def test_what_was_not_graded_has_no_score_and_not_zero(status: core.Status) -> None:
    jane = SubmissionInfo("jane", "")
    found = core.ungraded(find("momentum"), jane, PRACTICE, "full", status, "no\x1b such\nfile", notes=["a note"])
    assert (found.status, found.score, found.max_score) == (status, None, None)
    assert (found.submission, found.message, found.notes) == (jane, "no such file", ["a note"])
    jsonschema.validate(json.loads(core.encode(found)), json.loads(SCHEMA.read_bytes()))


def test_two_reports_say_the_same_whatever_time_place_and_versions(report: Report) -> None:
    check = msgspec.structs.replace(report.exercises[0].checks[0], seconds=9.0)
    later = msgspec.structs.replace(
        report,
        exercises=[msgspec.structs.replace(report.exercises[0], checks=[check])],
        isolation=None,
        seconds=9.0,
        versions=msgspec.structs.replace(report.versions, code="0" * 16),
    )
    assert core.same(report, core.seal(later, PRACTICE))
    assert not core.same(report, msgspec.structs.replace(later, score=1))
    assert not core.same(report, msgspec.structs.replace(later, notes=[]))


# --- the seal -------------------------------------------------------------------------------------------------------

OTHER = Key(b"x" * 32, practice=False)


def test_a_sealed_report_carries_the_code_of_its_json_without_that_field(report: Report) -> None:
    sealed = core.seal(report, OTHER)
    fields = json.loads(core.encode(sealed))
    mac = fields.pop("mac")
    assert json.loads(core.encode(report)) == fields
    assert mac == OTHER.mac(core.encode(report))
    assert re.fullmatch("hmac-sha256:[0-9a-f]{64}", mac)
    assert core.seal(sealed, OTHER) == sealed


def test_only_its_own_key_and_its_own_bytes_show_a_report_to_be_genuine(report: Report) -> None:
    data = core.encode(core.seal(report, OTHER))
    assert core.genuine(data, OTHER)
    assert not core.genuine(data, PRACTICE)
    assert not core.genuine(data + b" ", OTHER)
    better = data.replace(b'"score": 0,', b'"score": 4,')
    assert better != data
    assert not core.genuine(better, OTHER)


# --- what somebody else wrote ---------------------------------------------------------------------------------------

NASTY = "\x1b[2J\x1b]0;title\x07a\u202eb\u200bc\r\nd"


def test_every_string_of_a_report_that_is_read_is_cleaned(report: Report, tmp_path: Path) -> None:
    def nasty(value: Any, field: str = "") -> Any:
        if isinstance(value, dict):
            return {name: nasty(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [nasty(item, field) for item in value]
        fixed = field in ("schema", "status", "outcome", "level", "feedback", "kind", "by")
        return NASTY if isinstance(value, str) and not fixed else value

    fields = nasty(json.loads(core.encode(report)))
    fields["isolation"]["limits"] = {NASTY: 1.0}
    (tmp_path / "x.json").write_text(json.dumps(fields))
    found = core.read(tmp_path / "x.json")
    data = json.loads(core.encode(found))
    assert data["exercises"][0]["checks"][0]["output"] == "[2J]0;titleabc\nd"
    assert data["section"] == "[2J]0;titleabc d"
    assert data["submission"]["id"] == r"\x1b[2J\x1b]0;title\x07a\u202eb\u200bc\x0d\x0ad"
    texts = " ".join(strings(data))
    assert not [char for char in texts if unicodedata.category(char) in ("Cc", "Cf") and char != "\n"]


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def test_long_texts_are_not_cut_in_reading(report: Report, tmp_path: Path) -> None:
    check = msgspec.structs.replace(report.exercises[0].checks[0], output="line\n" * 20_000)
    exercise = msgspec.structs.replace(report.exercises[0], checks=[check])
    core.write(msgspec.structs.replace(report, exercises=[exercise]), tmp_path / "x.json", PRACTICE)
    assert core.read(tmp_path / "x.json").exercises[0].checks[0].output == check.output


# --- a student's brief report ---------------------------------------------------------------------------------------


def test_brief_keeps_the_kind_of_difference_and_nothing_of_values_and_prints(report: Report) -> None:
    short = core.brief(report)
    check = short.exercises[0].checks[0]
    assert check.difference == Difference("value", where="step 2")
    assert (check.detail, check.output) == (None, "")
    assert short.feedback == "brief"
    assert b"2.345" not in core.encode(short)


def test_brief_keeps_outcome_message_hint_line_and_diagnosis(report: Report) -> None:
    full, short = report.exercises[0].checks[0], core.brief(report).exercises[0].checks[0]
    for field in ("id", "outcome", "points", "message", "hint", "line", "diagnosis", "remarks"):
        assert getattr(short, field) == getattr(full, field)


# --- files ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[" * 100_000, b"[]", b"null", b'{"schema": "grader-report/1"}', b"\xff"]
)
def test_a_file_that_is_no_report_is_the_users_to_mend(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(UsageError, match=r"x\.json is not a report"):
        core.read(tmp_path / "x.json")


def test_a_report_that_is_not_there_is_the_users_to_mend(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"x\.json cannot be read: No such file"):
        core.read(tmp_path / "x.json")


# --- pytest-json-report ---------------------------------------------------------------------------------------------

RECORD = {
    "id": "ex1.area.is_right", "title": "is pi r^2", "function": "area", "points": 4, "max_points": 4, "hint": None,
    "outcome": "passed", "remarks": [], "output": "", "line_number": 3,
}  # fmt: skip


def test_checks_are_read_off_the_metadata_with_the_duration_of_the_call() -> None:
    test = {"nodeid": "t.py::test_a", "metadata": {"check": RECORD}, "call": {"duration": 0.123456}}
    (check,) = core.checks_from_pytest({"tests": [test]})
    assert (check.id, check.points, check.seconds) == ("ex1.area.is_right", 4, 0.1235)


@pytest.mark.parametrize("metadata", [{}, {"metadata": {}}, {"metadata": {"check": None}}])
def test_a_test_without_a_check_is_a_broken_suite_and_no_score(metadata: dict[str, Any]) -> None:
    said = 'Traceback:\n  File "/s/t.py", line 9, in test_a\n    f()\n  File "/g/x.py", line 3, in f\nKeyError: \'x\'\n'
    test = {"nodeid": "t.py::test_a", **metadata, "call": {"longrepr": said}}
    with pytest.raises(SectionError, match=r"^/s/t.py:9: test_a broke: KeyError: 'x'"):
        core.checks_from_pytest({"tests": [test], "root": "/s"})


def test_what_pytest_itself_could_not_do_is_told_with_the_place_of_the_check() -> None:
    said = "file /a/t.py, line 9\n  def test_a(x):\nE       fixture 'x' not found\n>  available: y\n\n/a/t.py:9"
    test = {"nodeid": "t.py::test_a", "lineno": 8, "setup": {"longrepr": said}}
    with pytest.raises(SectionError, match=r"^/a/t.py:9: test_a broke: fixture 'x' not found$"):
        core.checks_from_pytest({"tests": [test], "root": "/a"})
