"""Two texts beside each other, line by line: what a student wrote and the worked answer."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import starmap, zip_longest
from pathlib import Path
from typing import NamedTuple

from grader.errors import UsageError
from grader.section import SOLUTIONS, STUBS, Exercise, Section

_TRIALS = "if __name__ =="


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


def code(worked: str) -> str:
    """Return what of a worked answer, or of a stub, is code to be compared: no docstrings, no trials at its end."""
    described = _docstrings(worked)
    return _close([line for number, line in enumerate(worked.splitlines(), 1) if number not in described])


def own(text: str, section: Section, exercise: Exercise) -> str:
    """Return what of a student's file is the student's: not the texts of the stub, and no trials at its end.

    The stub alone is parsed; what is left as the stub has it is found by comparing lines.
    """
    path = section.part(STUBS) / exercise.file
    stub = path.read_text(encoding="utf-8") if path.is_file() else ""
    described = _docstrings(stub) | {
        number for number, line in enumerate(stub.splitlines(), 1) if line.lstrip().startswith(("#", "raise NotImpl"))
    }
    before, lines = [line.rstrip() for line in stub.splitlines()], [line.rstrip() for line in text.splitlines()]
    given = {
        block.b + place
        for block in SequenceMatcher(None, before, lines, autojunk=False).get_matching_blocks()
        for place in range(block.size)
        if block.a + place + 1 in described
    }
    stamp = "# Begun with "
    return _close([line for n, line in enumerate(lines) if n not in given and not line.startswith(stamp)])


def rows(left: str, right: str) -> Iterator[Row]:
    """Yield the lines of two texts, those that both have in one row."""
    lines, others = left.splitlines(), right.splitlines()
    for _, start, end, start_other, end_other in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        yield from starmap(Row, zip_longest(lines[start:end], others[start_other:end_other]))


def _docstrings(source: str) -> set[int]:
    """Return the numbers of the lines that hold docstrings."""
    found = set[int]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node) is not None:
            text = node.body[0]
            found.update(range(text.lineno, (text.end_lineno or text.lineno) + 1))
    return found


def _close(lines: list[str]) -> str:
    """Return lines without those of a block for trials, and with one empty line wherever there are some."""
    kept: list[str] = []
    trying = False
    for line in map(str.rstrip, lines):
        trying = line.startswith(_TRIALS) or (trying and line[:1] in ("", " ", "\t"))
        if not trying and (line or (kept and kept[-1])):
            kept.append(line)
    return "\n".join(kept).rstrip()
