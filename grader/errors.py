"""Errors of the grader itself, by who can mend them; what a student's code does is never one of these.

::

    GraderError             one line of text and an exit code, turned into both in one place of the CLI
    +-- UsageError          the person at the keyboard: a wrong path, an unknown exercise          exit 2
    +-- SectionError        the author of a section: section.toml, a suite, a check                exit 3
    +-- ResourceError       whoever runs the machine: a full disk, too few processes               exit 3
    +-- InternalError       the maintainer: the grader broke while grading                         exit 3
    Interrupted             nobody: Ctrl-C, SIGTERM or SIGHUP ended the command                    exit 128 + signal
"""

from __future__ import annotations


class GraderError(Exception):
    """What the grader cannot do, and what would help."""

    exit_code = 3


class UsageError(GraderError):
    """Something that whoever typed the command can mend."""

    exit_code = 2


class SectionError(GraderError):
    """Something that the author of a section can mend."""


class ResourceError(GraderError):
    """What the machine did not give: room on a disk, a process, a descriptor."""


class InternalError(GraderError):
    """The grader broke; nothing is said about the submission."""


class Interrupted(BaseException):
    """A signal that ends the command; no `Exception`, so that nothing that copes with those stops it."""

    def __init__(self, number: int, message: str = "interrupted") -> None:
        super().__init__(message)
        self.number = number
        self.exit_code = 128 + number
