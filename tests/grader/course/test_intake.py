"""Whatever is handed in: all that is complete gets what the plain files get, all else is rejected with its reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.course.intake import Refused, one, take
from grader.course.layouts import Source
from grader.section import Section, find, load
from grader.submission import Submission
from grader.submission import load as load_strictly
from tests import hand_ins
from tests.conftest import ROOT

if TYPE_CHECKING:
    from tests.conftest import Toy

COMPLETE = [name for name, made in hand_ins.ALL.items() if made.complete]
REJECTED = [name for name, made in hand_ins.ALL.items() if not made.complete]
LEFT = ("at_the_top_beside_an_older_copy", "in_exercises_beside_an_older_folder")
SOLUTIONS = {path.name: path.read_bytes() for path in sorted((ROOT / "solutions").glob("ex*.py"))}


@pytest.fixture(scope="module")
def momentum() -> Section:
    return find("momentum")


@pytest.fixture(scope="module")
def plain(momentum: Section) -> Submission:
    return load_strictly(ROOT / "solutions", momentum)


@pytest.fixture
def section(toy: Toy) -> Section:
    return load(toy.folder)


def made(name: str, room: Path) -> Source:
    hand_in = hand_ins.ALL[name]
    path = room / f"{name}{hand_in.ending}"
    hand_in.make(path, SOLUTIONS)
    return one(path)


# --- the corpus -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", COMPLETE)
def test_a_complete_hand_in_is_what_its_plain_files_are(
    name: str, momentum: Section, plain: Submission, tmp_path: Path
) -> None:
    taken = take(made(name, tmp_path), momentum)
    assert isinstance(taken, Submission), taken
    assert (taken.id, taken.files, taken.refused, taken.digest) == (name, plain.files, {}, plain.digest)
    says = hand_ins.ALL[name].says
    assert bool(taken.notes) == bool(says) or name == "a_folder_for_each_exercise"
    assert any(says in note for note in (*taken.notes, ""))
    assert taken.costly == (name in LEFT)


@pytest.mark.parametrize("name", REJECTED)
def test_what_is_not_to_be_graded_is_rejected_with_the_reason(name: str, momentum: Section, tmp_path: Path) -> None:
    before = set(tmp_path.parent.rglob("*"))
    taken = take(made(name, tmp_path), momentum)
    assert isinstance(taken, Refused), taken
    assert taken.status == "rejected", taken.why
    assert taken.why.startswith(name)
    assert hand_ins.ALL[name].says in taken.why
    assert str(tmp_path) not in taken.why
    new = {path for path in tmp_path.parent.rglob("*") if path not in before}
    assert all(path.is_relative_to(tmp_path / name) or path.parent == tmp_path for path in new)
