"""Kinds of reasons for which hand-ins are rejected: each has its own words, and a class is told of them together."""

from __future__ import annotations

import re

# Of each reason so much as no name in it is likely to have: students choose those.
_KINDS = {
    "holds none of the exercises' files": r"holds none of the exercises' files|holds a notebook \(",
    "holds two files of which only one can be meant": r", and only one of them can be ",
    "is an archive that cannot be read": (
        r"is damaged(: it ends too early)?; pack it anew|is empty: it has no bytes|is a web page \("
    ),
    "is packed in a way that is not opened": (
        r"cannot be opened \(|is an archive in an archive in an archive;|, which is (encrypted|compressed)"
    ),
    "is too much to grade": (
        r": too much to grade|; that is too (much|large) to grade|; at most \d+ are taken|holds a directory of more"
        r"|MiB of Python and archives"
    ),
    "holds files that cannot be taken": r"holds nothing that can be taken: |is larger than \d+ [KM]iB",
    "holds what must not be in a hand-in": r"is a link: |, which (leads out|is no regular|is there twice|has a name)",
}


def kind(why: str) -> str | None:
    """Return of what kind a reason is, None where it is of none.

    Examples
    --------
    >>> kind("is damaged: it ends too early; pack it anew")
    'is an archive that cannot be read'
    >>> kind("the disk is on fire")
    """
    return next((words for words, pattern in _KINDS.items() if re.search(pattern, why)), None)
