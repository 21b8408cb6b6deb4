"""The time that one exercise of a submission may use."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

from grader.sandbox.endings import StudentTimedOut


class Budget:
    """The seconds that one exercise of a submission may use in all."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._spent = 0.0

    @contextlib.contextmanager
    def spending(self) -> Iterator[float]:
        """Count the time of the block; gives what is left, and refuses where nothing is."""
        if self._spent >= self._seconds:
            raise StudentTimedOut(self._seconds)
        start = time.monotonic()
        try:
            yield self._seconds - self._spent
        finally:
            self._spent += time.monotonic() - start
