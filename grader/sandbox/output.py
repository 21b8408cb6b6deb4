"""What a worker prints, read so that it can neither block nor flood the grader."""

from __future__ import annotations

import contextlib
import socket


class Output:
    """What a worker prints: the first bytes of it, and how many there were."""

    def __init__(self, end: socket.socket, cap: int) -> None:
        self.end = end
        self.total = 0
        self._cap = cap
        self._kept = bytearray()

    def drain(self) -> bool:
        """Read what is there; return whether more may come."""
        with contextlib.suppress(BlockingIOError):
            for _ in range(64):  # a writer that never stops must not keep the grader here
                try:
                    part = self.end.recv(1 << 16)
                except ConnectionError:
                    part = b""
                if not part:
                    return False
                self.total += len(part)
                self._kept += part[: max(0, self._cap - len(self._kept))]
        return True

    def take(self) -> str:
        """Return what was kept since the last time."""
        text = self._kept.decode("utf-8", "replace")
        self._kept.clear()
        return text
