"""Many submissions graded by one run of ``grader batch``: a run of its own for each would take all day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Executable, Graded, Ran, Toy


@dataclass(frozen=True)
class Class:
    """A folder of submissions, graded."""

    ran: Ran
    out: Path
    read: Callable[[Path], Graded]

    def __getitem__(self, name: str) -> Graded:
        return self.read(self.out / "reports" / f"{name}.json")

    @property
    def texts(self) -> dict[str, str]:
        """The reports as they stand in their files."""
        return {path.name: path.read_text(encoding="utf-8") for path in (self.out / "reports").glob("*.json")}


class Teacher:
    """Grades a class of toy submissions."""

    def __init__(self, grader: Executable, toy: Toy, read: Callable[[Path], Graded], folder: Path) -> None:
        self._grader = grader
        self._toy = toy
        self._read = read
        self.folder = folder / "class"
        self._out = folder / "out"

    def add(self, submissions: Mapping[str, str | bytes]) -> Teacher:
        """Hand in sources of ex1_area.py by names of submissions."""
        for name, source in submissions.items():
            self._toy.write(self.folder / name, source)
        return self

    def grade(self, *options: str, env: Mapping[str, str] | None = None) -> Class:
        """Grade all of them anew, two at a time."""
        words: tuple[str | Path, ...]
        words = ("batch", self.folder, "--out", self._out, "--section", self._toy.folder, "--jobs", "2", *options)
        ran = self._grader(*words, "--regrade", env=env)
        assert ran.code in (0, 1), ran
        return Class(ran, self._out, self._read)


@pytest.fixture(scope="module")
def teacher(
    grader: Executable, toy: Toy, read: Callable[[Path], Graded], tmp_path_factory: pytest.TempPathFactory
) -> Teacher:
    """Return a teacher with an empty class."""
    return Teacher(grader, toy, read, tmp_path_factory.mktemp("teacher"))
