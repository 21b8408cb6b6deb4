"""Wherever a command is typed, and however a person names an exercise."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader import places
from grader.errors import UsageError

FILES = {"ex1_area.py", "ex2_disc.py"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with exercises in it, and with folders below and above them."""
    (tmp_path / "project" / "exercises" / "notes").mkdir(parents=True)
    (tmp_path / "project" / "src" / "deep").mkdir(parents=True)
    (tmp_path / "project" / "exercises" / "ex1_area.py").write_text("")
    return tmp_path / "project"


@pytest.mark.parametrize("where", [".", "exercises", "exercises/notes", "src", "src/deep", ".."])
def test_the_nearest_exercises_are_found(project: Path, where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / where)
    assert places.here(FILES).resolve() == project / "exercises"


def test_where_there_are_several_below_none_is_chosen(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project.parent / "other" / "exercises").mkdir(parents=True)
    (project.parent / "other" / "exercises" / "ex1_area.py").write_text("")
    monkeypatch.chdir(project.parent)
    assert places.here(FILES) == Path()


@pytest.mark.parametrize(
    ("words", "folder", "names"),
    [
        ([], None, []),
        (["ex1"], None, ["ex1"]),
        (["exercises", "ex1"], Path("exercises"), ["ex1"]),
        (["exercises/ex1_area.py"], Path("exercises"), ["ex1_area.py"]),
        (["./exercises/ex1_area.py", "ex2"], Path("exercises"), ["ex1_area.py", "ex2"]),
        (["nowhere/at/all"], Path("nowhere/at/all"), []),
        (["README.md"], Path("README.md"), []),
    ],
)
def test_folders_files_and_names_are_told_apart(
    project: Path, words: list[str], folder: Path | None, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    (project / "README.md").write_text("")
    assert places.split(words) == (folder, names)


@pytest.mark.parametrize("where", ["exercises", "exercises/notes", "src/deep"])
@pytest.mark.parametrize("word", ["exercises/ex1_area.py", "./exercises/ex1_area.py", "project/exercises/ex1_area.py"])
def test_a_file_is_named_as_well_by_its_path_from_a_folder_above(
    project: Path, where: str, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project / where)
    folder, names = places.split([word])
    assert folder is not None
    assert (folder.resolve(), names) == (project / "exercises", ["ex1_area.py"])


def test_the_folder_is_named_as_well_by_its_path_from_a_folder_above(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project / "exercises")
    folder, names = places.split(["exercises", "ex1"])
    assert folder is not None
    assert (folder.resolve(), names) == (project / "exercises", ["ex1"])


def test_the_folder_of_a_project_stands_for_the_exercises_in_it(project: Path) -> None:
    assert places.of(project, FILES) == project / "exercises"
    assert places.of(project / "exercises", FILES) == project / "exercises"
    assert places.of(project / "src", FILES) == project / "src"


@pytest.mark.parametrize("word", ["", " ", ".", "exercises", "nowhere/ex1"])
def test_what_names_no_exercise_is_told_what_does(project: Path, word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    with pytest.raises(UsageError, match="names no exercise: give one by its id, number or file, as ex3"):
        places.one(word)


def test_the_root_is_called_by_its_path() -> None:
    assert places.called(Path("/")) == "/"
