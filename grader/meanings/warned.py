"""What numpy warned of while a student's code ran, read from what was printed: evidence for sentences alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from grader.mistakes import Warned

_LINE = re.compile(r"^(?P<file>\S+\.py):(?P<line>\d{1,6}): RuntimeWarning: (?P<text>.{1,200})$", re.MULTILINE)
_KINDS = (
    ("nothing", re.compile(r"(?:Mean of empty|Degrees of freedom <= 0|All-NaN|Mean of an empty)()")),
    ("overflow", re.compile(r"overflow encountered in (?:scalar )?(\w+)")),
    ("zero", re.compile(r"divide by zero encountered in (?:scalar )?(\w+)")),
    ("invalid", re.compile(r"invalid value encountered in (?:scalar )?(\w+)")),
)
_MOST = 20


def warned(output: str, file: str) -> tuple[Warned, ...]:
    """Return the warnings in what was printed, in order; of each the line where it lies in that file.

    Examples
    --------
    >>> warned("ex5.py:7: RuntimeWarning: invalid value encountered in scalar divide", "ex5.py")
    (Warned(kind='invalid', operation='divide', line=7),)
    """
    return tuple(_warned(output, file))[:_MOST]


def _warned(output: str, file: str) -> Iterator[Warned]:
    for found in _LINE.finditer(output):
        line = int(found["line"]) if found["file"] == file else None
        for kind, pattern in _KINDS:
            said = pattern.match(found["text"])
            if said is not None:
                yield Warned(kind, said[1], line)
                break
