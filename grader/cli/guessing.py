"""What was meant by a word that is no command: one that is written nearly so, or called so elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CALLED_ELSEWHERE = {
    "answer": "diff",
    "answers": "diff",
    "begin": "start",
    "check": "grade",
    "clue": "hint",
    "continue": "watch",
    "exercises": "list",
    "explain": "hint",
    "figure": "plot",
    "finish": "submit",
    "hand-in": "submit",
    "handin": "submit",
    "help": "--help",
    "init": "start",
    "new": "start",
    "next": "watch",
    "progress": "list",
    "restart": "reset",
    "restore": "reset",
    "run": "grade",
    "score": "list",
    "scores": "list",
    "solution": "diff",
    "solve": "watch",
    "status": "list",
    "test": "grade",
    "tests": "grade",
    "undo": "reset",
    "upload": "submit",
}


_EXERCISE = re.compile(r"(?:ex|exercise)?[ _-]?[0-9]+(?:[_-]\w+)?(?:\.py)?", re.IGNORECASE)


def is_exercise(word: str) -> bool:
    """Tell whether a word looks like an exercise's name."""
    return _EXERCISE.fullmatch(word) is not None


def unknown(word: str, commands: Iterable[str]) -> str:
    """Return what to say of a word that is no command."""
    if is_exercise(word):
        return f"there is no command {word!r}; do you mean grader grade {word}? grader watch {word} stays open"
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), commands, 1, 0.6)
    meant = _CALLED_ELSEWHERE.get(word.lower()) or next(iter(near), None)
    guess = f"do you mean grader {meant}? " if meant is not None else ""
    return f"there is no command {word!r}; {guess}all of them are listed by grader --help"
