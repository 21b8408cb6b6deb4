"""One way for text from a student's process into a report: cleaned of all that could act on a reader's screen.

Names of submissions are escaped instead, so that no two of them become one.
"""

from __future__ import annotations

import functools
import os
import re
import sys
import unicodedata
from collections.abc import Sequence

MAX_MARKS = 4
_NAMED = 10
# Patterns are texts here: to compile them takes milliseconds, and commands that print plain English need none.
# Controls but newline; bidi, zero-width and line-separator characters; tags; surrogates and non-characters.
_UNSAFE = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\ufdd0-\ufdef"
    "\U000e0000-\U000e0fff]"
)
# The folders of an absolute path; a space may be in one, where a slash follows before anything ends the path.
_ABSOLUTE = r"(?<![\w./\\>])(?:[A-Za-z]:[/\\]|/)(?:[^\s/\\:;,'\"]+(?: [^\s/\\:;,'\"]+)*[/\\]+)*(?=[^\s/\\])"
_SHOWN = r"\\(?:\\|x[0-9a-f]{2}|u[0-9a-f]{4}|U000[0-9a-f]{5}|U0010[0-9a-f]{4})"
# What looks like a space or like nothing, beside these.
_BLANK = "[\t\n\u00a0\u034f\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]"

PUT_BACK = ", or put yours back, if you moved it"
"""What else is to be said of a file that is missing, behind what would bring another."""


def clean(text: str, limit: int = 4_000) -> str:
    """Return the text without control, bidi, zero-width and other invisible characters, cut at `limit` characters.

    Where Python is installed on the grading machine, which warnings and tracebacks tell, reads ``<python>``.
    """
    for place in _places():
        text = text.replace(place, "<python>")
    text = text[: 2 * limit].replace("\r\n", "\n").replace("\t", "    ")
    if not _is_plain(text):
        text = re.sub(_UNSAFE, "", text)
    if not text.isascii():
        text = _few_marks("".join(char for char in text if ord(char) & 0xFFFE != 0xFFFE))
    return text if len(text) <= limit else f"{text[:limit]} ... (cut)"


def clean_line(text: str, limit: int = 400) -> str:
    """Return the text cleaned and on one line."""
    return " ".join(clean(text, limit).split())


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    Examples
    --------
    >>> counted(1, "key"), counted(0, "key")
    ('1 key', '0 keys')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"


def without_folders(text: str) -> str:
    r"""Return the text with absolute paths cut down to their last names: they are of the machine that graded.

    Examples
    --------
    >>> without_folders(r"/home/ann/a b/suite.py:3: no such file: 'C:\course\run.json', see exercises/ex1.py")
    "suite.py:3: no such file: 'run.json', see exercises/ex1.py"
    """
    return re.sub(_ABSOLUTE, "", text)


def escaped(name: str) -> str:
    r"""Return a file's name with its backslashes doubled and all that cannot be seen as ``\xNN`` or ``\uNNNN``.

    It can be undone: ``\x80`` and above are bytes that are no UTF-8, below they are characters. In a name that
    is not in normal form the marks that it spells letters with are escaped as well: it would look like another one. So
    is what a spreadsheet would take for the beginning of a formula: an id is the same in every file.
    """
    shown = visible(name.replace("\\", "\\\\"))
    if shown.startswith(("=", "+", "-", "@")):
        shown = _escape(shown[0]) + shown[1:]
    if unicodedata.is_normalized("NFC", name):
        return shown
    return "".join(_escape(char) if unicodedata.combining(char) else char for char in shown)


def unescaped(shown: str) -> str:
    r"""Return the name that `escaped` has shown.

    Examples
    --------
    >>> unescaped(r"\x3d1\u200b\\x")
    '=1\u200b\\x'
    """
    return re.sub(_SHOWN, _meant, shown)


def shown(text: str) -> str:
    r"""Return the text with escapes for what acts on a screen, as names of files may hold; lines and spaces stay.

    Examples
    --------
    >>> shown("no folder \x1b[31mred\nleft")
    'no folder \\x1b[31mred\nleft'
    """
    return text if _is_plain(text) else re.sub(_UNSAFE, lambda found: _escape(found[0]), text)


def visible(text: str) -> str:
    """Return the text with escapes for what cannot be seen or acts on a screen; what is escaped already stays."""
    if text.isascii() and text.isprintable():
        return text
    kept, run = [], 0
    for char in text:
        category = unicodedata.category(char)
        run = run + 1 if category in ("Mn", "Me") else 0
        hidden = category in ("Cc", "Cf", "Cs") or re.match(_UNSAFE, char) or re.match(_BLANK, char)
        kept.append(_escape(char) if hidden or run > MAX_MARKS or ord(char) & 0xFFFE == 0xFFFE else char)
    return "".join(kept)


def named(names: Sequence[str], most: int = _NAMED) -> str:
    """Return names on one line, the first ten of them or however many."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def _is_plain(text: str) -> bool:
    """Tell whether a text is of printable ASCII and ends of lines alone: nothing in it is unsafe."""
    return text.isascii() and text.replace("\n", "").isprintable()


def _escape(char: str) -> str:
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:  # how Python holds a byte that is no UTF-8
        return f"\\x{code - 0xDC00:02x}"
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _meant(found: re.Match[str]) -> str:
    if found[0] == r"\\":
        return "\\"
    code = int(found[0][2:], 16)
    return chr(code + 0xDC00 if found[0][1] == "x" and code >= 0x80 else code)


@functools.cache
def _places() -> tuple[str, ...]:
    """Return the directories of this machine's Python, the longest first; ``/usr`` alone gives nothing away."""
    import sysconfig
    from pathlib import Path  # neither is asked for where a command but prints

    paths = sysconfig.get_paths()
    found = {paths["stdlib"], paths["purelib"], paths["platlib"], sys.prefix, sys.base_prefix}
    found |= {str(Path(path).resolve()) for path in found}
    return tuple(sorted((path for path in found if path.count(os.sep) > 1), key=len, reverse=True))


def _few_marks(text: str) -> str:
    """Drop all but the first combining marks of a run: a tower of them would cover the lines above."""
    kept, run = [], 0
    for char in text:
        run = run + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if run <= MAX_MARKS:
            kept.append(char)
    return "".join(kept)
