"""OUT/history: what runs have replaced, each in a folder of its own that has the shape of OUT."""

from __future__ import annotations

from pathlib import Path

from grader import files


def numbers(out: Path) -> list[int]:
    """Return which runs have replaced anything in a folder, in their order."""
    folder = out / "history"
    return sorted(int(path.name) for path in folder.glob("*") if path.name.isdecimal()) if folder.is_dir() else []


class History:
    """What one run replaces; its folder is made for the first file, with what stood `beside` the reports."""

    def __init__(self, out: Path, *beside: Path) -> None:
        self.folder: Path | None = None
        self._out = out
        self._beside = beside

    def put(self, path: Path, data: bytes) -> None:
        """Keep what was in a file that is about to be replaced."""
        files.write_whole(data, self._target(path))

    def move(self, path: Path) -> None:
        """Move a file there."""
        path.replace(self._target(path))

    def _target(self, path: Path) -> Path:
        folder = self.folder or self._begin()
        target = folder / path.relative_to(self._out)
        target.parent.mkdir(exist_ok=True)
        return target

    def _begin(self) -> Path:
        history = self._out / "history"
        history.mkdir(exist_ok=True)
        self.folder = history / str(max(numbers(self._out), default=0) + 1)
        self.folder.mkdir()
        for path in self._beside:
            if path.is_file():
                self.put(path, files.read_regular(path))
        return self.folder
