"""How a command ends before it is done, by a signal."""

from __future__ import annotations

import contextlib
import signal
import time
from collections.abc import Iterator
from types import FrameType

import click

from grader.errors import Interrupted

_AGAIN_SECONDS = 2.0


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


@contextlib.contextmanager
def interrupted_saying(told: str) -> Iterator[None]:
    """Have whoever ends the block by Ctrl-C or another signal told how things stand then, and how to go on."""
    try:
        yield
    except (click.Abort, KeyboardInterrupt, Interrupted) as error:
        number = error.number if isinstance(error, Interrupted) else signal.SIGINT
        if isinstance(error, click.Abort):  # at a question, whose line is not ended yet
            click.echo()
        raise Interrupted(number, f"interrupted: {told}") from None
