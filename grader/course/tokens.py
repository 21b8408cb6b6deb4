"""A program as a row of tokens without what is quick to change: names, comments, texts, layout.

One pass in time that grows as the file does, whatever stands in it: nothing is compiled or parsed, and what is no
Python has tokens too.
"""

from __future__ import annotations

import builtins
import keyword
import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    (?P<space> \s+ | \\\n | \#[^\n]* )
    | (?P<long> [A-Za-z]{0,2} (?P<quotes> \"{3} | '{3} ) )
    | (?P<text> (?:[rbuf]|rb|br|fr|rf)? (?: "[^"\\\n]*(?:\\.[^"\\\n]*)*"? | '[^'\\\n]*(?:\\.[^'\\\n]*)*'? ) )
    | (?P<number> \d[\w.]* | \.\d[\w.]* )
    | (?P<name> [^\W\d]\w* )
    | (?P<sign> . )
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_KEPT = frozenset({*keyword.kwlist, *(name for name in dir(builtins) if not name.startswith("_"))})


class Token(NamedTuple):
    """A token as it is compared, and its line."""

    word: str
    line: int


def tokens(source: bytes) -> list[Token]:
    r"""Return the tokens of a program.

    Keywords, signs, numbers, names that Python itself has and names behind a point stay; all other names are one, and
    so are all texts but long ones, which explain and are left out.

    Examples
    --------
    >>> [token.word for token in tokens(b"def f(x):  # why\n    return np.sum(x, axis=0)")]
    ['def', 'N', '(', 'N', ')', ':', 'return', 'N', '.', 'sum', '(', 'N', ',', 'N', '=', '0', ')']
    """
    text = source.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    found: list[Token] = []
    place, line = 0, 1
    while (match := _TOKEN.match(text, place)) is not None:
        end = match.end()
        if quotes := match["quotes"]:
            closed = text.find(quotes, end)
            end = closed + 3 if closed >= 0 else len(text)
        elif match.lastgroup != "space":
            after_point = bool(found) and found[-1].word == "."
            found.append(Token(_word(match, after_point=after_point), line))
        line += text.count("\n", place, end)
        place = end
    return found


def _word(match: re.Match[str], *, after_point: bool) -> str:
    word = match[0]
    if match["text"] is not None:
        return "S"
    if match["name"] is not None:
        return word if after_point or word in _KEPT else "N"
    return word
