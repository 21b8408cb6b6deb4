"""A section: what section.toml says of its exercises, and where sections are found."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from grader.errors import SectionError, UsageError
from grader.sandbox.limits import Limits

SECTIONS = Path(__file__).parent / "suites"


class Exercise(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One exercise: a stub file that students fill in and the suite that checks it."""

    id: str
    title: str
    file: str
    suite: str
    points: int
    functions: tuple[str, ...]
    hints: tuple[str, ...]

    @property
    def module(self) -> str:
        """The name under which the student's file is imported."""
        return self.file.removesuffix(".py")


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One textbook section with its exercises; `packages` may be imported beside the standard library."""

    name: str
    title: str
    exercises: tuple[Exercise, ...]
    folder: Path
    packages: tuple[str, ...] = ()
    limits: Limits = Limits()

    @property
    def max_score(self) -> int:
        """The points of all exercises."""
        return sum(exercise.points for exercise in self.exercises)

    def exercise(self, name: str) -> Exercise:
        """Return an exercise by its id, its number or its file name."""
        for exercise in self.exercises:
            if name in (exercise.id, exercise.id.removeprefix("ex"), exercise.file, exercise.module):
                return exercise
        known = ", ".join(exercise.id for exercise in self.exercises)
        raise UsageError(f"there is no exercise {name!r}; the exercises are {known}")


def find(name: str | None = None) -> Section:
    """Return the section of that name, or of that folder, or the only one there is."""
    if name is not None and (Path(name) / "section.toml").is_file():
        return load(Path(name))
    folders = {path.parent.name: path.parent for path in sorted(SECTIONS.glob("*/section.toml"))}
    if name is None and len(folders) == 1:
        return load(next(iter(folders.values())))
    if name in folders:
        return load(folders[name])
    raise UsageError(f"name the section with --section: one of {', '.join(folders)}, or a folder with a section.toml")


def load(folder: Path) -> Section:
    """Read the section.toml of a folder."""
    path = folder / "section.toml"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        section = msgspec.convert({**data, "folder": folder.resolve()}, Section)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SectionError(f"{path}: {error}") from error
    for exercise in section.exercises:
        if not (folder / exercise.suite).is_file():
            raise SectionError(f"{path}: {exercise.id} has the suite {exercise.suite}, which is not there")
    return section
