"""A list that people or platforms keep as CSV: in whatever encoding and with whatever separator."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from grader.errors import UsageError

_NAMED = {",": "a comma", ";": "a semicolon", "\t": "a tab"}
Rows = Iterator[tuple[int, list[str]]]


def bytes_of(path: Path, what: str) -> bytes:
    """Return what is in a file; raises `UsageError` where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"the {what} {path} cannot be read: {error.strerror}") from error


def text_of(path: Path, data: bytes) -> str:
    """Return the text; what is no UTF-8 is Latin-1 as Windows writes it, if that has all its bytes."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ["utf-16"] if wide else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            place = error.start
        else:
            if "\0" not in text:
                return text
            place = data.index(b"\0")
    line = data[:place].count(b"\n") + 1
    raise UsageError(f"{path}:{line}: this is no text: save it as CSV in UTF-8")


def separator(text: str, fits: Callable[[list[str]], bool]) -> str | None:
    """Return the separator with which the first line fits, None where it does with none."""
    first = _with_line_ends(text).lstrip("\r\n").partition("\n")[0].rstrip("\r")
    return next((one for one in _NAMED if fits(next(csv.reader([first], delimiter=one), []))), None)


def rows(path: Path, text: str, delimiter: str, *, empty: bool = False) -> Rows:
    """Yield the rows with their lines, those without anything in them left out unless `empty` ones are wanted.

    Raises
    ------
    UsageError
        If one is no CSV, or has its cells where another separator than that of the first line stands.
    """
    width = 0
    reader = csv.reader(io.StringIO(_with_line_ends(text), newline=""), delimiter=delimiter, strict=True)
    while True:
        before = reader.line_num
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise UsageError(f"{path}:{before + 1}: this is no CSV: {error}") from error
        width = width or len(cells)
        if len(cells) < width and (other := _separated_by(cells, delimiter)) is not None:
            words = f"{_NAMED[other]} separates the cells here, and {_NAMED[delimiter]} in the first line"
            raise UsageError(f"{path}:{before + 1}: {words}: write one of them everywhere")
        if empty or any(cell.strip() for cell in cells):
            yield before + 1, cells


def names(header: list[str]) -> list[str]:
    """Return the names of columns as they are compared."""
    return ["_".join(cell.lower().replace("-", " ").replace("_", " ").split()) for cell in header]


def _separated_by(cells: list[str], delimiter: str) -> str | None:
    """Return a separator by which a row that is too short has more cells, None where none makes any."""
    line = delimiter.join(cells).replace("\n", " ").replace("\r", " ")
    more = (one for one in _NAMED if one != delimiter and len(next(csv.reader([line], delimiter=one))) > len(cells))
    return next(more, None)


def _with_line_ends(text: str) -> str:
    """Return the text with lines that end as others do: those of old Macs end with a carriage return alone."""
    return text if "\n" in text else text.replace("\r", "\n")
