"""Tell whoever waits at a terminal what is being done, which function takes its time, and how long it still may."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TextIO

from grader.cli.wrapping import columns

if TYPE_CHECKING:
    from grader.program import Calling

_PATIENCE = 1.0


@contextlib.contextmanager
def doing(what: str) -> Iterator[None]:
    """Say on a line of its own, which is gone afterwards, what the block does; on terminals only."""
    screen = sys.__stderr__
    if screen is None or not screen.isatty():
        yield
        return
    screen.write(_fitting(f"{what} ...", screen))
    screen.flush()
    try:
        yield
    finally:
        screen.write(_clear())
        screen.flush()


@contextlib.contextmanager
def waiting_told(calling: Callable[[], Calling | None]) -> Iterator[None]:
    """Name a call that runs for more than a second on a line of its own, which is gone afterwards; on terminals only.

    `calling` gives the call that is under way.
    """
    screen = sys.__stderr__  # an open pytest session has put its own in the place of the other
    if screen is None or not screen.isatty():
        yield
        return
    done = threading.Event()
    thread = threading.Thread(target=_tell, args=(calling, done, screen), daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _tell(calling: Callable[[], Calling | None], done: threading.Event, screen: TextIO) -> None:
    told = False
    while not done.wait(0.2):
        call = calling()
        if call is not None and call.spent > _PATIENCE:
            screen.write(f"{_clear()}{_fitting(f'{call.what} {call.told}', screen)}")
            told = True
        elif told:
            screen.write(_clear())
            told = False
        screen.flush()
    if told:
        screen.write(_clear())
        screen.flush()


def _fitting(text: str, screen: TextIO) -> str:
    """Return the text cut between words to one line: only one is emptied."""
    import textwrap

    return textwrap.shorten(text, columns(screen) - 1, placeholder=" ...")


def _clear() -> str:
    """Return what empties the line; not every console of Windows knows the sequence for it."""
    if sys.platform != "win32":
        return "\r\x1b[K"
    import shutil  # only there

    return f"\r{' ' * (shutil.get_terminal_size().columns - 1)}\r"
