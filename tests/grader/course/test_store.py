"""What is kept of a class: a stored report holds only while it is as it was written, and so is all it was made of."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from grader.course import manifest
from grader.course.manifest import Manifest
from grader.course.sealed import Kept
from grader.course.store import Store
from grader.errors import ResourceError, UsageError
from grader.key import PRACTICE, Key
from grader.report import Cases, Report, SubmissionInfo, genuine
from grader.section import Section, load
from grader.submission import load as take
from grader.versions import versions

if TYPE_CHECKING:
    from tests.conftest import Toy

OTHER = Key(b"x" * 32, practice=False)


@pytest.fixture
def section(toy: Toy, tmp_path: Path) -> Section:
    return load(Path(shutil.copytree(toy.folder, tmp_path / "section")))


@pytest.fixture
def folder(toy: Toy, tmp_path: Path) -> Path:
    return toy.write(tmp_path / "jane")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "out")


@pytest.fixture
def report(section: Section, folder: Path) -> Report:
    return Report(
        section=section.name,
        submission=SubmissionInfo("jane", take(folder, section).digest),
        status="graded",
        notes=[],
        message=None,
        score=10,
        max_score=10,
        exercises=[],
        isolation=None,
        cases=Cases(PRACTICE.id),
        feedback="full",
        versions=versions(section),
        seconds=0.5,
    )


@pytest.fixture
def kept(store: Store, report: Report) -> Callable[[], Kept]:
    """Write the report, and return the function that says what is kept of it."""
    store.write("jane", report, PRACTICE)
    return lambda: store.kept("jane", PRACTICE)


# --- what is kept ---------------------------------------------------------------------------------------------------


def test_what_was_written_is_kept(report: Report, kept: Callable[[], Kept]) -> None:
    found = kept()
    assert not found.changed
    assert found.report is not None
    assert msgspec.structs.replace(found.report, mac=msgspec.UNSET) == report


def test_what_another_key_has_sealed_is_not(store: Store, kept: Callable[[], Kept]) -> None:
    assert store.kept("jane", OTHER) == Kept(None)


def test_no_report_yet_is_none(store: Store) -> None:
    assert store.kept("jane", PRACTICE) == Kept(None)


# --- what somebody has changed --------------------------------------------------------------------------------------


def edited(data: bytes, change: str) -> bytes:
    """Return a stored report as somebody else would have it."""
    fields = json.loads(data)
    if change == "nothing":
        return data
    if change == "score":
        fields["score"] = 9
    elif change == "another field":
        fields["final"] = 100
    elif change == "no mac":
        del fields["mac"]
    elif change == "first of two":
        return data.replace(b'{\n  "schema"', b'{\n  "score": 100,\n  "schema"', 1)
    elif change == "cut":
        return data[:-20]
    return json.dumps(fields, indent=2, ensure_ascii=False).encode() + b"\n"


@pytest.mark.parametrize(
    ("change", "changed"),
    [
        ("nothing", False),
        ("written anew", False),  # the edits below differ from it by what they say and by nothing else
        ("score", True),
        ("another field", True),
        ("no mac", True),
        ("first of two", True),
        ("cut", True),
    ],
)
def test_what_was_changed_since_it_was_written_is_no_report_and_said_so(
    store: Store, kept: Callable[[], Kept], change: str, changed: bool
) -> None:
    target = store.target("jane")
    target.write_bytes(edited(target.read_bytes(), change))
    found = kept()
    assert found.changed == changed
    assert (found.report is None) == changed


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00", b"[" * 100_000])
def test_a_file_that_is_no_report_counts_as_changed(store: Store, content: bytes) -> None:
    store.target("jane").write_bytes(content)
    assert store.kept("jane", PRACTICE) == Kept(None, changed=True)


def test_a_report_sealed_by_another_key_does_not_become_one_of_this_key(store: Store, report: Report) -> None:
    forged = msgspec.structs.replace(report, cases=Cases(OTHER.id))
    store.write("jane", forged, PRACTICE)  # the practice key is everybody's
    assert store.kept("jane", OTHER) == Kept(None, changed=True)


# --- files ----------------------------------------------------------------------------------------------------------


def test_what_is_written_is_sealed(store: Store, report: Report) -> None:
    store.write("jane", report, OTHER)
    data = store.target("jane").read_bytes()
    assert json.loads(data)["mac"].startswith("hmac-sha256:")
    assert genuine(data, OTHER)
    assert not genuine(data, PRACTICE)


def test_what_a_kill_has_left_is_swept_at_the_next_start(store: Store, tmp_path: Path) -> None:
    for folder in (tmp_path / "out", store.reports):
        (folder / ".being-written-0123").write_text("{}")
    (store.reports / "jane.json").write_text("{}")
    Store(tmp_path / "out")
    assert [path.name for path in store.reports.iterdir()] == ["jane.json"]
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"reports", "run.lock"}


@pytest.mark.parametrize("what", ["out is a file", "reports is a file", "above is a file"])
def test_where_nothing_can_be_written_is_the_users_to_mend(tmp_path: Path, what: str) -> None:
    out = tmp_path / "out"
    if what == "out is a file":
        out.touch()
    elif what == "reports is a file":
        out.mkdir()
        (out / "reports").touch()
    else:
        (tmp_path / "above").touch()
        out = tmp_path / "above" / "out"
    with pytest.raises(UsageError, match=r"no reports can be kept in .*out: "):
        Store(out)


def test_a_report_that_cannot_be_written_is_the_machines_fault_in_one_sentence(store: Store, report: Report) -> None:
    shutil.rmtree(store.reports)
    with pytest.raises(ResourceError, match=r"out was removed while reports were written to it: run the same command"):
        store.write("jane", report, PRACTICE)
    store.reports.touch()
    with pytest.raises(ResourceError, match=r"jane\.json cannot be written: Not a directory"):
        store.write("jane", report, PRACTICE)


@pytest.mark.parametrize("anew", [False, True])
def test_what_was_removed_is_not_written_to_though_it_is_made_anew(store: Store, report: Report, anew: bool) -> None:
    shutil.rmtree(store.out)
    if anew:
        store.reports.mkdir(parents=True)
        (store.out / "run.lock").touch()
    with pytest.raises(ResourceError, match="out was removed while reports were written to it"):
        store.write("jane", report, PRACTICE)


# --- runs -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def begin(tmp_path: Path, section: Section, report: Report) -> Callable[..., Store]:
    """Return the function that begins a run over jane and, with reports, ends it."""

    def begun(*names: str, regrade: bool = False, report: Report | None = report, **other: Any) -> Store:
        fields = {"section": section.name, "key_id": "practice", "feedback": "full", **other}
        run = Manifest(submissions="class", versions=versions(section), started="2026-01-01T00:00:00Z", **fields)
        with contextlib.closing(Store(tmp_path / "out")) as store:
            store.begin(run, names or ("jane",), regrade=regrade)
            if report is not None:
                store.write("jane", report, PRACTICE)
                store.end("complete", {"graded": 1}, {})
        return store

    return begun


def history(store: Store) -> set[str]:
    folder = store.out / "history"
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_run_says_what_it_graded_with_and_how_it_ended(begin: Callable[..., Store]) -> None:
    store = begin()
    found = json.loads((store.out / "run.json").read_bytes())
    assert (found["schema"], found["section"], found["key_id"]) == ("grader-run/1", "circles", "practice")
    assert (found["state"], found["counts"]) == ("complete", {"graded": 1})
    assert found["versions"]["code"]
    assert found["started"] < found["ended"]
    begin(report=None)
    assert json.loads((store.out / "run.json").read_bytes())["state"] == "running"


OTHERWISE = [
    ({"key_id": "0a1b2c3d"}, "with the practice key, and this run grades with the key 0a1b2c3d: "),
    ({"feedback": "brief"}, "with full feedback, and this run grades with brief feedback: "),
    ({"section": "squares"}, "for the section circles, and this run grades for squares: "),
]


@pytest.mark.parametrize(("other", "said"), OTHERWISE)
@pytest.mark.parametrize("run", ["there", "gone"])
def test_reports_of_another_run_are_neither_mixed_nor_replaced(
    begin: Callable[..., Store], other: dict[str, str], said: str, run: str
) -> None:
    store = begin()
    if run == "gone":
        (store.out / "run.json").unlink()
    before = {path: path.read_bytes() for path in store.out.rglob("*") if path.is_file()}
    with pytest.raises(UsageError) as caught:
        begin(report=None, **other)
    assert said in str(caught.value)
    assert "--regrade" in str(caught.value)
    assert {path: path.read_bytes() for path in before} == before
    assert not history(store)


@pytest.mark.parametrize(("other", "said"), OTHERWISE)
def test_but_with_regrade_they_are_in_the_history_before_anything_is_graded(
    begin: Callable[..., Store], other: dict[str, str], said: str
) -> None:
    store = begin()
    store.gradebook.write_bytes(b"earlier")
    report, run = store.target("jane").read_bytes(), (store.out / "run.json").read_bytes()
    begin(report=None, regrade=True, **other)
    assert not list(store.reports.iterdir())
    assert not store.gradebook.exists()
    assert history(store) == {"1/reports/jane.json", "1/run.json", "1/gradebook.csv"}
    assert (store.out / "history/1/reports/jane.json").read_bytes() == report
    assert (store.out / "history/1/run.json").read_bytes() == run


DAMAGED = [
    (b"", "run.json:1: "),
    (b"{", "run.json:1: "),
    (b'{\n"schema": "grader-run/1",\n\n  "section": 3}', "run.json:1: |run.json:4: "),
    (b'{\n"schema"\n}', "run.json:3: "),
    (b'{\n\n"a": "\xff"}', "run.json:3: this is no manifest of a run (it is no UTF-8)"),
    (b"[" * 100_000, "run.json:1: "),
    (b'{"schema": "grader-run/2"}', "run.json is of the schema grader-run/2, and this grader writes grader-run/1"),
]


@pytest.mark.parametrize(("content", "said"), DAMAGED)
def test_a_manifest_that_cannot_be_read_is_told_with_its_line(
    begin: Callable[..., Store], content: bytes, said: str
) -> None:
    store = begin()
    (store.out / "run.json").write_bytes(content)
    with pytest.raises(UsageError) as caught:
        begin()
    assert any(words in str(caught.value) for words in said.split("|")), caught.value
    assert "--regrade" in str(caught.value)
    begin(regrade=True)
    assert (store.out / "history/1/run.json").read_bytes() == content


# --- history --------------------------------------------------------------------------------------------------------


def test_what_is_replaced_by_another_report_is_kept_and_by_the_same_is_not(
    begin: Callable[..., Store], report: Report
) -> None:
    store = begin()
    begin(report=msgspec.structs.replace(report, seconds=7.0))
    assert not history(store)
    for score in (9, 8):
        begin(report=msgspec.structs.replace(report, score=score))
    assert history(store) == {f"{n}/{name}" for n in (1, 2) for name in ("reports/jane.json", "run.json")}
    kept = [json.loads((store.out / f"history/{n}/reports/jane.json").read_bytes())["score"] for n in (1, 2)]
    assert kept == [10, 9]


def begun_after(store: Store) -> tuple[int, list[str]]:
    found = manifest.read(store.out / "run.json")
    assert found is not None
    return found.history, found.fresh


def test_a_run_knows_what_was_there_before_it_and_one_that_goes_on_what_was_before_the_first(
    begin: Callable[..., Store], report: Report
) -> None:
    store = begin()
    assert begun_after(store) == (0, ["jane"])
    begin(report=msgspec.structs.replace(report, score=9))
    assert begun_after(store) == (0, [])
    begin("jane", "max", report=None)
    assert begun_after(store) == (1, ["max"])
    with contextlib.closing(Store(store.out)) as stopped:
        stopped.write("max", msgspec.structs.replace(report, submission=SubmissionInfo("max", "")), PRACTICE)
        stopped.write("jane", msgspec.structs.replace(report, score=8), PRACTICE)
    begin("jane", "max", "zoe", report=msgspec.structs.replace(report, score=7))
    assert begun_after(store) == (1, ["max", "zoe"])
    begin("jane", "max", "zoe", report=None)
    assert begun_after(store) == (3, ["zoe"])


def test_a_report_on_another_submission_is_none_of_this_one(store: Store, report: Report) -> None:
    store.write("max", report, PRACTICE)
    assert store.kept("max", PRACTICE) == Kept(None, misplaced="jane")


def test_a_report_that_somebody_has_damaged_is_kept_as_well(begin: Callable[..., Store]) -> None:
    store = begin()
    store.target("jane").write_bytes(b"{}")
    begin()
    assert (store.out / "history/1/reports/jane.json").read_bytes() == b"{}"


def test_reports_on_submissions_that_are_gone_are_moved_there(begin: Callable[..., Store]) -> None:
    store = begin()
    begin("john", report=None)
    assert not list(store.reports.iterdir())
    assert "1/reports/jane.json" in history(store)
