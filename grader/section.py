"""A section: what section.toml says of its exercises, and where sections are found."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec

from grader import places
from grader.errors import SectionError, UnknownExercise, UsageError
from grader.sandbox.limits import Limits

SECTIONS = Path(__file__).parent / "suites"
STUBS, SOLUTIONS, READING = "exercises", "solutions", "reading"
PARTS = (STUBS, SOLUTIONS, READING)
"""The folders of a section that are for people: nothing in them decides a score."""
VARIABLE = "GRADER_SECTIONS"
"""The variable that lists folders of further sections, separated as those of ``PATH`` are."""


def plain(name: str) -> str:
    """Return a name as it is compared: in small letters, without a number's zeros in front.

    Examples
    --------
    >>> plain("EX03"), plain("ex3_Compare.py")
    ('ex3', 'ex3_compare.py')
    """
    return re.sub(r"(?<!\d)0+(?=\d)", "", name.lower())


class Exercise(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One exercise: a stub file that students fill in and the suite that checks it."""

    id: str
    title: str
    file: str
    suite: str
    points: int
    functions: tuple[str, ...]
    hints: tuple[tuple[str, ...], ...] = ()
    signatures: tuple[tuple[str, ...], ...] = ()

    def hints_of(self, function: str) -> tuple[str, ...]:
        """Return the hints about a function, the smallest first."""
        return next((named[1:] for named in self.hints if named[0] == function), ())

    def parameters(self, function: str) -> tuple[str, ...] | None:
        """Return the names of a function's parameters, None where the section does not say."""
        listed = next((words[1:] for words in self.signatures if words[0] == function), None)
        return tuple(word.partition("=")[0] for word in listed) if listed is not None else None

    def head(self, function: str) -> str | None:
        """Return a function's head, defaults included, None where the section does not say."""
        return next((f"{name}({', '.join(words)})" for name, *words in self.signatures if name == function), None)

    def check(self, test: str) -> tuple[str, str] | None:
        """Return the function that a test of its suite is about and the check's id, None where it names no function."""
        name = test.removeprefix("test_")
        functions = sorted((f for f in self.functions if test != name and name.startswith(f"{f}_")), key=len)
        if not functions:
            return None
        return functions[-1], f"{self.id}.{functions[-1]}.{name.removeprefix(f'{functions[-1]}_')}"

    @property
    def module(self) -> str:
        """The name under which the student's file is imported."""
        return self.file.removesuffix(".py")

    @property
    def names(self) -> tuple[str, ...]:
        """What a person may call it, in small letters and without zeros in front of numbers; see `plain`."""
        return tuple(map(plain, (self.id, self.id.removeprefix("ex"), self.file, self.module)))


class Places(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Places that the cases of functions visit, as expressions in the names of their parameters; see `promised`."""

    functions: tuple[str, ...]
    visited: tuple[str, ...]


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One textbook section with its exercises; `packages` may be imported beside the standard library.

    `distribution` is what pip installs to have it. `home` is where its folders `PARTS` lie while they are not in its
    own folder, as in a repository that has them at its top and brings them there only when a package is built.
    """

    name: str
    title: str
    exercises: tuple[Exercise, ...]
    folder: Path
    packages: tuple[str, ...] = ()
    limits: Limits = Limits()
    places: tuple[Places, ...] = ()
    distribution: str | None = None
    home: str = "."

    def part(self, name: str) -> Path:
        """Return one of its folders `PARTS`; it need not be there."""
        own = self.folder / name
        return own if own.is_dir() else (self.folder / self.home / name).resolve()

    @property
    def max_score(self) -> int:
        """The points of all exercises."""
        return sum(exercise.points for exercise in self.exercises)

    @property
    def given(self) -> bytes:
        """The source of its given problems, empty where it has none."""
        path = self.folder / "given.py"
        return path.read_bytes() if path.is_file() else b""

    @property
    def files(self) -> set[str]:
        """The names of the exercises' files, by which a section is known."""
        return {exercise.file for exercise in self.exercises}

    def having(self, function: str) -> Exercise | None:
        """Return the first exercise that asks for a function of that name."""
        return next((exercise for exercise in self.exercises if function in exercise.functions), None)

    def has(self, name: str) -> bool:
        """Tell whether there is an exercise of that id, number or file name."""
        return any(plain(name) in exercise.names for exercise in self.exercises)

    def nearest(self, name: str) -> str | None:
        """Return the id of the exercise that is called nearly that, None where none is."""
        begun = [one.id for one in self.exercises if re.match(rf"{one.id}(?![0-9])", plain(name))]
        near = begun or _near(name, [known for one in self.exercises for known in one.names])
        near = near or re.findall(r"^ex(?:ercise)?[ _-]?(\d+)(?:\.py)?$", plain(name))
        return next((one.id for one in self.exercises if near and near[0] in one.names), None)

    def exercise(self, name: str) -> Exercise:
        """Return an exercise by its id, its number, its file name or one of its functions."""
        for exercise in self.exercises:
            if plain(name) in exercise.names:
                return exercise
        having = self.having(name)
        if having is not None:
            return having
        known = ", ".join(exercise.id for exercise in self.exercises)
        meant = self.guess(name)
        guess = f"do you mean {meant}? " if meant else ""
        raise UnknownExercise(f"there is no exercise {name!r}; {guess}the exercises are {known}")

    def guess(self, name: str) -> str | None:
        """Return what is probably meant by a name that is no exercise's: an exercise, or a function and whose it is."""
        return self.nearest(name) or self._with_function(name)

    def _with_function(self, name: str) -> str | None:
        """Return a function that is called so or nearly so, and whose it is; None where there is none."""
        functions = {function: one for one in reversed(self.exercises) for function in one.functions}
        near = _near(name, functions)
        return f"{near[0]}, which is of {functions[near[0]].id}" if near else None


def known() -> dict[str, Section]:
    """Return all sections by their names: those of the package, and those that ``GRADER_SECTIONS`` lists.

    Raises
    ------
    SectionError
        If one of them cannot be read, or two share a name or the name of an exercise's file.
    """
    listed = [Path(folder) for folder in os.environ.get(VARIABLE, "").split(os.pathsep) if folder]
    found: dict[str, Section] = {}
    for folder in [*(path.parent for path in sorted(SECTIONS.glob("*/section.toml"))), *listed]:
        section = load(folder)
        for other in found.values():
            shared = sorted(section.files & other.files)
            if section.name == other.name or shared:
                what = f"the file name {shared[0]}" if shared else "their name"
                raise SectionError(f"{other.folder} and {section.folder} share {what}; each section needs its own")
        found[section.name] = section
    return found


def find(name: str | None = None, folder: Path | None = None) -> Section:
    """Return the section of that name or in that folder; without a name, the one whose exercises `folder` holds.

    Where nothing is said of a folder it is the nearest one with exercises: see `places.here`.

    Raises
    ------
    UsageError
        If there is no such section, or the files do not tell which.
    SectionError
        If a section cannot be read.
    """
    if name is not None and (Path(name) / "section.toml").is_file():
        return load(Path(name))
    sections = known()
    if name is not None:
        if name not in sections:
            raise UsageError(f"there is no section {name!r}; the sections are {', '.join(sections)}, or give a folder")
        return sections[name]
    return _at_hand(folder, sections)


def find_by(name: str | None, place: Path, held: Callable[[set[str]], set[str]]) -> Section:
    """Return the section of hand-ins: by its name, or by those files of all sections' exercises that are `held`."""
    if name is not None:
        return find(name)
    sections = known()
    if len(sections) == 1:
        return next(iter(sections.values()))
    return _of_files(place, held(set().union(*(section.files for section in sections.values()))), sections)


def find_with(word: str, name: str | None = None, folder: Path | None = None) -> tuple[Section, Exercise, str | None]:
    """Return the exercise that a word names, itself or by one of its functions, with its section and that function.

    The section is the one of the files at hand, else the only one that has such an exercise.

    Raises
    ------
    UsageError
        If there is none, or more than one.
    """
    if name is not None:
        section = find(name)
    else:
        sections = known()
        having = [section for section in sections.values() if section.has(word) or section.having(word)]
        section = having[0] if len(having) == 1 else _at_hand(folder, sections)
    return section, *_meant(section, word)


def _meant(section: Section, word: str) -> tuple[Exercise, str | None]:
    having = section.having(word)
    return (having, word) if having is not None and not section.has(word) else (section.exercise(word), None)


def find_to_begin(name: str | None, folder: Path | None = None) -> Section:
    """Return the section of that name, else the one that a folder is named as, else the only one.

    Raises
    ------
    UsageError
        If there is no such section, or there are several and none is named.
    """
    if name is not None:
        return find(name)
    sections = known()
    if len(sections) == 1:
        return next(iter(sections.values()))
    if folder is not None and folder.resolve().name in sections:
        return sections[folder.resolve().name]
    raise UsageError(f"there are the sections {' and '.join(sections)}: name one of them with --section")


def _at_hand(folder: Path | None, sections: dict[str, Section]) -> Section:
    """Return the section whose exercises a folder holds, by default the nearest one with exercises."""
    if len(sections) == 1:
        return next(iter(sections.values()))
    place = places.of(folder, set().union(*(section.files for section in sections.values())))
    return _of_files(place, places.names(place), sections)


def _of_files(place: Path, names: set[str], sections: dict[str, Section]) -> Section:
    having = [section for section in sections.values() if section.files & names]
    if len(having) == 1:
        return having[0]
    if having:
        both = " and ".join(section.name for section in having)
        raise UsageError(f"{place} holds exercises of {both}: name one of them with --section")
    files = "; ".join(f"{section.name}: {section.exercises[0].file} ..." for section in sections.values())
    raise UsageError(f"{place} holds no exercise of any section ({files}); give the folder that does, or --section")


def _near(name: str, known: Iterable[str]) -> list[str]:
    """Return the one that is written nearly as a name, in a list that is empty where none is."""
    from difflib import get_close_matches  # only what nobody knows is guessed

    return get_close_matches(plain(name), known, 1, 0.7)


def _with_hints(exercise: dict[str, Any]) -> dict[str, Any]:
    """Put the name of each function before its hints: what does not change can be compared and looked up."""
    hints = exercise.get("hints")
    if not isinstance(hints, dict) or not all(isinstance(texts, list) for texts in hints.values()):
        return exercise  # whoever converts it says what is wrong
    return {**exercise, "hints": [[function, *texts] for function, texts in hints.items()]}


def _with_signatures(exercise: dict[str, Any]) -> dict[str, Any]:
    """Tell names and parameters apart in the functions of an exercise: ``area(radius, scale=1.0)``, or its name."""
    listed = exercise.get("functions")
    if not isinstance(listed, list) or not all(isinstance(text, str) for text in listed):
        return exercise  # whoever converts it says what is wrong
    words = [[re.sub(r"\s", "", word) for word in re.split(r"[(,)]", text)] for text in listed]
    signatures = [[word for word in found if word] for found in words if len(found) > 1]
    return {**exercise, "functions": [found[0] for found in words], "signatures": signatures}


def load(folder: Path) -> Section:
    """Read the section.toml of a folder."""
    path = folder / "section.toml"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        data = {**data, "exercises": [_with_hints(_with_signatures(one)) for one in data.get("exercises", [])]}
        section = msgspec.convert({**data, "folder": folder.resolve()}, Section)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise SectionError(f"{path}: {error}") from error
    for exercise in section.exercises:
        if not (folder / exercise.suite).is_file():
            raise SectionError(f"{path}: {exercise.id} has the suite {exercise.suite}, which is not there")
    return section
