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


def no_key(key: str, keys: dict[str, str]) -> str:
    """Return what is said of a key that stands for nothing, with those that do."""
    listed = ", ".join(f"{one} {word}" for one, word in keys.items())
    return f"{clean_line(key, 20) or 'That'} is no key here: {listed}."
