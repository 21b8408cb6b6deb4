"""How long the trusted side waits for a worker: one clock for all that a call takes."""

from __future__ import annotations

import time


class Deadline:
    """A moment that many seconds from now."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds until then, 0 when it has passed."""
        return max(0.0, self._end - time.monotonic())

    def passed(self) -> bool:
        """Tell whether it has passed."""
        return time.monotonic() >= self._end
