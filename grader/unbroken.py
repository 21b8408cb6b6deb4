"""What stands in sentences and is not broken: commands, which are to be typed, and numbers beside what they count.

Whoever breaks a text into lines breaks it as if each of these were one word.
"""

from __future__ import annotations

import functools
import re

_JOINT = "\ue000"  # in place of a space in a command; nobody's text has it
_BESIDE = "\ue001"  # in place of one beside a number
_NUMBERED = r"(?<![^\s(])\d[\d.]* (?=[a-z%])|(?<=\d %) (?=[a-z])|\b(?:line|step|hint|entry|row) (?=\d)"
_VALUE = r"(?:'[^']*'|\"[^\"]*\"|[^\s,;'\"]+)"
_ARGUMENT = (
    rf"(?:--(?:section|json|out|case) {_VALUE}|--?\w[\w=-]*|'[^']*'|\"[^\"]*\"|[A-Z]{{2,}}\b"
    r"|(?=[^\s,;]*[\d_/\\.])[^\s,;]+)"
)
_GRADER = r"(?:python3? -m )?grader (?:(?:hint|start) [A-Za-z]\w*|[a-z][a-z-]*)"
_BEGINS = rf"(?:{_GRADER}|python3?(?: -m \w+)?|cp|copy|cd (?=\S))"


@functools.cache
def _command() -> re.Pattern[str]:
    """Return the pattern, which takes longer to compile than a command may to start."""
    return re.compile(rf"(?<![\w/.]){_BEGINS}(?: {_ARGUMENT})*")


@functools.cache
def _numbered() -> re.Pattern[str]:
    return re.compile(_NUMBERED)


def unbroken(text: str) -> str:
    """Return the text, of the same length, with each command in it as one word; `spaced` undoes it."""
    whole = _command().sub(lambda found: found[0].replace(" ", _JOINT), text)
    return _numbered().sub(lambda found: found[0].replace(" ", _BESIDE), whole)


def spaced(text: str) -> str:
    """Return a text, or a line of it, with the spaces in its commands."""
    return text.replace(_JOINT, " ").replace(_BESIDE, " ")


def is_command(word: str) -> bool:
    """Tell whether a word of an unbroken text is a command of several words."""
    return _JOINT in word
