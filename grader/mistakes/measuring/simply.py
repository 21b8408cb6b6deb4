"""A formula with the right answer in it, in the words of a teacher: twice the right one, 1 minus the right one."""

from __future__ import annotations

import re

from grader.mistakes.measuring.words import plain

RIGHT = "the right one"
_TIMES = {2: "twice", 0.5: "half", 1 / 3: "a third of", 0.25: "a quarter of", 0.1: "a tenth of", -1: "the negative of"}
_SAME = 1e-8  # relative
_PART = r"[^ ()]+|\([^()]+\)|[^ ()]+\([^()]+\)|[^ ()]+ \*\* 2"  # of a formula, which a word may stand beside
_WORDS = (
    (r"-R", f"the negative of {RIGHT}"),
    (r"R \*\* 2", f"the square of {RIGHT}"),
    (r"-\(R \*\* 2\)", f"the negative of the square of {RIGHT}"),
    (r"sqrtR", f"the square root of {RIGHT}"),
    (r"P / R", rf"\1 divided by {RIGHT}"),
    (r"R / P", rf"{RIGHT} divided by \1"),
    (r"P \* R|R \* P", rf"{RIGHT} times \1\2"),
    (r"-\(P \* R\)", rf"{RIGHT} times -\1"),
    (r"P \+ R|R \+ P", rf"{RIGHT} plus \1\2"),
    (r"R - P|-\(P - R\)", rf"{RIGHT} minus \1\2"),
    (r"P - R|-\(R - P\)", rf"\1\2 minus {RIGHT}"),
    (r"R \* 2 \+ (\S+)", rf"twice {RIGHT}, plus \1"),
    (r"R \* 2 - (\S+)", rf"twice {RIGHT}, minus \1"),
    (r"R \* (\S+) \+ (\S+)", rf"\1 times {RIGHT}, plus \2"),
    (r"R \* (\S+) - (\S+)", rf"\1 times {RIGHT}, minus \2"),
)


def times(factor: float) -> str:
    """Return so many times the right one, in words."""
    known = (word for one, word in _TIMES.items() if abs(factor - one) <= _SAME * abs(one))
    return f"{next(known, f'{plain(factor)} times')} {RIGHT}"


def in_words(text: str, result: str) -> str | None:
    """Return a formula as words around the right one; None where it is none of a few simple ones.

    In the text that is called after the `result`, as in ``2 - (the right area)``.
    """
    right = rf"\(?the right {re.escape(result)}\)?"
    for pattern, words in _WORDS:
        whole = pattern.replace("R", right).replace("P", f"({_PART})")
        found = re.fullmatch(whole, text)
        if found is not None:
            return found.expand(words)
    return None
