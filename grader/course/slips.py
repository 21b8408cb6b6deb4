"""Names of files as browsers, editors and course systems change them, and what they were meant as."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable

_CANVAS = r"(?:.+?_(?:LATE_)?[0-9]+_[0-9]+_)?"
_COPY = r"(?: ?\([0-9]{1,3}\)|-[0-9]{1,3})*"
_WORD = r"(?:copy|kopie|copie|copia)"
_NEAR = (".py", ".pyw", ".ipynb", ".txt", ".bak", ".old", ".orig", ".py~", ".doc", ".docx", ".pdf", ".html", ".md")


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


def supposed(name: str, files: Iterable[str]) -> str | None:
    r"""Return which of the files a name stands for if nothing else does: a copy by its words, other separators, a text.

    What cannot be seen in a name does not count, and neither does how a word is spelled on either side of the ocean.

    Examples
    --------
    >>> [supposed(name, ["ex1_area.py"]) for name in ("Copy of ex1-area.py", "ex1_area - Copy (2).py.py")]
    ['ex1_area.py', 'ex1_area.py']
    >>> supposed("ex1 area.txt", ["ex1_area.py"])
    'ex1_area.py'
    >>> [supposed(name, ["ex1_size.py"]) for name in ("ex1_size 2.py", "ex1_sise.py", "ex1_size\u200b.py ")]
    ['ex1_size.py', 'ex1_size.py', 'ex1_size.py']
    >>> supposed("ex1_area_final.py", ["ex1_area.py"])
    """
    if not re.search(r"\.(?:py|txt)", name, re.IGNORECASE):
        return None
    seen = "".join(char for char in name if unicodedata.category(char) != "Cf")  # as whoever typed it sees it
    found = [file for file in files if _fits(_loosely(file), seen)]
    return found[0] if len(found) == 1 else None


def resembles(name: str, file: str) -> bool:
    """Tell whether somebody may have meant a name as a file's, in whatever version or format.

    Examples
    --------
    >>> [resembles(name, "ex1_area.py") for name in ("ex1_area_final.py", "ex1.ipynb", "ex10.py", "ex1_area.csv")]
    [True, True, False, False]
    """
    if not name.lower().endswith(_NEAR):
        return False
    stem = name.partition(".")[0]
    number = re.match(r"[A-Za-z]+[0-9]+", file)
    alike = number is not None and re.match(rf"{number[0]}(?![0-9])", stem, re.IGNORECASE) is not None
    return alike or _plain(file.removesuffix(".py")) in _plain(stem)


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


@functools.cache
def _loosely(file: str) -> str:
    words = r"[\s_-]+".join(map(re.escape, re.split(r"[_\s-]+", file.removesuffix(".py"))))
    words = words.replace("iz", "i[sz]")  # as the British spell
    copy = rf"(?:[\s_-]+{_WORD}(?:[\s_-]*[0-9]{{1,3}})?| [0-9]{{1,3}})?{_COPY}"
    return rf"{_CANVAS}(?:{_WORD}[\s_]+(?:of|von|de|di)[\s_]+)?{words}{copy}\s*{_COPY}(?:\.(?:py|txt){_COPY})+\s*"


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _fits(pattern: str, name: str) -> bool:
    return re.fullmatch(pattern, name, re.IGNORECASE) is not None
