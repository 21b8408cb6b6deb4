"""Errors of the grader itself, by who can mend them; what a student's code does is never one of these.

::

    GraderError             one line of text and an exit code, turned into both in one place of the CLI
    +-- UsageError          the person at the keyboard: a wrong path, an unknown exercise          exit 2
    |   +-- UnknownExercise a word that names no exercise
    +-- SectionError        the author of a section: section.toml, a suite, a check                exit 3
    +-- ResourceError       whoever runs the machine: a full disk, too few processes               exit 3
    +-- InternalError       the maintainer: the grader broke while grading                         exit 3
    Cancelled               nobody: whoever asked for a grade has lost interest                    none
    Interrupted             nobody: Ctrl-C, SIGTERM or SIGHUP ended the command                    exit 128 + signal
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class GraderError(Exception):
    """What the grader cannot do, and what would help."""

    exit_code = 3


class UsageError(GraderError):
    """Something that whoever typed the command can mend."""

    exit_code = 2


class UnknownExercise(UsageError):
    """A word that names none of the exercises."""


class SectionError(GraderError):
    """Something that the author of a section can mend.

    Parameters
    ----------
    message : str
        What is wrong.
    path, line : Path and int, optional
        Where, if that is known; it then stands before the message.
    """

    def __init__(self, message: str, *, path: Path | None = None, line: int | None = None) -> None:
        place = "" if path is None else f"{path}: " if line is None else f"{path}:{line}: "
        super().__init__(f"{place}{message}")
        self.path = path
        self.line = line


class ResourceError(GraderError):
    """What the machine did not give: room on a disk, a process, a descriptor."""


class InternalError(GraderError):
    """The grader broke; nothing is said about the submission."""


class Cancelled(Exception):
    """A submission was not graded to its end because nobody waits for it any more."""


class Interrupted(BaseException):
    """A signal that ends the command; no `Exception`, so that nothing that copes with those stops it."""

    def __init__(self, number: int, message: str = "interrupted") -> None:
        super().__init__(message)
        self.number = number
        self.exit_code = 128 + number


@contextmanager
def section_code(what: str) -> Iterator[None]:
    """Turn what a section's code raises into a `SectionError` that names its file and line.

    What is raised without any of it on the way is an `InternalError`: nothing here is lost in silence.
    """
    try:
        yield
    except GraderError:
        raise
    except Exception as error:
        path, line = _place(error)
        said = error.msg if isinstance(error, SyntaxError) else error  # it would tell the place once more
        message = f"{what}: {type(error).__name__}: {said}"
        if path is None:
            raise InternalError(message) from error
        raise SectionError(message, path=path, line=line) from error


def line_in(trace: str, path: Path) -> int | None:
    """Return the innermost line of a file in the text of a traceback, None if it is not there."""
    place, short = re.escape(str(path)), re.escape(path.name)  # the short form is that of a module that is not there
    lines = re.findall(rf'^(?:(?:E )? *File "{place}", line |(?:\S*/)?{short}:)(\d+)', trace, re.MULTILINE)
    return int(lines[-1]) if lines else None


def _place(error: Exception) -> tuple[Path | None, int | None]:
    """Return the innermost place of a section in an error's traceback."""
    import traceback  # this and the next are for a start that asks for neither
    from pathlib import Path

    frames = [(Path(frame.f_code.co_filename), line) for frame, line in traceback.walk_tb(error.__traceback__)]
    if isinstance(error, SyntaxError) and error.filename is not None:
        frames.append((Path(error.filename), error.lineno or 1))
    return next(((path, line) for path, line in reversed(frames) if _is_of_a_section(path)), (None, None))


def _is_of_a_section(path: Path) -> bool:
    return any((folder / "section.toml").is_file() for folder in path.parents)
