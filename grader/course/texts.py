"""Files that Python cannot read for a reason that nobody sees: an encoding, a placeholder, nothing at all."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator

from grader.course.contents import Contents
from grader.section import Section

_POINTER = b"version https://git-lfs.github.com/"
_AS_UTF8 = "; saved as UTF-8 it can be read"


def fault(data: bytes | None) -> str | None:
    """Return why Python cannot read a file as text, None where it can or where there is none.

    Examples
    --------
    >>> fault("x = 1".encode("utf-16"))
    'is saved as UTF-16; saved as UTF-8 it can be read'
    >>> fault(b"x = 1")
    """
    if data is None:
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return f"is saved as UTF-16{_AS_UTF8}"
    if not data.strip():
        return "is empty"
    if data.startswith(_POINTER):
        return "is a pointer of Git LFS: the file itself was not handed in"
    if b"\0" in data:
        return f"holds null bytes{_AS_UTF8}"
    return None if _is_text(data) else f"is not saved as UTF-8, nor as what its first lines say{_AS_UTF8}"


def placeholders(contents: Contents, section: Section) -> Iterator[str]:
    """Yield what is to be said of names that stand for files which iCloud has not brought."""
    for entry in contents.entries:
        found = re.fullmatch(r"\.(.+)\.icloud", entry.name)
        if found is not None and found[1] in section.files:
            yield f"{entry.path} is a placeholder of iCloud: the file itself was not handed in"


def _is_text(data: bytes) -> bool:
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        data.decode(encoding)
    except (SyntaxError, UnicodeError, LookupError):
        return False
    return True
