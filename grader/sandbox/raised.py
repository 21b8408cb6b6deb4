"""What a worker says of an exception of the student's code: its type and text, and where it came through their files.

Whoever sends this may be anybody: it decides about sentences, and never about points.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator

from grader.sandbox import handed, structure, wire
from grader.sandbox.given_parts import GivenParts
from grader.sandbox.running import SIGNATURE
from grader.sandbox.submitted import Submitted

_COUNTED = re.compile(
    r"(?P<of>\w+)\.(?P<name>\w+)\(\) takes (?P<takes>\d+) positional arguments? but (?P<given>\d+) (?:was|were) given$"
)
_Place = tuple[str, int, str, list[wire.Kind]]
"""A file, a line of it, the function, and of which kind each of its arguments was."""


def describe(error: BaseException, submitted: Submitted, given: GivenParts) -> wire.Error:
    """Return an exception as data, with the frames of the student's own files only."""
    most = wire.MAX_NAME
    frames = [
        wire.Frame(file[:most], line, name[:most], kinds=kinds, calls=structure.calls_in(_line(submitted, file, line)))
        for file, line, name, kinds in list(_places(error, submitted))[-wire.MAX_FRAMES :]
    ]
    return wire.Error(
        type(error).__name__[:most],
        _of_given(_message(error), given),
        frames,
        _column(error, submitted),
        isinstance(error, NotImplementedError) and _is_written(error.__traceback__, submitted),
    )


def _places(error: BaseException, submitted: Submitted) -> Iterator[_Place]:
    """Yield where in the student's files an exception came through, the innermost last."""
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename in submitted.names:
            yield code.co_filename, traceback.tb_lineno, code.co_name, _kinds(traceback.tb_frame)
        traceback = traceback.tb_next
    if isinstance(error, SyntaxError) and error.filename in submitted.names:
        yield error.filename, error.lineno or 1, "", []
    if getattr(error, "__notes__", None) == [SIGNATURE]:
        yield from _definition(error, submitted)


def _definition(error: BaseException, submitted: Submitted) -> Iterator[_Place]:
    """Yield the head of a function that was called in a way that it cannot be."""
    code = submitted.code(str(error).partition("(")[0].rpartition(".")[2])
    if code is not None and code.co_filename in submitted.names:
        yield code.co_filename, code.co_firstlineno, "", []


def _kinds(frame: types.FrameType) -> list[wire.Kind]:
    try:
        return handed.kinds_in(frame)
    except BaseException:  # asking a student's object for its type may do anything
        return []


def _line(submitted: Submitted, file: str, number: int) -> str:
    """Return a line as the trusted side quotes it."""
    lines = re.split(rb"\r\n|\r|\n", submitted.source(file) or b"")
    return lines[number - 1].decode("utf-8", "replace").strip() if 1 <= number <= len(lines) else ""


def _message(error: BaseException) -> str:
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
        return str(text)[: wire.MAX_MESSAGE].encode("utf-8", "replace").decode()
    except BaseException:  # a student's __str__ may do anything
        return ""


def _of_given(message: str, given: GivenParts) -> str:
    """Return what Python says of a call of a given problem's function, which was handed over alone, without self.

    There it counts one argument fewer.
    """
    found = _COUNTED.match(message)
    if found is None or not given.has_class(found["of"]):
        return message
    takes, passed = int(found["takes"]) - 1, int(found["given"]) - 1
    many, were = ("" if takes == 1 else "s"), ("was" if passed == 1 else "were")
    return f"{found['name']}_fn() takes {takes} positional argument{many} but {passed} {were} given"


def _column(error: BaseException, submitted: Submitted) -> int:
    """Return where in its line a syntax error lies, 0 where that is not known."""
    if not isinstance(error, SyntaxError) or error.filename not in submitted.names:
        return 0
    return min(max(error.offset, 0), wire.MAX_MESSAGE) if isinstance(error.offset, int) else 0


def _is_written(traceback: types.TracebackType | None, submitted: Submitted) -> bool:
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    code = traceback.tb_frame.f_code if traceback is not None else None
    source = submitted.source(code.co_filename) if code is not None else None
    return code is not None and source is not None and structure.more_than_a_stub(source, code)
