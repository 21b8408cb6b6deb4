"""Which submissions are graded again: a stored report holds only while all that it was made of is what it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from grader.course.job import Job
from grader.course.layouts import Source
from grader.course.planning import Worklist, plan
from grader.course.store import Store
from grader.course.tally import Filed
from grader.key import PRACTICE
from grader.report import Cases, Report, SubmissionInfo
from grader.section import Section, load
from grader.submission import load as take
from grader.versions import versions

if TYPE_CHECKING:
    from tests.conftest import Toy


def folder_of(source: Source) -> Path:
    assert isinstance(source.place, Path)
    return source.place


CODE = ["the code of the section or the grader"]


@pytest.fixture
def section(toy: Toy, tmp_path: Path) -> Section:
    return load(Path(shutil.copytree(toy.folder, tmp_path / "section")))


@pytest.fixture
def jane(toy: Toy, tmp_path: Path) -> Source:
    return Source("jane", toy.write(tmp_path / "jane"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "out")


@pytest.fixture
def report(section: Section, jane: Source) -> Report:
    return Report(
        section=section.name,
        submission=SubmissionInfo("jane", take(folder_of(jane), section).digest),
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
def planned(
    store: Store, section: Section, jane: Source, report: Report
) -> Callable[..., tuple[Worklist, list[Filed]]]:
    """Write the report, and return the function that plans what is to be graded."""
    store.write("jane", report, PRACTICE)

    def planned(source: Source = jane, *, regrade: bool = False, **other: Any) -> tuple[Worklist, list[Filed]]:
        unchanged: list[Filed] = []
        job = msgspec.structs.replace(Job(section.folder, PRACTICE, "full"), **other)
        now = versions(section)
        return plan(job, store, [source], section, now, regrade=regrade, unchanged=unchanged.append), unchanged

    return planned


Planned = Callable[..., tuple[Worklist, list[Filed]]]


def test_nothing_changed_is_not_graded_again(planned: Planned, report: Report) -> None:
    work, (filed,) = planned()
    assert work == Worklist([], [], 0, [])
    assert (msgspec.structs.replace(filed.report, mac=msgspec.UNSET), filed.kept, filed.costly) == (report, None, False)


def test_files_that_were_refused_are_known_again(
    planned: Planned, store: Store, section: Section, jane: Source
) -> None:
    (folder_of(jane) / "helper.py").symlink_to("ex1_area.py")
    stored = store.kept("jane", PRACTICE).report
    assert stored is not None
    taken = take(folder_of(jane), section)
    whose = SubmissionInfo("jane", taken.digest)
    store.write("jane", msgspec.structs.replace(stored, submission=whose, notes=list(taken.notes)), PRACTICE)
    _, (filed,) = planned()
    assert filed.costly


def test_what_is_said_of_a_hand_in_is_said_anew_where_it_holds_no_more(
    planned: Planned, store: Store, jane: Source
) -> None:
    stored = store.kept("jane", PRACTICE).report
    assert stored is not None
    store.write("jane", msgspec.structs.replace(stored, notes=["a name was mended"]), PRACTICE)
    work, _ = planned()
    assert work.fresh == [jane]


@pytest.mark.parametrize("change", ["edit", "helper", "gone", "feedback"])
def test_another_submission_or_audience_is_graded_again_and_not_for_the_sake_of_the_code(
    toy: Toy, jane: Source, planned: Planned, change: str
) -> None:
    if change == "edit":
        toy.write(folder_of(jane), toy.solution + "\n")
    elif change == "helper":
        (folder_of(jane) / "helper.py").touch()
    elif change == "gone":
        (folder_of(jane) / "ex1_area.py").unlink()
    other = {"feedback": "brief"} if change == "feedback" else {}
    assert planned(**other) == (Worklist([jane], [], 0, []), [])


@pytest.mark.parametrize("name", ["test_ex1_area.py", "given.py", "section.toml", "conftest.py"])
def test_another_suite_grades_again_and_is_named(section: Section, jane: Source, planned: Planned, name: str) -> None:
    with (section.folder / name).open("a") as file:
        file.write("\n# changed\n")
    assert planned() == (Worklist([jane], [], 1, CODE), [])


def test_so_does_another_version_of_what_grading_rests_on(
    store: Store, jane: Source, planned: Planned, report: Report
) -> None:
    older = msgspec.structs.replace(report.versions, numpy="1.0", python="3.0")
    store.write("jane", msgspec.structs.replace(report, versions=older), PRACTICE)
    assert planned()[0] == Worklist([jane], [], 1, ["python", "numpy"])


def test_all_are_graded_again_where_that_is_asked_for(jane: Source, planned: Planned) -> None:
    assert planned(regrade=True) == (Worklist([jane], [], 0, []), [])


@pytest.mark.parametrize(
    "change",
    [
        {"status": "grader_error", "score": None},
        {"status": "rejected"},
        {"section": "squares"},
        {"submission": SubmissionInfo("john", "sha256:00")},
    ],
)
def test_only_a_graded_report_of_this_submission_and_section_holds(
    store: Store, jane: Source, planned: Planned, report: Report, change: dict[str, Any]
) -> None:
    store.write("jane", msgspec.structs.replace(report, **change), PRACTICE)
    assert planned()[0].fresh == [jane]


def test_the_report_of_another_folder_with_the_same_files_does_not(
    toy: Toy, store: Store, planned: Planned, report: Report, tmp_path: Path
) -> None:
    john = Source("john", toy.write(tmp_path / "john"))
    store.write("john", report, PRACTICE)  # jane's
    assert planned(john)[0].fresh == [john]


def test_a_folder_that_has_become_a_link_is_looked_at_again(jane: Source, planned: Planned) -> None:
    folder = folder_of(jane)
    folder.rename(folder.with_name("moved"))
    folder.symlink_to("moved")
    assert planned()[0].fresh == [jane]


def test_a_report_that_somebody_has_changed_is_named(store: Store, jane: Source, planned: Planned) -> None:
    store.target("jane").write_bytes(b"{}")
    assert planned()[0] == Worklist([jane], ["jane"], 0, [])
