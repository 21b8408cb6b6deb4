"""What a course hands over: which submissions there are, what is left aside, and whose fault it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.course.intake import HandedIn, Refused, Source, handed_in, take
from grader.errors import UsageError
from grader.section import Section, load
from grader.submission import Submission

if TYPE_CHECKING:
    from tests.conftest import Toy

FILES = {"ex1_area.py"}


@pytest.fixture
def section(toy: Toy) -> Section:
    return load(toy.folder)


def found(folder: Path) -> HandedIn:
    return handed_in(folder, FILES)


# --- which they are -------------------------------------------------------------------------------------------------


def test_submissions_are_folders_in_order_of_their_names_and_all_else_is_named(tmp_path: Path) -> None:
    for name in ("b", "a", "C", ".git", "=1+1", "__MACOSX"):
        (tmp_path / name).mkdir()
    (tmp_path / "notes\u200b.txt").touch()
    (tmp_path / "notes").symlink_to("notes\u200b.txt")
    assert [source.name for source in found(tmp_path).sources] == ["=1+1", "C", "a", "b"]
    assert found(tmp_path).ignored == [
        ".git (hidden)",
        "__MACOSX (what macOS adds to archives)",
        "notes (a loose file)",
        "notes\\u200b.txt (a loose file)",
    ]


@pytest.mark.parametrize("content", ["nothing", "a file", "no folder", "is a file"])
def test_a_folder_without_submissions_is_the_users_to_mend(tmp_path: Path, content: str) -> None:
    folder = tmp_path / "class"
    if content == "is a file":
        folder.touch()
    elif content != "no folder":
        folder.mkdir()
    if content == "a file":
        (folder / "notes.txt").touch()
    with pytest.raises(UsageError, match="give a folder that holds a folder per submission"):
        found(folder)


@pytest.mark.parametrize("beside", [(), ("data",)])
def test_one_submission_is_told_from_a_class(toy: Toy, tmp_path: Path, beside: tuple[str, ...]) -> None:
    toy.write(tmp_path / "jane")
    for name in beside:
        (tmp_path / "jane" / name).mkdir()
    with pytest.raises(UsageError, match=r"jane looks like one submission: grader grade .*jane$"):
        found(tmp_path / "jane")


def test_a_class_with_an_exercise_beside_it_is_a_class(toy: Toy, tmp_path: Path) -> None:
    toy.write(tmp_path)
    toy.write(tmp_path / "jane")
    assert [source.name for source in found(tmp_path).sources] == ["jane"]
    assert found(tmp_path).ignored == ["ex1_area.py (a loose file)"]


# --- what is in one of them -----------------------------------------------------------------------------------------


def test_a_folder_is_taken_under_its_name(toy: Toy, section: Section, tmp_path: Path) -> None:
    taken = take(Source("=1", toy.write(tmp_path / "=1")), section)
    assert isinstance(taken, Submission)
    assert taken.id == r"\x3d1"


@pytest.mark.parametrize("target", ["jane", "nowhere"])
def test_a_folder_that_is_a_link_is_rejected_and_what_it_leads_to_not_read(
    toy: Toy, section: Section, tmp_path: Path, target: str
) -> None:
    toy.write(tmp_path / "jane")
    (tmp_path / "john").symlink_to(target)
    sources = found(tmp_path).sources
    assert [source.name for source in sources] == ["jane", "john"]
    assert take(sources[1], section) == Refused("rejected", "john is a link: hand in the folder itself")


def test_what_holds_nothing_to_grade_is_the_students_to_mend(section: Section, tmp_path: Path) -> None:
    (tmp_path / "jane").mkdir()
    assert take(Source("jane", tmp_path / "jane"), section) == Refused(
        "rejected", "jane holds none of the exercises' files (ex1_area.py)"
    )


def test_what_our_disk_refuses_to_read_is_ours_and_says_nothing_of_the_student(section: Section) -> None:
    long = Path("n" * 300)
    assert take(Source("jane", long), section) == Refused("grader_error", "jane cannot be read: File name too long")
