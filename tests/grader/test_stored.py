"""A stored report holds only while nothing has changed that it was made of."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from grader import report as reports
from grader.key import PRACTICE, Key
from grader.report import Cases, Report, SubmissionInfo
from grader.section import Section, load
from grader.stored import unchanged
from grader.submission import load as take
from grader.versions import versions

if TYPE_CHECKING:
    from tests.conftest import Toy


@pytest.fixture
def section(toy: Toy, tmp_path: Path) -> Section:
    return load(Path(shutil.copytree(toy.folder, tmp_path / "section")))


@pytest.fixture
def folder(toy: Toy, tmp_path: Path) -> Path:
    return toy.write(tmp_path / "jane")


@pytest.fixture
def stored(section: Section, folder: Path, tmp_path: Path) -> Report:
    """Return a report on the submission, written where a batch would look for it."""
    report = Report(
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
    reports.write(report, tmp_path / "jane.json")
    return report


def test_nothing_changed_is_the_same_report(section: Section, folder: Path, tmp_path: Path, stored: Report) -> None:
    assert unchanged(folder, tmp_path / "jane.json", section, PRACTICE, "full") == stored


def test_another_key_or_kind_of_feedback_is_another_report(
    section: Section, folder: Path, tmp_path: Path, stored: Report
) -> None:
    target = tmp_path / "jane.json"
    assert unchanged(folder, target, section, Key(b"x" * 32, practice=False), "full") is None
    assert unchanged(folder, target, section, PRACTICE, "brief") is None


@pytest.mark.parametrize("change", ["edit", "helper", "gone"])
def test_another_submission_is_graded_again(
    toy: Toy, section: Section, folder: Path, tmp_path: Path, stored: Report, change: str
) -> None:
    if change == "edit":
        toy.write(folder, toy.solution + "\n")
    elif change == "helper":
        (folder / "helper.py").touch()
    else:
        (folder / "ex1_area.py").unlink()
    assert unchanged(folder, tmp_path / "jane.json", section, PRACTICE, "full") is None


@pytest.mark.parametrize("name", ["test_ex1_area.py", "given.py", "section.toml", "conftest.py"])
def test_another_suite_grades_again(section: Section, folder: Path, tmp_path: Path, stored: Report, name: str) -> None:
    with (section.folder / name).open("a") as file:
        file.write("\n# changed\n")
    assert unchanged(folder, tmp_path / "jane.json", section, PRACTICE, "full") is None


@pytest.mark.parametrize(
    "change", [{"status": "grader_error", "score": None}, {"status": "rejected"}, {"section": "squares"}]
)
def test_only_a_graded_report_of_this_section_is_kept(
    section: Section, folder: Path, tmp_path: Path, stored: Report, change: dict[str, Any]
) -> None:
    reports.write(msgspec.structs.replace(stored, **change), tmp_path / "jane.json")
    assert unchanged(folder, tmp_path / "jane.json", section, PRACTICE, "full") is None


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00"])
def test_a_file_that_is_no_report_is_none(
    section: Section, folder: Path, tmp_path: Path, stored: Report, content: bytes
) -> None:
    (tmp_path / "jane.json").write_bytes(content)
    assert unchanged(folder, tmp_path / "jane.json", section, PRACTICE, "full") is None


def test_no_report_yet_is_none(section: Section, folder: Path, tmp_path: Path) -> None:
    assert unchanged(folder, tmp_path / "jane.json", section, PRACTICE, "full") is None
