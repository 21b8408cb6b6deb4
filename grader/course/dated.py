"""When submissions were handed in as far as their layout states it: in the list of an export, or by a last commit.

A commit has the time that the clock of whoever made it showed. Where no time is found, it is said why.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from grader.course.layouts import Source
from grader.submission import is_aside, read

_SECONDS = 10.0
_SHORT = 4096
_LONG = 1 << 20
_MEMORY = "64m"
_DEEPEST, _MOST = 4, 200  # levels, and folders of each


class Dated(NamedTuple):
    """The times that are stated, and why none is for the others, by ids of submissions."""

    times: dict[str, datetime]
    unknown: dict[str, str]


def look(sources: Iterable[Source]) -> Dated:
    """Return when submissions were handed in, and of which it is not known."""
    found = Dated({}, {})
    with tempfile.TemporaryDirectory() as folder:
        for source in sources:
            time = source.submitted or _of_clone(source, Path(folder))
            if isinstance(time, datetime):
                found.times[source.id] = time
            else:
                found.unknown[source.id] = time
    return found


def _of_clone(source: Source, folder: Path) -> datetime | str:
    """Return when the last commit of the clone was made that a submission is or holds, or why that is not known."""
    place = source.place
    if not isinstance(place, Path) or not place.is_dir():
        return "a download of loose files states none" if source.grouped else "in an archive no clone is looked for"
    clones = [] if place.is_symlink() else _clones(place)
    if not clones:
        return "there is no clone of a repository"
    if len(clones) > 1:
        return "there are several clones, with a last commit each"
    return _last_commit(clones[0], folder) or "the last commit of the clone cannot be read"


def _clones(folder: Path) -> list[Path]:
    """Return the clones in a folder that are nearest to its top; of a large tree only its beginning is looked at."""
    level = [folder]
    for _ in range(_DEEPEST):
        if found := [place for place in level if os.path.lexists(place / ".git")]:
            return found
        level = [below for place in level for below in _folders(place)][:_MOST]
    return []


def _folders(place: Path) -> list[Path]:
    try:
        entries = sorted(os.scandir(place), key=lambda entry: entry.name)
        return [place / one.name for one in entries if one.is_dir(follow_symlinks=False) and not is_aside(one.name)]
    except OSError:
        return []


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
