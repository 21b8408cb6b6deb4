"""What is printed: no command ends because nobody takes it."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import TYPE_CHECKING, TextIO

from grader.errors import ResourceError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_NOBODY_READS = {errno.EPIPE, errno.EINVAL} if sys.platform == "win32" else {errno.EPIPE}


def take_output() -> None:
    """Let no command depend on what it prints: text passes that a terminal's encoding does not have, and so does loss.

    What cannot be printed, as the reader has gone or a disk is full, goes nowhere, and the command goes on: a class is
    graded to its end, whoever reads of it. `lost_output` tells of it afterwards.
    """
    if sys.stdout is None:
        raise ResourceError("nothing can be printed: the standard output is closed")
    sys.stdout = sys.__stdout__ = _lasting(sys.stdout)  # type: ignore[misc, assignment]  # final in typeshed, but what others restore
    if sys.stderr is not None:
        sys.stderr = sys.__stderr__ = _lasting(sys.stderr)  # type: ignore[misc, assignment]  # as above


def expect_a_reader() -> None:
    """Let a command that does nothing but print end where nobody reads it."""
    output = _output(sys.stdout)
    if output is not None:
        output.needed = True


def is_of_output(error: OSError) -> bool:
    """Tell whether an error is that of an output that was lost and had to be read."""
    output = _output(sys.__stdout__)
    return output is not None and error is output.lost


def lost_output() -> str | None:
    """Return what to say where something could not be printed; nothing is to be said to a reader who has gone."""
    output = _output(sys.__stdout__)
    for stream in (sys.__stdout__, sys.__stderr__):
        if stream is not None:
            stream.flush()
    if output is None or output.lost is None or output.lost.errno in _NOBODY_READS:
        return None
    return f"nothing can be printed: {output.lost.strerror}"


class _Output(io.FileIO):
    """A standard stream that takes everything from then on when it takes nothing any more."""

    def __init__(self, number: int) -> None:
        super().__init__(number, "w", closefd=False)
        self.lost: OSError | None = None
        self.needed = False

    def write(self, data: ReadableBuffer) -> int:
        try:
            return super().write(data)
        except OSError as error:
            self.lost = error
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())
            if self.needed:
                raise
            return len(memoryview(data))


def _lasting(stream: TextIO) -> TextIO:
    """Return a stream like one of Python's, which never fails; what is none that it has made itself stays as it is."""
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    stream.reconfigure(errors="replace")  # what students write may not exist in the terminal's encoding
    plain = stream.buffer
    if not isinstance(getattr(plain, "raw", plain), io.FileIO):
        return stream  # a console of Windows
    stream.flush()
    output = _Output(stream.fileno())
    return io.TextIOWrapper(
        output if isinstance(plain, io.FileIO) else io.BufferedWriter(output),
        stream.encoding,
        "replace",
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def _output(stream: TextIO | None) -> _Output | None:
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)
    return raw if isinstance(raw, _Output) else None
