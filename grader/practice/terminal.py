"""What the terminal does beside showing lines: its settings, a key that is waited for, a picture that is opened."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

termios: ModuleType | None
try:
    import termios
    import tty
except ImportError:  # Windows, whose terminals have no such settings
    termios = None


class TerminalSettings:
    """The settings of the terminal as they were found, down to the last of them."""

    def __init__(self) -> None:
        self._found = termios.tcgetattr(sys.stdin) if termios is not None else None

    def restore(self) -> None:
        """Set them so again."""
        if termios is not None and self._found is not None:
            termios.tcsetattr(sys.stdin, termios.TCSADRAIN, self._found)


@contextlib.contextmanager
def unechoed() -> Iterator[None]:
    """Show nothing of what is typed in the block; it is read afterwards all the same."""
    if termios is None:
        yield
        return
    found, quiet = termios.tcgetattr(sys.stdin), termios.tcgetattr(sys.stdin)
    quiet[3] &= ~termios.ECHO
    termios.tcsetattr(sys.stdin, termios.TCSANOW, quiet)
    try:
        yield
    finally:
        with contextlib.suppress(termios.error):  # the terminal may be what has gone
            termios.tcsetattr(sys.stdin, termios.TCSANOW, found)


def forget_typed() -> None:
    """Drop what was typed and not read: it was meant for what was shown before."""
    if termios is not None:
        termios.tcflush(sys.stdin, termios.TCIFLUSH)


def opened(path: Path) -> bool:
    """Open a picture with the program that the system has for it; return whether there is one."""
    if sys.platform == "win32":
        os.startfile(path)
        return True
    if sys.platform != "darwin" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False  # what would be found there draws into this terminal
    program = "open" if sys.platform == "darwin" else "xdg-open"
    quiet = subprocess.DEVNULL
    try:
        subprocess.Popen([program, str(path)], stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
    except OSError:
        return False
    return True


def wait_for_key(message: str, done: Callable[[], bool]) -> None:
    """Ask for a key, and wait for it or until it is `done`; what was typed before the question is no answer."""
    if termios is None:
        import msvcrt

        print(message, flush=True)
        while not done() and not msvcrt.kbhit():  # type: ignore[attr-defined]  # there on Windows alone
            time.sleep(0.05)
        return
    before = termios.tcgetattr(sys.stdin)
    tty.setcbreak(sys.stdin)
    try:
        print(message, flush=True)
        while not done():
            if select.select([sys.stdin], [], [], 0.05)[0]:
                os.read(sys.stdin.fileno(), 1024)
                break
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)
