"""Two texts beside each other, line by line: a student's file and the worked answer."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import starmap, zip_longest
from pathlib import Path
from typing import NamedTuple

from grader.errors import UsageError
from grader.section import SOLUTIONS, Exercise, Section


class Row(NamedTuple):
    """A line of each text, None where one of them has no line there."""

    left: str | None
    right: str | None

    @property
    def same(self) -> bool:
        """Whether both texts have this line."""
        return self.left == self.right


def answer(section: Section, exercise: Exercise) -> str:
    """Return the worked answer.

    Raises
    ------
    UsageError
        If the section's package holds none.
    """
    path: Path = section.part(SOLUTIONS) / exercise.file
    if not path.is_file():
        raise UsageError(f"the package holds no worked answer to {exercise.id}")
    return path.read_text(encoding="utf-8")


def has_answer(section: Section, exercise: Exercise) -> bool:
    """Tell whether the section's package holds a worked answer."""
    return (section.part(SOLUTIONS) / exercise.file).is_file()


def rows(left: str, right: str) -> Iterator[Row]:
    """Yield the lines of two texts, those that both have in one row."""
    lines, others = left.splitlines(), right.splitlines()
    for _, start, end, start_other, end_other in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        yield from starmap(Row, zip_longest(lines[start:end], others[start_other:end_other]))
