"""A report is written whatever happens: on what is rejected as well, and where the grader broke."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from grader.key import Key
    from grader.report import Audience, Report, Status
    from grader.section import Section


@contextlib.contextmanager
def written_whatever_happens(
    target: Path | None, path: Path, section: Section, key: Key, audience: Audience
) -> Iterator[Callable[[Report], None]]:
    """Give the function that writes the report to a file, if there is to be one; an error in the block writes another.

    That one is on the submission in `path`, and names no place of this machine.
    """
    from grader.submission import RejectedError

    def written(made: Report) -> None:
        from grader import report  # takes its time: others begin before it

        if target is not None:
            report.write(made, target, key)

    try:
        yield written
    except Exception as error:
        if target is not None and not _is_of_writing(error, target):
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


def _is_of_writing(error: Exception, target: Path) -> bool:
    """Tell whether it is the report itself that could not be written: it cannot be for a second time."""
    return isinstance(error, OSError) and error.filename is not None and Path(error.filename).parent == target.parent
