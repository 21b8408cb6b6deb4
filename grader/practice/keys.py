"""Which keys there are while an evening is shown, and what each is called."""

from __future__ import annotations

from grader.text import clean_line

KEYS = {
    "h": "hint",
    "n": "next",
    "p": "picture",
    "d": "debug",
    "l": "list",
    "r": "run again",
    "q": "quit",
}
SCROLLED = {"down": 1, "up": -1, "pagedown": 8, "pageup": -8, " ": 8}
LIST_KEYS = {"j/k": "down, up", "enter": "go there", "r": "reset it", "l": "back", "q": "quit"}
QUESTION_KEYS = {"y": "yes", "any other key": "no"}


NO_KEY = "is no key here."


def no_key(key: str) -> str:
    """Return what is said of a key that stands for nothing; those that do are shown beside it."""
    name = clean_line(key, 20) or "That"
    return f"{name if len(name) == 1 else name[0].upper() + name[1:]} {NO_KEY}"
