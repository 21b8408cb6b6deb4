"""Wherever a command is typed, and however a person names an exercise."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader import places

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
