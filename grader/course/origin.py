"""Whether a class is still what was listed: somebody may move, unmount or overwrite it while it is graded."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

from grader.errors import ResourceError


class Origin:
    """Where a class lay when it was listed: in a folder, or in an archive that stays open as a `file`."""

    def __init__(self, place: Path, file: BinaryIO | None = None) -> None:
        self._place = place
        self._file = file
        self._was = self._state()

    def expect(self) -> None:
        """See that it is still what it was.

        Raises
        ------
        ResourceError
            If it is gone or another one: what was found or not found in it says nothing of anybody.
        """
        again = "put it back, and run the same command again to go on"
        try:
            state = self._state()
        except (FileNotFoundError, NotADirectoryError):
            raise ResourceError(f"{self._place} is not there any more: {again}") from None
        except OSError as error:
            raise ResourceError(f"{self._place} cannot be read any more: {error.strerror}; {again}") from error
        if state != self._was and self._file is not None:
            raise ResourceError(f"{self._place} was changed while it was read: run the same command again")
        if state != self._was:
            raise ResourceError(f"{self._place} is another folder than it was: {again}")

    def _state(self) -> tuple[int, int]:
        """Return by what it is known: an open archive by its size and time, a folder by what it is on its disk."""
        if self._file is not None:
            info = os.fstat(self._file.fileno())
            return info.st_size, info.st_mtime_ns
        info = self._place.stat()
        return info.st_dev, info.st_ino
