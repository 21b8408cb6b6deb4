"""The wish that what is under way be given up: it reaches what has begun, and what begins after it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator


class Stop:
    """Such a wish, of whoever asked for a task; it may come from any thread and at any moment.

    Attributes
    ----------
    wanted : bool
        Whether it was uttered.
    """

    def __init__(self) -> None:
        self.wanted = False
        self._lock = threading.Lock()
        self._ends: list[Callable[[], None]] = []

    def set(self) -> None:
        """Want it, from now on."""
        with self._lock:
            self.wanted = True
            ends = [*self._ends]
        for end in ends:
            end()

    @contextlib.contextmanager
    def reaching(self, end: Callable[[], None]) -> Iterator[None]:
        """Let the wish end what the block does, also where it came before."""
        with self._lock:
            self._ends.append(end)
            wanted = self.wanted
        if wanted:
            end()
        try:
            yield
        finally:
            with self._lock:
                self._ends.remove(end)
