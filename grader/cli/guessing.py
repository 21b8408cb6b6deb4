"""What was meant by a word that is no command: one that is written nearly so, or called so elsewhere."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_CALLED_ELSEWHERE = {
    "check": "grade",
    "exercises": "list",
    "init": "start",
    "new": "start",
    "progress": "list",
    "run": "grade",
    "score": "list",
    "scores": "list",
    "solution": "diff",
    "status": "list",
    "test": "grade",
    "tests": "grade",
    "undo": "reset",
    "upload": "submit",
}


def unknown(word: str, commands: Iterable[str]) -> str:
    """Return what to say of a word that is no command."""
    near = difflib.get_close_matches(word.lower(), commands, 1, 0.6)
    meant = _CALLED_ELSEWHERE.get(word.lower()) or next(iter(near), None)
    guess = f"do you mean grader {meant}? " if meant is not None else ""
    return f"there is no command {word!r}; {guess}all of them are listed by grader --help"
