"""Where a sentence tells to look, in words that are right for this program: it need not have what others have there."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

Writes = Callable[[Collection[str]], bool]
_LOOK, _SEVERAL = "Look for ", " Two: "
_CODE = re.compile(
    r"(?:np\.(?:\w+\.)*)?\b(?:sqrt|isqrt|int|log(?:2|10)?|std|var|sign|clip|norm|round|ravel|reshape|atleast_2d|insert)\b"
    r"|\*\* ?(?:2|0\.5)|//|(?<![\w.])\d+\.\d+|(?<= )[-*/](?= in place of)"
)
_ARTICLE = re.compile(r"\b(?:a|an|the|second|two) $")
_BREAK = re.compile(r" or |, ")


def pointed(sentence: str, writes: Writes) -> str:
    """Return a sentence that says "Look for sqrt" in words that are right as well where there is none.

    Examples
    --------
    >>> pointed("This matches the root. Look for sqrt.", lambda words: False)
    'This matches the root. Look for what does the same as sqrt.'
    >>> pointed("This matches the root. Look for sqrt.", lambda words: True)
    'This matches the root. Look for sqrt.'
    """
    return _SEVERAL.join(_pointed(part, writes) for part in sentence.split(_SEVERAL))


def _pointed(sentence: str, writes: Writes) -> str:
    before, look, rest = sentence.rpartition(_LOOK)
    code = _CODE.match(f" {rest}", 1) if look else None
    if code is None or "the like" in rest:
        return sentence
    place = rest.partition(".")[0] if "." not in code[0] else rest
    ways = [[word[0] for word in _CODE.finditer(f" {way}") if not _is_named(way, word)] for way in _BREAK.split(place)]
    if any(way and writes(_words(" ".join(way))) for way in ways):
        return sentence
    return f"{before}{_LOOK}what does the same as {rest}"


def _is_named(way: str, word: re.Match[str]) -> bool:
    """Tell whether a word is one of the sentence's own: "a norm"."""
    return _ARTICLE.search(f" {way}"[: word.start()]) is not None


def _words(code: str) -> frozenset[str]:
    return frozenset(re.findall(r"[A-Za-z_]\w*(?!\w*\.)|\d+(?:\.\d+)?|\*\*|//|[-*/]", code))
