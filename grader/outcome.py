"""Turn what happened during a check into what the report says of it."""

from __future__ import annotations

import builtins

import pytest
from msgspec.structs import replace

from grader.check import CheckFailed, NotAttempted
from grader.report import Check
from grader.sandbox.host import StudentDied, StudentRaised, StudentTimedOut
from grader.sandbox.wire import Error
from grader.spec import Spec
from grader.text import clean, clean_line

_PRACTISED = {
    "failed": "fails on the hidden case, and not on the practice case",
    "crashed": "crashes on the hidden case, and not on the practice case",
    "not_attempted": "{function} is not written yet",
}
"""The outcomes that are explained on the practice case, with what is said where there is nothing to see there."""

_RAISED = {
    "EOFError": "asks for input, and graded code gets none",
    "KeyboardInterrupt": "raised KeyboardInterrupt",
    "MemoryError": "ran out of memory",
    "PermissionError": "is refused what graded code does not get, as files and the network: return the result instead",
    "RecursionError": "calls itself without end",
    "SystemExit": "calls sys.exit; a function must return, not exit",
}


def check_of(spec: Spec, error: BaseException | None, line: int | None = None) -> Check | None:
    """Return what the report says of a check that ended like this; None where the error is no student's but ours.

    `line` is where the function is defined.
    """
    check = Check(
        id=spec.id,
        title=spec.title,
        function=spec.function,
        points=0,
        max_points=spec.points,
        outcome="failed",
        hint=spec.hint,
        line_number=line,
    )
    if error is None:
        return replace(check, outcome="passed", points=spec.points, hint=None)
    if isinstance(error, CheckFailed):
        return _failed(check, error)
    if isinstance(error, NotAttempted):
        return replace(check, outcome="not_attempted", message=clean_line(str(error)))
    if isinstance(error, StudentRaised):
        return _raised(check, error.error)
    if isinstance(error, StudentDied):
        return replace(check, outcome="crashed", message=str(error))
    if isinstance(error, StudentTimedOut):
        return replace(check, outcome="timed_out", message=str(error))
    if isinstance(error, pytest.skip.Exception):  # the plugin's word for what depends on a failed check
        return replace(check, outcome="skipped", message=error.msg)
    return None


def told_by(check: Check, public: Check | None) -> Check:
    """Return a hidden check with what there is to say of it taken from the same check on the `public` practice case.

    The outcome alone is the hidden one's: a program can put what it knows of its inputs into the rest of it.
    """
    if check.outcome == "passed":
        return replace(check, remarks=public.remarks if public is not None else [])
    silent = replace(check, remarks=[], diagnosis=[], difference=None, detail=None, line=None, traceback=[])
    if check.outcome not in _PRACTISED:
        return silent
    if public is None or public.outcome not in _PRACTISED:
        return replace(silent, message=_PRACTISED[check.outcome].format(function=check.function))
    told = {name: getattr(public, name) for name in ("difference", "detail", "line", "line_number", "traceback")}
    sentence = public.message or ""
    return replace(
        silent,
        message=sentence if public.outcome == check.outcome else f"on the practice case: {sentence}",
        remarks=public.remarks,
        diagnosis=public.diagnosis,
        **told,
    )


def _failed(check: Check, error: CheckFailed) -> Check:
    difference = error.difference
    if difference is not None:
        texts = {name: getattr(difference, name) for name in ("where", "expected", "got")}
        cleaned = {name: clean_line(text) for name, text in texts.items() if text is not None}
        difference = replace(difference, **cleaned)
    return replace(
        check,
        outcome="failed",
        message=clean_line(error.message),
        detail=clean(error.detail) if error.detail else None,
        difference=difference,
        diagnosis=[error.diagnosis] if error.diagnosis is not None else [],
    )


def _raised(check: Check, error: Error) -> Check:
    last = error.frames[-1] if error.frames else None
    if error.type == "NotImplementedError":  # what a stub raises
        name = clean_line(last.function, 80) if last is not None else ""
        return replace(check, outcome="not_attempted", message=f"{name or 'it'} is not written yet")
    traceback = [_place(frame.file, frame.line, frame.source) for frame in error.frames[-8:]]
    return replace(
        check,
        outcome="crashed",
        message=_sentence(error),
        detail=clean(f"{error.type}: {error.message}", 1_000),
        line=traceback[-1] if traceback else None,
        line_number=last.line if last is not None else None,
        traceback=traceback,
    )


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
