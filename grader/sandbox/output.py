"""What a worker prints, read so that it can neither block nor flood the grader."""

from __future__ import annotations

import contextlib
import socket

from grader.sandbox.deadline import Deadline

_MARK_SECONDS = 1.0
_MOST = 16 << 20  # more than any pipe holds: who prints that much goes on printing


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
                self._keep(part)
        return True

    def drain_to(self, mark: bytes) -> None:
        """Read until the mark comes, which stands behind all that was printed and is no part of it."""
        deadline, read = Deadline(_MARK_SECONDS), bytearray()
        try:
            while mark not in read and len(read) < _MOST and not deadline.passed():
                self.end.settimeout(deadline.left())
                part = self.end.recv(1 << 16)
                if not part:
                    break
                read += part
        except OSError:  # it does not come, or the worker has gone
            pass
        finally:
            self.end.setblocking(False)
        self._keep(bytes(read).replace(mark, b""))

    def take(self) -> str:
        """Return what was kept since the last time."""
        text = self._kept.decode("utf-8", "replace")
        self._kept.clear()
        return text

    def _keep(self, part: bytes) -> None:
        self.total += len(part)
        self._kept += part[: max(0, self._cap - len(self._kept))]
