"""What exports of a class have written, so that a later one knows its own from what a person has made of it.

::

    OUT/exports/written.json    cells of Canvas' columns, and files of students by the digest of what was in them
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from grader import files

FILE = "written.json"


class _Written(msgspec.Struct):
    canvas: dict[str, dict[str, str]] = {}
    files: dict[str, dict[str, str]] = {}


class Exported:
    """What earlier exports have written: nothing of it is believed if it cannot be read, which `troubles` tells."""

    def __init__(self, out: Path) -> None:
        self._path = out / "exports" / FILE
        self.troubles: list[str] = []
        self._written = self._read()

    def in_canvas(self, column: str) -> Mapping[str, str]:
        """Return what was written into a column of Canvas', by students."""
        return self._written.canvas.get(column, {})

    def add_to_canvas(self, column: str, cells: Mapping[str, str]) -> None:
        """Add what is written into a column now."""
        self._written.canvas.setdefault(column, {}).update(cells)

    def in_folder(self, name: str) -> Mapping[str, str]:
        """Return the digests of the files that were written for students in a format."""
        return self._written.files.get(name, {})

    def put_in_folder(self, name: str, digests: Mapping[str, str]) -> None:
        """Say which files there are of a format now."""
        self._written.files[name] = dict(digests)

    def keep(self) -> list[str]:
        """Write it; return why that could not be done."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            files.write_whole(msgspec.json.encode(self._written) + b"\n", self._path)
        except OSError as error:
            why = f"{self._path} cannot be written: {error.strerror}"
            return [f"{why}; the next export will not know what this one has written"]
        return []

    def _read(self) -> _Written:
        try:
            return msgspec.json.decode(files.read_regular(self._path), type=_Written)
        except FileNotFoundError:
            return _Written()
        except (OSError, msgspec.MsgspecError, ValueError):
            self.troubles.append(f"{self._path} cannot be read: what earlier exports have written is not known")
            return _Written()
