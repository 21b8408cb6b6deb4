"""Names of files for the submissions of a class: readable, reversible, and no two alike on any file system.

``%41`` stands for a byte that some file system does not take, or that it would take for another.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections import Counter
from collections.abc import Iterable

from grader.text import unescaped, visible

_LONGEST = 240
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789 ._-")
# What Windows does not take, what this encoding needs for itself, and what marks a name that was cut.
_NOWHERE = frozenset('"*/:<>?\\|%~')


def stems(names: Iterable[str]) -> dict[str, str]:
    """Return a stem for each name; of names that some disk takes for one, nothing is left that it could confuse."""
    listed = list(names)
    alike = Counter(map(_folded, listed))
    return {name: stem(name, alone=alike[_folded(name)] == 1) for name in listed}


def stem(name: str, *, alone: bool = True) -> str:
    """Return the stem for a name; `alone` if no other of the class differs from it in case or normal form only."""
    kept = "".join(_portable(char, alone=alone) for char in name)
    if len(os.fsencode(kept)) <= _LONGEST:
        return kept
    mark = hashlib.sha256(os.fsencode(name)).hexdigest()[:16]
    return f"{os.fsencode(kept)[: _LONGEST - 20].decode(errors='ignore')}~{mark}"


def belongs(found: str, id: str) -> bool:
    """Tell whether a file of this stem is that of the submission of this id, alone in its class or not."""
    name = unescaped(id)
    return found == stem(name) or found == stem(name, alone=False)


def _folded(name: str) -> str:
    for _ in range(2):  # in capitals and back: what any disk takes for equal is equal then, and now and then more
        name = unicodedata.normalize("NFD", name).upper().casefold()
    return unicodedata.normalize("NFD", name)


def _portable(char: str, *, alone: bool) -> str:
    if char in _PLAIN or (alone and char not in _NOWHERE and visible(char) == char and _stands(char)):
        return char
    return "".join(f"%{byte:02X}" for byte in os.fsencode(char))


def _stands(char: str) -> bool:
    """Tell whether a letter is one by itself and not a mark on another, which a disk may put together."""
    return not unicodedata.combining(char) and unicodedata.is_normalized("NFC", char)
