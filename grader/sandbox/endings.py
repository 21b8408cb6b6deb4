"""How a conversation with a student's code ends without a value."""

from __future__ import annotations

import signal

from grader.sandbox import wire
from grader.sandbox.limits import Limits

_WINDOWS_FAULT = 0xC0000000  # from here on exit codes there are the system's own


class StudentError(Exception):
    """Something that the student's code did instead of returning a value.

    `loading` tells whether it did while its file was imported.
    """

    loading = False


class StudentRaised(StudentError):
    """The code raised an exception."""

    def __init__(self, error: wire.Error, *, loading: bool = False) -> None:
        super().__init__(f"{error.type}: {error.message}")
        self.error = error
        self.loading = loading


class StudentDied(StudentError):
    """The process of the code came to an end; the text says how."""


class StudentKilled(StudentDied):
    """The process of the code was killed, which no code can do to itself: memory may have been short."""

    def __init__(self) -> None:
        super().__init__("its process was killed twice, as the system does to one that takes too much memory")


class StudentTimedOut(StudentError):
    """The code took longer than it may; `at` is where its worker says that it was then."""

    def __init__(self, seconds: float, *, loading: bool = False, at: wire.Frame | None = None) -> None:
        super().__init__(
            f"takes longer than {seconds:g} s to load: look for a loop outside of any function that never ends"
            if loading
            else f"took longer than {seconds:g} s: look for a loop that never ends, or goes round far too often"
        )
        self.seconds = seconds
        self.at = at
        self.loading = loading


class NeedsMatplotlib(Exception):
    """The code imports matplotlib, in a worker without; nothing it has done counts."""


def death(code: int | None, limits: Limits) -> StudentDied:
    """Return how a process has ended that has this exit code, if that is known."""
    if code is not None and -code == getattr(signal, "SIGKILL", None):
        return StudentKilled()
    return StudentDied(_cause(code, limits))


def _cause(code: int | None, limits: Limits) -> str:
    if code is None:
        return "its process was ended from inside"
    if code < 0 and -code == getattr(signal, "SIGXCPU", None):
        return f"used more than {limits.cpu_seconds} s of processor time"
    if code < 0:
        name = signal.Signals(-code).name if -code in set(signal.Signals) else str(-code)
        fault = " (a segmentation fault, as where memory runs out)" if name == "SIGSEGV" else ""
        return f"its process was ended by {name}{fault}"
    if code >= _WINDOWS_FAULT:
        return f"its process was ended by the system (code 0x{code:08X}, as where memory runs out)"
    return f"ended its process (exit code {code}); a function must return, not exit"
