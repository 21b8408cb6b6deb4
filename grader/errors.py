"""Errors of the grader itself, by who can mend them; what a student's code does is never one of these.

::

    GraderError             one line of text and an exit code, turned into both in one place of the CLI
    +-- UsageError          the person at the keyboard: a wrong path, an unknown exercise          exit 2
    +-- SectionError        the author of a section: section.toml, a suite, a check                exit 3
    +-- InternalError       the maintainer: the grader broke while grading                         exit 3
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


class InternalError(GraderError):
    """The grader broke; nothing is said about the submission."""
