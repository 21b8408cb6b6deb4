"""What a section asks of a student's functions for what it shows, and how a call ended that gave nothing."""

from __future__ import annotations

from typing import Any

from grader.checks import CheckFailed, NotAttempted
from grader.report import Check
from grader.sandbox.endings import StudentDied, StudentError, StudentRaised, StudentTimedOut
from grader.student import Student
from grader.text import clean_line


class Asking:
    """Calls a student's functions; gives None where they give nothing, and keeps how the first such call ended.

    Where a check was not answered nothing is asked: fewer steps or another start may have an answer, and it would be
    taken for one to the call that failed.

    Attributes
    ----------
    ended : str
        How the call ended, as a sentence; empty where all was answered.
    """

    def __init__(self, student: Student, check: Check, file: str) -> None:
        self._student = student
        self._file = file
        self._silent = check.outcome in ("crashed", "timed_out")
        self.ended = f"{_ending_of(check, file)} Only the right answer is drawn." if self._silent else ""

    def __call__(self, function: str, *args: Any) -> Any:
        """Return what a function gives."""
        if self._silent:
            return None
        try:
            return getattr(self._student, function)(*args)
        except StudentError as error:
            self._silent = isinstance(error, StudentTimedOut)  # each further call would take as long
            self.ended = self.ended or (
                f"Asked for what is drawn here, your {function} {_ending(error, self._file)}. That is missing."
            )
        except (CheckFailed, NotAttempted):
            pass  # what there is to say of it was said of the check
        return None


def _ending_of(check: Check, file: str) -> str:
    """Return how the call of a check ended that was not answered."""
    if check.outcome == "timed_out":
        return f"Your {check.function} did not end in the time that it has."
    if not check.traceback or check.detail is None:
        return f"The process of your {check.function} came to an end."
    kind = check.detail.partition(":")[0]
    return f"Your {check.function} raised {kind} at {check.file or file}:{check.line_number}."


def _ending(error: StudentError, file: str) -> str:
    if isinstance(error, StudentRaised):
        last = error.error.frames[-1] if error.error.frames else None
        place = f" at {clean_line(last.file)}:{last.line}" if last is not None else f" in {file}"
        return f"raised {clean_line(error.error.type, 80)}{place}"
    if isinstance(error, StudentTimedOut):
        return f"did not end within {error.seconds:g} s"
    assert isinstance(error, StudentDied)
    return "came to an end with its process"
