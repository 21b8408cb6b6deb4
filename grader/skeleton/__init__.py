"""A new section: the files in ``files/``, copied under another name. They are a whole section, small enough to be read.

Whoever writes a section begins with one that verifies, and changes a piece at a time.
"""

from __future__ import annotations

import re
from pathlib import Path

from grader import section
from grader.errors import UsageError
from grader.files import write_whole

FILES = Path(__file__).parent / "files"
PLACEHOLDER = "NAME"


def write(folder: Path) -> list[Path]:
    """Write a working section that is named as its folder; return what was written.

    Raises
    ------
    UsageError
        If the name is none, or that of another section, or something lies in the folder.
    OSError
        If it cannot be written.
    """
    name = folder.resolve().name
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise UsageError(f"{name!r} is no name for a section: small letters, digits and _, beginning with a letter")
    if name in section.known():
        raise UsageError(f"there is a section {name} already; choose another name for the folder")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is there and not empty; nothing is written over it")
    written = []
    for path in sorted(FILES.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            target = folder / str(path.relative_to(FILES)).replace(PLACEHOLDER, name)
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path.read_text(encoding="utf-8").replace(PLACEHOLDER, name).encode(), target)
            written.append(target)
    return written
