"""How a command ends before it is done: by a signal, or because nobody takes what it prints."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import signal
import sys
import time
from collections.abc import Iterator
from types import FrameType
from typing import TextIO

from grader.errors import Interrupted, ResourceError

_AGAIN_SECONDS = 2.0
_NOBODY_READS = {errno.EPIPE, errno.EINVAL} if sys.platform == "win32" else {errno.EPIPE}


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """Let Ctrl-C, SIGTERM and SIGHUP raise `Interrupted` in the block; what is ignored, as by nohup, stays ignored."""
    last = -_AGAIN_SECONDS

    def interrupt(number: int, frame: FrameType | None) -> None:
        nonlocal last
        if time.monotonic() - last >= _AGAIN_SECONDS:  # shell and kernel may both tell; meanwhile all is cleared up
            last = time.monotonic()
            raise Interrupted(number)

    numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    before = {number: handler for number, handler in before.items() if handler is not signal.SIG_IGN}
    for number in before:
        signal.signal(number, interrupt)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def take_output() -> None:
    """Let text that a terminal's encoding does not have pass through it, and see to it that there is an output."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # what students write may not exist in the terminal's encoding
    if sys.stdout is None:
        raise ResourceError("nothing can be printed: the standard output is closed")


def lost_output(error: OSError) -> str | None:
    """Return what to say of an error that came up in printing, and print nothing more; None of any other error."""
    output = sys.__stdout__
    if error.filename is not None or output is None:
        return None
    try:
        output.flush()
        os.write(output.fileno(), b"\n")  # what could not be printed then cannot be printed now
    except OSError as again:
        if again.errno != error.errno:
            return None
    else:
        return None
    _silence(output)
    return "" if error.errno in _NOBODY_READS else f"nothing can be printed: {error.strerror}"


def close_errors() -> None:
    """Let errors that nobody can read change nothing about the exit code."""
    if sys.__stderr__ is not None:
        try:
            sys.__stderr__.flush()
        except OSError:
            _silence(sys.__stderr__)


def _silence(stream: TextIO) -> None:
    """Let a stream that takes nothing take everything: Python itself prints what is left when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
