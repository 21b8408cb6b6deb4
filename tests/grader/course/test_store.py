"""What is kept of a class: a stored report holds only while it is as it was written, and so is all it was made of."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from grader.course.store import Kept, Store
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
def kept(store: Store, folder: Path, report: Report) -> Callable[[Section], Kept]:
    """Write the report, and return the function that says what is kept of it."""
    store.write("jane", report, PRACTICE)
    return lambda section: store.kept(folder, section, PRACTICE, "full", versions(section))


# --- what is kept ---------------------------------------------------------------------------------------------------


def test_nothing_changed_is_the_same_report(section: Section, report: Report, kept: Callable[[Section], Kept]) -> None:
    found = kept(section)
    assert not found.changed
    assert found.report is not None
    assert msgspec.structs.replace(found.report, mac=msgspec.UNSET) == report


def test_another_key_or_kind_of_feedback_is_another_report(
    section: Section, folder: Path, store: Store, kept: Callable[[Section], Kept]
) -> None:
    assert store.kept(folder, section, OTHER, "full", versions(section)) == Kept(None)
    assert store.kept(folder, section, PRACTICE, "brief", versions(section)) == Kept(None)


@pytest.mark.parametrize("change", ["edit", "helper", "gone"])
def test_another_submission_is_graded_again(
    toy: Toy, section: Section, folder: Path, kept: Callable[[Section], Kept], change: str
) -> None:
    if change == "edit":
        toy.write(folder, toy.solution + "\n")
    elif change == "helper":
        (folder / "helper.py").touch()
    else:
        (folder / "ex1_area.py").unlink()
    assert kept(section) == Kept(None)


@pytest.mark.parametrize("name", ["test_ex1_area.py", "given.py", "section.toml", "conftest.py"])
def test_another_suite_grades_again(section: Section, kept: Callable[[Section], Kept], name: str) -> None:
    with (section.folder / name).open("a") as file:
        file.write("\n# changed\n")
    assert kept(section) == Kept(None)


@pytest.mark.parametrize(
    "change",
    [
        {"status": "grader_error", "score": None},
        {"status": "rejected"},
        {"section": "squares"},
        {"submission": SubmissionInfo("john", "sha256:00")},
    ],
)
def test_only_a_graded_report_of_this_submission_and_section_is_kept(
    section: Section, folder: Path, store: Store, report: Report, change: dict[str, Any]
) -> None:
    store.write("jane", msgspec.structs.replace(report, **change), PRACTICE)
    assert store.kept(folder, section, PRACTICE, "full", versions(section)) == Kept(None)


def test_the_report_of_another_folder_with_the_same_files_is_not_taken_for_this_ones(
    toy: Toy, section: Section, store: Store, report: Report, tmp_path: Path
) -> None:
    store.write("john", report, PRACTICE)  # jane's
    assert store.kept(toy.write(tmp_path / "john"), section, PRACTICE, "full", versions(section)) == Kept(None)


def test_a_folder_that_has_become_a_link_is_looked_at_again(
    section: Section, folder: Path, kept: Callable[[Section], Kept]
) -> None:
    folder.rename(folder.with_name("moved"))
    folder.symlink_to("moved")
    assert kept(section) == Kept(None)


def test_no_report_yet_is_none(section: Section, folder: Path, store: Store) -> None:
    assert store.kept(folder, section, PRACTICE, "full", versions(section)) == Kept(None)


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
    section: Section, store: Store, kept: Callable[[Section], Kept], change: str, changed: bool
) -> None:
    target = store.target("jane")
    target.write_bytes(edited(target.read_bytes(), change))
    found = kept(section)
    assert found.changed == changed
    assert (found.report is None) == changed


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00", b"[" * 100_000])
def test_a_file_that_is_no_report_counts_as_changed(
    section: Section, folder: Path, store: Store, content: bytes
) -> None:
    store.target("jane").write_bytes(content)
    assert store.kept(folder, section, PRACTICE, "full", versions(section)) == Kept(None, changed=True)


def test_a_report_sealed_by_another_key_does_not_become_one_of_this_key(
    section: Section, folder: Path, store: Store, report: Report
) -> None:
    forged = msgspec.structs.replace(report, cases=Cases(OTHER.id))
    store.write("jane", forged, PRACTICE)  # the practice key is everybody's
    assert store.kept(folder, section, OTHER, "full", versions(section)) == Kept(None, changed=True)


# --- files ----------------------------------------------------------------------------------------------------------


def test_what_is_written_is_sealed(store: Store, report: Report) -> None:
    store.write("jane", report, OTHER)
    data = store.target("jane").read_bytes()
    assert json.loads(data)["mac"].startswith("hmac-sha256:")
    assert genuine(data, report, OTHER)
    assert not genuine(data, report, PRACTICE)


def test_no_two_folders_share_a_file(store: Store) -> None:
    long = "n" * 255
    names = [long, long[:-1], long[:-1] + "m", "a b", "a\tb", "a\u200bb", "ab"]
    targets = [store.target(name) for name in names]
    assert len(set(targets)) == len(names)
    assert max(len(os.fsencode(path.name)) for path in targets) <= 255


def test_what_a_kill_has_left_is_swept_at_the_next_start(store: Store, tmp_path: Path) -> None:
    for folder in (tmp_path / "out", store.reports):
        (folder / ".being-written-0123").write_text("{}")
    (store.reports / "jane.json").write_text("{}")
    Store(tmp_path / "out")
    assert [path.name for path in store.reports.iterdir()] == ["jane.json"]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["reports"]


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
    with pytest.raises(ResourceError, match=r"jane\.json cannot be written: No such file or directory"):
        store.write("jane", report, PRACTICE)
