"""A report is written whatever happens, once section and key are known: and where there is none, no earlier one either.

Whoever finds a file of ``--json`` after a run can so take it for that run's. Without a key there is nothing to seal it
with, and without a section nothing that it could be about: that is a mistake in the command, and no report.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.errors import ResourceError, UsageError

if TYPE_CHECKING:
    from grader.key import Key
    from grader.report import Audience, Report, Status
    from grader.section import Section

_OPTION = "--json"
_REPORT = re.compile(rb'\s*\{\s*"schema":\s*"grader-report/')
_HEAD = 200


class Reporting(click.Command):
    """A command that leaves no earlier report behind where it fails by how it was typed."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words of a command line."""
        typed = [*args]
        try:
            return super().parse_args(ctx, args)
        except click.UsageError:
            for path in _named(typed):
                with contextlib.suppress(UsageError, ResourceError):  # the first mistake is told
                    cleared(path)
            raise


def cleared(target: Path | None) -> None:
    """Take away an earlier report where another one is to be.

    Raises
    ------
    UsageError
        If what is there is no report, or no file can be there.
    """
    if target is None:
        return
    if not target.absolute().parent.is_dir():
        raise UsageError(f"there is no folder {target.absolute().parent} to write {target.name} into")
    if not target.is_file():  # a pipe or a device is written to
        return
    try:
        with target.open("rb") as file:
            head = file.read(_HEAD)
        if head and not _REPORT.match(head):
            raise UsageError(f"{target} is there, and is no report: give another name by {_OPTION}")
        target.unlink()
    except OSError as error:
        raise ResourceError(f"{target} cannot be written: {error.strerror}") from error


@contextlib.contextmanager
def written_whatever_happens(
    target: Path | None, path: Path, section: Section, key: Key, audience: Audience
) -> Iterator[Callable[[Report], None]]:
    """Give the function that writes the report to a file, if there is to be one; an error in the block writes another.

    That one is on the submission in `path`, and names no place of this machine.
    """
    from grader.submission import RejectedError

    tried = False

    def written(made: Report) -> None:
        from grader import report  # takes its time: others begin before it

        nonlocal tried
        tried = True
        if target is not None:
            report.write(made, target, key)

    try:
        yield written
    except Exception as error:
        if target is not None and not tried:  # what could not be written cannot be for a second time
            status: Status = "rejected" if isinstance(error, RejectedError) else "grader_error"
            written(_on(error, status, path, section, key, audience))
        raise


def _on(error: Exception, status: Status, path: Path, section: Section, key: Key, audience: Audience) -> Report:
    from grader import report
    from grader.course import intake
    from grader.errors import GraderError
    from grader.sandbox.workers.launch import SandboxError

    known = isinstance(error, (GraderError, SandboxError))
    why = str(error) if known else f"the grader broke: {type(error).__name__}: {error}"
    whose = report.SubmissionInfo(intake.one(path).id, "")
    return report.ungraded(section, whose, key, audience, status, why)


def _named(words: list[str]) -> Iterator[Path]:
    """Yield the files that a command line names for reports, in whatever else it may be wrong."""
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word.startswith(f"{_OPTION}="):
            yield Path(word.removeprefix(f"{_OPTION}="))
        elif word == _OPTION and following:
            yield Path(following)
