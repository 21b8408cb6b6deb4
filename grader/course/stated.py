"""A TOML file that an instructor writes, read into a model: whatever is wrong in it is told with its line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from grader.course import wanted
from grader.errors import UsageError
from grader.files import read_regular
from grader.text import clean_line

T = TypeVar("T")
_LONGEST = 1 << 22
_MOST = Decimal(1_000_000)


class Number(Decimal):
    """A number as the file has it, to the last digit; a text that looks like one is none."""


class Stated(Generic[T]):
    """What a file says, as `value`, and where in it: no error of it is told without a line."""

    def __init__(self, path: Path, text: str, value: T) -> None:
        self.value = value
        self._path = path
        self._text = text

    def error(self, sentence: str, *place: str | int) -> UsageError:
        """Return the error at a place: names of tables and fields, and numbers of entries."""
        return UsageError(f"{self._path}:{_line(self._text, place)}: {sentence}")

    def line(self, *place: str | int) -> int:
        """Return the line of a place."""
        return _line(self._text, place)


def read(path: Path, model: type[T]) -> Stated[T]:
    """Read a file.

    Raises
    ------
    UsageError
        If it cannot be read, is no TOML or says what the model does not know.
    """
    return parsed(path, _text(path), model)


def parsed(path: Path, text: str, model: type[T]) -> Stated[T]:
    """Read what a file holds, or is to hold; raises `UsageError` as `read` does."""
    try:
        fields = tomllib.loads(text, parse_float=Decimal)
    except RecursionError as error:
        raise UsageError(f"{path}:1: it is nested too deeply") from error
    except ValueError as error:
        raise UsageError(_no_toml(path, text, str(error))) from error
    try:
        return Stated(path, text, msgspec.convert(fields, model, dec_hook=_number))
    except msgspec.ValidationError as error:
        message, _, place = str(error).partition(" - at ")
        found = [int(one) if one.isdecimal() else one for one in re.findall(r"\w+", place)]
        unknown = re.search(r"unknown field `(.+)`", message, re.DOTALL)
        line = _line(text, [*found, unknown[1]] if unknown else found)
        raise UsageError(f"{path}:{line}: {_said(wanted.sentence(message, model, found), found)}") from error


def amount(value: Decimal) -> bool:
    """Tell whether a number can be one of points: finite, of a sensible size and with two decimals at most."""
    return value.is_finite() and abs(value) <= _MOST and value == round(value, 2)


def guess(name: str, known: Iterable[str]) -> str:
    """Return words that ask for the name that is nearly this one, empty where none is."""
    near = difflib.get_close_matches(name, [*known], 1, 0.7)
    return f"; do you mean {near[0]}?" if near else ""


def _number(wanted: type[Any], value: Any) -> Number:
    if wanted is not Number or isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise ValueError(f"Expected a number, got {type(value).__name__}")
    return Number(value)


def _text(path: Path) -> str:
    try:
        data = read_regular(path)
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    if len(data) > _LONGEST:
        raise UsageError(f"{path}:1: it is longer than {_LONGEST >> 20} MiB")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise UsageError(f"{path}:{line}: this is no UTF-8: save the file as that") from error


def _no_toml(path: Path, text: str, message: str) -> str:
    found = re.search(r" \(at line (\d+), column \d+\)$", message)
    line = int(found[1]) if found else text.count("\n") + (not text.endswith("\n"))
    why = re.sub(r" \(at [^()]*\)$", "", message)
    return f"{path}:{line}: this is no TOML: {clean_line(why, 200)}"


def _said(message: str, place: list[Any]) -> str:
    field = next((f"{one}: " for one in reversed(place) if isinstance(one, str)), "")
    return clean_line(f"{field}{message[:1].lower()}{message[1:]}", 200)


def _line(text: str, place: Iterable[str | int]) -> int:
    """Return the line of a place, or of what it is in; the first where neither is seen."""
    start, names = 0, [*place]
    for index, name in enumerate(names):
        if isinstance(name, int):
            continue
        number = names[index + 1] if index + 1 < len(names) else None
        found = _header(text, start, name, number) if isinstance(number, int) else _field(text, start, name)
        if found is None:
            break
        start = found
    return text[:start].count("\n") + 1


def _header(text: str, start: int, name: str, number: int) -> int | None:
    heads = re.finditer(rf"^[ \t]*\[\[[ \t]*{re.escape(name)}[ \t]*\]\]", text[start:], re.MULTILINE)
    places = [start + head.start() for head in heads]
    return places[number] if number < len(places) else _field(text, start, name)


def _field(text: str, start: int, name: str) -> int | None:
    quoted = re.escape(name)
    pattern = rf"""^[ \t]*(?:\[\[?[ \t]*{quoted}\b|["']?{quoted}["']?[ \t]*[=.])"""
    found = re.compile(pattern, re.MULTILINE).search(text, start)
    return found.start() if found else None
