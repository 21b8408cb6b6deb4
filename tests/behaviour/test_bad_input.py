"""What a user gets wrong about a batch is told in one line, with exit code 2, before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.behaviour.test_runs import without_privileges

if TYPE_CHECKING:
    from tests.conftest import Executable, Toy


def nothing_at_all(submissions: Path) -> None:
    pass


def an_empty_folder(submissions: Path) -> None:
    submissions.mkdir()


def a_file(submissions: Path) -> None:
    submissions.write_text("no folder")


def a_damaged_archive(submissions: Path) -> None:
    submissions.write_bytes(b"PK\x03\x04 and no more")


def only_loose_files(submissions: Path) -> None:
    submissions.mkdir()
    (submissions / "notes.txt").write_text("see you on monday")


def a_folder_that_may_not_be_read(submissions: Path) -> None:
    submissions.mkdir(mode=0)


CLASSES: dict[Callable[[Path], None], str] = {
    nothing_at_all: "is not there; give a folder",
    an_empty_folder: "holds no folders and no archives",
    a_file: "neither a folder nor an archive",
    a_damaged_archive: "archive",
    only_loose_files: "holds no folders and no archives",
    a_folder_that_may_not_be_read: "cannot be read",
}


@pytest.mark.parametrize("make", CLASSES, ids=lambda make: make.__name__)
def test_a_class_that_is_none(grader: Executable, toy: Toy, tmp_path: Path, make: Callable[[Path], None]) -> None:
    make(tmp_path / "class")
    for words in (("batch", "--out", tmp_path / "out"), ("similar",)):
        process = grader.start(*words, tmp_path / "class", "--section", toy.folder, before=without_privileges)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out) == (2, ""), err
        assert CLASSES[make] in err
        assert len(err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


ROSTERS = {
    "twice the same": (b"id,name\njane,Jane\njane,Janet\n", "CLASS.csv:3: "),
    "no id": (b"name\nJane\n", "id"),
    "no text": (b"id,name\n\x81\x8d,x\n", "CLASS.csv"),
    "empty": (b"", "CLASS.csv"),
}


@pytest.mark.parametrize("kind", ROSTERS)
def test_a_roster_that_cannot_be_read_unambiguously(grader: Executable, toy: Toy, tmp_path: Path, kind: str) -> None:
    content, said = ROSTERS[kind]
    (tmp_path / "CLASS.csv").write_bytes(content)
    toy.write(tmp_path / "class" / "jane")
    ran = grader(
        *("batch", tmp_path / "class", "--section", toy.folder),
        *("--out", tmp_path / "out", "--roster", tmp_path / "CLASS.csv"),
    )
    assert (ran.code, ran.out) == (2, ""), ran
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1
    assert not (tmp_path / "out" / "reports").exists()


DECISIONS = {
    "adjustments.toml": (
        '[[adjustment]]\nall = true\nwaive = "ex1.area.rihgt"\nreason = "x"\nauthor = "y"\n',
        "adjustments.toml:3: there is no check ex1.area.rihgt; do you mean ex1.area.is_right?",
    ),
    "policy.toml": (
        'due = 2026-03-01T12:00:00Z\n[[extension]]\nstudent = "jnae"\ndays = 1\nreason = "x"\nauthor = "y"\n',
        "policy.toml:3: there is no student jnae; do you mean jane?",
    ),
    "times.csv": ("submission,submitted\njane,2026-03-01T12:00:00\n", "times.csv:2: "),
}


@pytest.mark.parametrize("name", DECISIONS)
def test_what_is_decided_wrongly_is_told_before_anything_is_graded(
    grader: Executable, toy: Toy, tmp_path: Path, name: str
) -> None:
    content, said = DECISIONS[name]
    toy.write(tmp_path / "class" / "jane")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_text(content)
    ran = grader("batch", tmp_path / "class", "--section", toy.folder, "--out", tmp_path / "out")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (2, "", 1), ran
    assert said in ran.err
    assert [path.name for path in (tmp_path / "out").iterdir()] == [name]


def test_a_folder_for_reports_that_is_a_file(grader: Executable, toy: Toy, tmp_path: Path) -> None:
    toy.write(tmp_path / "class" / "jane")
    (tmp_path / "out").write_text("mine")
    ran = grader("batch", tmp_path / "class", "--section", toy.folder, "--out", tmp_path / "out")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (2, "", 1), ran
    assert (tmp_path / "out").read_text() == "mine"


@pytest.mark.parametrize("option", ["--key-file", "--roster"])
def test_a_file_that_may_not_be_read(grader: Executable, toy: Toy, tmp_path: Path, option: str) -> None:
    toy.write(tmp_path / "class" / "jane")
    (tmp_path / "file").touch(mode=0)
    words = ("batch", tmp_path / "class", "--section", toy.folder, "--out", tmp_path / "out")
    process = grader.start(*words, option, tmp_path / "file", before=without_privileges)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (2, "")
    assert err.endswith(f"{tmp_path / 'file'} cannot be read: Permission denied\n")
    assert err.count("\n") == 1
