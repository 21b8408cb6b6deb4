"""Kinds of reasons for which hand-ins are rejected: each has its own words, and a class is told of them together."""

from __future__ import annotations

import re

_KINDS = {
    r"holds none of the exercises' files|holds a notebook": "holds none of the exercises' files",
    r"only one of them can be": "holds two files of which only one can be meant",
    r"is damaged|is empty: it has no|is a web page": "is an archive that cannot be read",
    r"cannot be opened|archive in an archive|encrypted|compressed in a way": "is packed in a way that is not opened",
    r"too much to grade|too large to grade|at most \d+ are taken|more members": "is too much to grade",
    r"nothing that can be taken|hard link|larger than": "holds files that cannot be taken",
    r"is a link|leads out|regular file|there twice|too long": "holds what must not be in a hand-in",
}


def kind(why: str) -> str | None:
    """Return of what kind a reason is, None where it is of none.

    Examples
    --------
    >>> kind("is damaged: it ends too early; pack it anew")
    'is an archive that cannot be read'
    >>> kind("the disk is on fire")
    """
    return next((words for pattern, words in _KINDS.items() if re.search(pattern, why)), None)
