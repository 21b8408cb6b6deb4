"""Names of files as browsers, editors and course systems change them, and what they were meant as."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CANVAS = r"(?:.+?_(?:LATE_)?[0-9]+_[0-9]+_)?"
_COPY = r"(?: ?\([0-9]{1,3}\)|-[0-9]{1,3})*"


def meant(name: str, files: Iterable[str]) -> str | None:
    """Return which of the files a name stands for: in another case, as a copy, as text, with Canvas's prefix.

    Examples
    --------
    >>> meant("doejane_101_678_Ex1_Area-2 (1).py.txt", ["ex1_area.py"])
    'ex1_area.py'
    >>> meant("ex1_area_old.py", ["ex1_area.py"])
    """
    if ".py" not in name.lower():
        return None
    return next((file for file in files if name == file or _fits(rf"{_CANVAS}{_slip(file)}", name)), None)


def whose(name: str, files: Iterable[str]) -> tuple[str, str] | None:
    """Return what stands before a file's name, and which file it is; None where neither can be told.

    Examples
    --------
    >>> whose("Jane Doe - ex1_area.py", ["ex1_area.py"])
    ('Jane Doe', 'ex1_area.py')
    """
    for file in files:
        found = re.fullmatch(rf"(.*?[^\s_.-])[\s_.-]+{_slip(file)}", name, re.IGNORECASE | re.DOTALL)
        if found:
            return found[1], file
    return None


def _slip(file: str) -> str:
    return rf"{re.escape(file.removesuffix('.py'))}{_COPY}\.py{_COPY}(?:\.txt)?"


def _fits(pattern: str, name: str) -> bool:
    return re.fullmatch(pattern, name, re.IGNORECASE) is not None
