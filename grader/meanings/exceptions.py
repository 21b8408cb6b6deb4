"""What an exception of a beginner's means, in plain words: a cause and what to do about it.

A table of types and messages, the first match counts. The messages are those of Python 3.11 to 3.13 and numpy 2. What a
row quotes are parts of the message, which a student's code can choose: whoever shows them cleans them.
"""

from __future__ import annotations

import difflib
import keyword
import re
import sys
from collections.abc import Iterator, Sequence

from grader.meanings import ELSEWHERE, MEANINGS


def meaning(type: str, message: str, line: int | None = None) -> str | None:
    """Return what an exception means, None where the table does not know it; `line` is where it was raised.

    Examples
    --------
    >>> meaning("NameError", "name 'np' is not defined")
    'np is not imported: put its import at the top of the file'
    >>> meaning("StrangeError", "so") is None
    True
    """
    for pattern, sentence in _rows(type):
        found = re.search(pattern, message[:_LONGEST], re.DOTALL)
        if found is not None:
            return sentence.format(*found.groups(""), line=line or "?") + _nearest(type, found.groups(""))
    return None


def is_elsewhere(type: str, message: str) -> bool:
    """Tell whether what is to be mended stands in another line than the one that raised.

    Examples
    --------
    >>> is_elsewhere("NameError", "name 'np' is not defined")
    True
    """
    return any(type in types.split() and re.search(pattern, message[:_LONGEST]) for types, pattern in ELSEWHERE)


def _nearest(type: str, said: Sequence[str]) -> str:
    """Return which name may have been meant, empty where none is near."""
    if type == "ModuleNotFoundError":
        name, names = said[0], _MODULES
    elif type == "AttributeError" and len(said) == 2 and said[0] in ("numpy", "math"):
        name, names = said[1], tuple(dir(sys.modules.get(said[0])))
    else:
        return ""
    near = difflib.get_close_matches(name, names, 1, 0.75)
    return f"; is it {near[0]}?" if near and near[0] != name else ""


_MODULES: tuple[str, ...] = (
    "numpy",
    "matplotlib",
    "scipy",
    "math",
    "itertools",
    "functools",
    "collections",
    "dataclasses",
    "typing",
)


def meaning_of_line(source: str) -> str | None:
    """Return what to say of a line that is not valid Python, where that shows at its beginning; None elsewhere.

    Examples
    --------
    >>> meaning_of_line("retur x / 2")
    'retur is no word of Python: is it return?'
    >>> meaning_of_line("lambda = 3")
    'lambda is a word of Python itself: choose another name'
    >>> meaning_of_line("else if x > 2:")
    'else if is no Python: write elif'
    """
    if source.startswith(("%", "!")):
        return "lines that begin with % or ! are commands of notebooks, and no Python: delete them"
    if re.match(r"else\s+if\b", source):
        return "else if is no Python: write elif"
    first = re.match(r"([A-Za-z]+)(\s*=(?!=))?", source)
    if first is None:
        return None
    if keyword.iskeyword(first[1]):
        return f"{first[1]} is a word of Python itself: choose another name" if first[2] else None
    near = difflib.get_close_matches(first[1].lower(), _STARTS, 1, 0.7) if not first[2] else []
    return f"{first[1]} is no word of Python: is it {near[0]}?" if near and source[first.end() :][:1] == " " else None


_STARTS = ("return", "for", "while", "def", "if", "elif", "else", "import", "from")


def _rows(type: str) -> Iterator[tuple[str, str]]:
    return ((pattern, sentence) for types, pattern, sentence in MEANINGS if type in types.split())


_LONGEST = 1_000  # of a message: what says more than that says nothing known
