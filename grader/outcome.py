"""Turn what happened during a check into what the report says of it."""

from __future__ import annotations

import builtins
from typing import Any

import msgspec
import pytest

from grader.check import CheckFailed, NotAttempted
from grader.sandbox.host import StudentDied, StudentRaised, StudentTimedOut
from grader.sandbox.wire import Error
from grader.text import clean, clean_line

_RAISED = {
    "EOFError": "asks for input, and graded code gets none",
    "KeyboardInterrupt": "raised KeyboardInterrupt",
    "MemoryError": "ran out of memory",
    "PermissionError": "is refused what graded code does not get, as files and the network: return the result instead",
    "RecursionError": "calls itself without end",
    "SystemExit": "calls sys.exit; a function must return, not exit",
}


def outcome_of(error: BaseException | None) -> dict[str, Any] | None:
    """Return the fields of a check's record, or None where the error is no student's but ours."""
    if error is None:
        return {"outcome": "passed"}
    if isinstance(error, CheckFailed):
        difference = msgspec.to_builtins(error.difference) if error.difference is not None else None
        if difference is not None:
            difference = {name: clean_line(x) if isinstance(x, str) else x for name, x in difference.items()}
        return {
            "outcome": "failed",
            "message": clean_line(error.message),
            "detail": clean(error.detail) if error.detail else None,
            "difference": difference,
            "diagnosis": [msgspec.to_builtins(error.diagnosis)] if error.diagnosis is not None else [],
        }
    if isinstance(error, NotAttempted):
        return {"outcome": "not_attempted", "message": clean_line(str(error))}
    if isinstance(error, StudentRaised):
        return _raised(error.error)
    if isinstance(error, StudentDied):
        return {"outcome": "crashed", "message": str(error)}
    if isinstance(error, StudentTimedOut):
        return {"outcome": "timed_out", "message": str(error)}
    if isinstance(error, pytest.skip.Exception):  # the plugin's word for what depends on a failed check
        return {"outcome": "skipped", "message": error.msg}
    return None


def _raised(error: Error) -> dict[str, Any]:
    last = error.frames[-1] if error.frames else None
    if error.type == "NotImplementedError":  # what a stub raises
        name = clean_line(last.function, 80) if last is not None else ""
        return {"outcome": "not_attempted", "message": f"{name or 'it'} is not written yet"}
    traceback = [_place(frame.file, frame.line, frame.source) for frame in error.frames[-8:]]
    return {
        "outcome": "crashed",
        "message": _sentence(error),
        "detail": clean(f"{error.type}: {error.message}", 1_000),
        "line": traceback[-1] if traceback else None,
        "line_number": last.line if last is not None else None,
        "traceback": traceback,
    }


def _sentence(error: Error) -> str:
    """Say what was raised in words of our own: names and texts that a student chose stand in the detail."""
    if error.type in ("SyntaxError", "IndentationError", "TabError"):
        return "the file is not valid Python"
    if error.type in _RAISED:
        return _RAISED[error.type]
    known = getattr(builtins, error.type, None)
    if isinstance(known, type) and issubclass(known, BaseException):
        return f"raised {error.type}"
    if error.type == "LinAlgError":
        return "raised LinAlgError"
    return "raised an exception"


def _place(file: str, line: int, source: str) -> str:
    return clean_line(f"{file}, line {line}: {source}")
