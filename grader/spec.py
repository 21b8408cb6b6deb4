"""A collected check: what its mark says, and the order in which the checks of an exercise are run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec
import pytest

from grader.errors import SectionError
from grader.section import Exercise, Section
from grader.text import counted


class Spec(msgspec.Struct, frozen=True):
    """A collected check; `needs` are names of checks of the same exercise, as in `name`, `builds_on` of functions."""

    id: str
    exercise: Exercise
    function: str
    title: str
    points: int
    hint: str
    needs: tuple[str, ...]
    stateful: bool
    builds_on: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name by which other checks need this one."""
        return self.id.partition(".")[2].replace(".", "_", 1)


def spec_of(item: pytest.Item, section: Section) -> Spec:
    """Read a check off a collected test.

    Raises
    ------
    SectionError
        If it has no mark, or belongs to no function of an exercise.
    """
    mark = item.get_closest_marker("check")
    if mark is None:
        raise SectionError(f"{item.name} has no @check")
    exercise = next((e for e in section.exercises if e.suite == item.path.name), None)
    if exercise is None:
        raise SectionError(f"{item.path.name} is no exercise's suite")
    found = exercise.check(item.name)
    if found is None:
        raise SectionError(f"{item.name} names no function of {exercise.id}")
    function, check_id = found
    return Spec(check_id, exercise, function, **mark.kwargs)


def unknown_in(spec: Spec, earlier: Sequence[Spec]) -> list[str]:
    """Return what is wrong with what a check says of those before it in its suite, a sentence each."""
    names, functions = {other.name for other in earlier}, {other.function for other in earlier}
    needs = [name for name in spec.needs if name not in names]
    builds_on = [name for name in spec.builds_on if name not in functions]
    return [
        *(f"{spec.id} needs {name}, which is no earlier check of its suite" for name in needs),
        *(f"{spec.id} builds on {name}, of which its suite has no check before it" for name in builds_on),
    ]


def points_off(section: Section, exercises: Sequence[Exercise], specs: Iterable[Spec]) -> Iterator[SectionError]:
    """Yield an error for each exercise whose checks are worth more or less than section.toml says: no score holds."""
    specs = [*specs]
    for exercise in exercises:
        points = sum(spec.points for spec in specs if spec.exercise is exercise)
        if points != exercise.points:
            added = counted(points, "point")
            sentence = f"the checks of {exercise.id} add up to {added}, section.toml says {exercise.points}"
            yield SectionError(sentence, path=section.folder / "section.toml", line=_line_of_points(section, exercise))


def run_order(specs: Iterable[Spec]) -> list[Spec]:
    """Return the checks of an exercise in the order in which they run.

    A check about what calls leave behind comes right after the first check of its function: what it finds decides
    whether the calls of the others may share a process.
    """
    listed = list(specs)
    place: dict[str, float] = {}
    for index, spec in enumerate(listed):
        place.setdefault(spec.function, index)
    return sorted(listed, key=lambda spec: place[spec.function] + 0.5 if spec.stateful else listed.index(spec))


def _line_of_points(section: Section, exercise: Exercise) -> int | None:
    """Return the line of section.toml with the points of an exercise, None where it is not to be seen."""
    text = (section.folder / "section.toml").read_text(encoding="utf-8")
    heads = [head.end() for head in re.finditer(r"^[ \t]*\[\[[ \t]*exercises[ \t]*\]\]", text, re.MULTILINE)]
    if len(heads) != len(section.exercises):
        return None
    points = re.compile(r"^[ \t]*points[ \t]*=", re.MULTILINE).search(text, heads[section.exercises.index(exercise)])
    return text[: points.start()].count("\n") + 1 if points is not None else None
