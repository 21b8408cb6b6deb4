"""Whether the pages of a class are older than what they show."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

from grader.course import adjustments, policy, times

_PAGES = {"index.html": "grader page {}", "anonymous/index.html": "grader page {} --anonymous"}
_DECIDING = (adjustments.FILE, policy.FILE, times.FILE)


def pages(out: Path, options: str) -> Iterator[str]:
    """Yield a sentence on each first page in a folder after which anything was graded, decided or taken away.

    `options` are those of the class, for the command that writes it anew.
    """
    written = {name: _when(out / name) for name in _PAGES if (out / name).is_file()}
    if not written:
        return
    shown = [*(out / "reports").glob("*.json"), *(out / "history").glob("*"), *(out / name for name in _DECIDING)]
    newest = max(map(_when, shown), default=0.0)
    for name, when in written.items():
        if when < newest:
            command = f"{_PAGES[name].format(shlex.quote(str(out)))}{options}"
            yield f"{out / name} is older than what it shows: write it anew by {command}"


def _when(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
