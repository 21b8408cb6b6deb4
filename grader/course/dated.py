"""When submissions were handed in as far as their layout states it: in the list of an export, or by a last commit.

A commit has the time that the clock of whoever made it showed.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from grader.course.layouts import Source
from grader.submission import read

_SECONDS = 10.0
_SHORT = 4096
_LONG = 1 << 20
_MEMORY = "64m"


def times(sources: Iterable[Source]) -> dict[str, datetime]:
    """Return the times that are stated, by ids of submissions."""
    found: dict[str, datetime] = {}
    with tempfile.TemporaryDirectory() as folder:
        for source in sources:
            of_clone = _last_commit(source.place, Path(folder)) if isinstance(source.place, Path) else None
            if (time := source.submitted or of_clone) is not None:
                found[source.id] = time
    return found


def _last_commit(clone: Path, folder: Path) -> datetime | None:
    """Return when the last commit of a clone was made, None where it is none or cannot be read."""
    inside = clone / ".git"
    if clone.is_symlink() or inside.is_symlink() or not inside.is_dir() or (inside / "objects").is_symlink():
        return None
    try:
        head = _head(inside)
        found = head and re.search(rb"^committer .* (\d{1,11}) [+-]\d{4}$", _commit(head, inside, folder), re.MULTILINE)
        return datetime.fromtimestamp(int(found[1]), UTC) if found else None
    except (OSError, ValueError, OverflowError, subprocess.SubprocessError):
        return None


def _head(inside: Path) -> str | None:
    """Return the name of the commit that is checked out."""
    text = read(inside / "HEAD", _SHORT).decode().strip()
    if not text.startswith("ref: "):
        return _name(text)
    ref = text.removeprefix("ref: ")
    if not re.fullmatch(r"refs(/[^/\0]+)+", ref) or ".." in ref.split("/"):
        return None
    try:
        return _name(read(inside / ref, _SHORT).decode().strip())
    except FileNotFoundError:
        packed = read(inside / "packed-refs", _LONG).decode(errors="replace").splitlines()
        return next((_name(line[: -len(ref) - 1]) for line in packed if line.endswith(f" {ref}")), None)


def _name(text: str) -> str | None:
    return text if re.fullmatch(r"[0-9a-f]{40}", text) else None


def _commit(name: str, inside: Path, folder: Path) -> bytes:
    """Return a commit as git reads it, in a repository of ours: nothing that a clone sets up is obeyed."""
    ours = folder / "repository"
    none = os.devnull
    plain = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    plain |= {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": none, "GIT_DIR": str(ours), "GIT_ALLOC_LIMIT": _MEMORY}

    def git(*words: str, **more: str) -> bytes:
        return subprocess.run(
            ["git", *words],
            env=plain | more,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=True,
        ).stdout

    if not ours.is_dir():
        git("init", "--bare", "--quiet", "--template=")
    return git("cat-file", "commit", name, GIT_OBJECT_DIRECTORY=str((inside / "objects").absolute()))
