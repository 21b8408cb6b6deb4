"""The branches of a clone, by the names of its files: work may be on one that is not checked out."""

from __future__ import annotations

import os
from pathlib import Path

from grader.submission import read

_MOST = 1 << 20
_REFS = "refs/heads/"


def others(clone: Path) -> list[str]:
    """Return the branches of its own that a clone has beside the one that is checked out; none where it is no clone."""
    inside = clone / ".git"
    if inside.is_symlink() or not inside.is_dir():
        return []
    head = _text(inside / "HEAD").strip().removeprefix(f"ref: {_REFS}")
    packed = [line.rpartition(" ")[2] for line in _text(inside / "packed-refs").splitlines()]
    named = {ref.removeprefix(_REFS) for ref in packed if ref.startswith(_REFS)} | _loose(inside / _REFS)
    return sorted(named - {head})


def _loose(folder: Path) -> set[str]:
    found = set()
    for place, _, names in os.walk(folder):
        found |= {(Path(place) / name).relative_to(folder).as_posix() for name in names}
    return found


def _text(path: Path) -> str:
    try:
        return read(path, _MOST).decode(errors="replace")
    except (OSError, ValueError):
        return ""
