"""Where a student's code is when its time is nearly over: perhaps in a loop without an end. The worker's side.

The code is neither stopped nor told. Whether and what a worker says of it decides about a sentence, and about no point.
"""

from __future__ import annotations

import contextlib
import signal
import time
import types
from collections.abc import Callable, Iterator, Mapping

from grader.sandbox import structure, wire

_SHARE, _MOST_SECONDS = 0.25, 0.5  # of the time there is, before its end: a busy machine is late
_ODD_SECONDS = 0.1  # between one clock and the other


class Alarm:
    """Tell once of a piece of code that it still runs; never where the system has no such timers.

    Parameters
    ----------
    files : mapping of str to bytes
        The student's modules, by name.
    tell : callable
        Says where it is.
    """

    def __init__(self, files: Mapping[str, bytes], tell: Callable[[wire.Running], None]) -> None:
        self._files, self._tell = files, tell
        self._is_on = False
        self._rings_at = 0.0
        self._has_timer = hasattr(signal, "setitimer")
        if self._has_timer:
            signal.signal(signal.SIGALRM, self._ring)

    @contextlib.contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Be set in the block, which may run for so many seconds; behind it nothing is told any more.

        A program that has its own use for the signal is left alone.
        """
        if not self._has_timer or seconds <= 0 or signal.getsignal(signal.SIGALRM) != self._ring:
            yield
            return
        self._is_on = True
        delay = seconds - min(_SHARE * seconds, _MOST_SECONDS)
        self._rings_at = time.monotonic() + delay
        signal.setitimer(signal.ITIMER_REAL, delay)
        try:
            yield
        finally:
            self._is_on = False
            self._stop()

    def _stop(self) -> None:
        """Stop the timer, unless the student's code has set it for itself meanwhile."""
        left = signal.getitimer(signal.ITIMER_REAL)[0]
        if abs(self._rings_at - time.monotonic() - left) < _ODD_SECONDS:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _ring(self, number: int, frame: types.FrameType | None) -> None:
        if not self._is_on:
            return
        self._is_on = False
        with contextlib.suppress(BaseException):  # a student's code must not meet what goes wrong here
            place = self._place(frame)
            if place is not None:
                self._tell(place)

    def _place(self, frame: types.FrameType | None) -> wire.Running | None:
        """Return the loop that the code is in, the nearest ``while`` before any ``for``; without one where it is."""
        here = [*self._own(frame)]
        for kind in ("while", "for"):
            for file, line in here:
                loop = structure.loop_around(self._files[file.removesuffix(".py")], line, kind)
                if loop is not None:
                    return wire.Running(file, loop)
        return wire.Running(*here[0]) if here else None

    def _own(self, frame: types.FrameType | None) -> Iterator[tuple[str, int]]:
        """Yield the lines of the student's files that are run, the innermost first."""
        files = {f"{name}.py" for name in self._files}
        most = wire.MAX_FRAMES
        while frame is not None and most:
            if frame.f_code.co_filename in files:
                yield frame.f_code.co_filename, frame.f_lineno
                most -= 1
            frame = frame.f_back
