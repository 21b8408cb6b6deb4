"""A report that comes from a file, cleaned of all that could act on a reader's screen: who wrote it is not known."""

from __future__ import annotations

import functools
import operator
from typing import Any, TypeVar

import msgspec

from grader.text import clean, clean_line, visible

S = TypeVar("S", bound=msgspec.Struct)


def cleaned(said: S) -> S:
    """Return a report, or a part of one, with every string in it cleaned, as those of a report of ours are."""
    made: S = _cleaned(said)
    return made


_LONGEST_TEXT = 1 << 20
_PARAGRAPHS = ("detail", "output")
_WORD = 100
_NUMBERS = (int, float, bool)


def _cleaned(value: Any, field: str = "") -> Any:
    """Return what is in a report cleaned, and itself where there is nothing to clean, as nearly always."""
    if isinstance(value, str):
        made = _cleaned_text(value, field)
        return value if made == value else made
    if isinstance(value, list):
        items = [_cleaned(item, field) for item in value]
        return value if all(map(operator.is_, items, value)) else items
    if isinstance(value, msgspec.Struct):
        changed = {}
        for name in value.__struct_fields__:
            item = getattr(value, name)
            if type(item) is str:  # most of all there is, and a call for each would be most of the time
                if item and (text := _cleaned_text(item, name)) != item:
                    changed[name] = text
            elif item and type(item) not in _NUMBERS and (made := _cleaned(item, name)) is not item:
                changed[name] = made
        return msgspec.structs.replace(value, **changed) if changed else value
    if isinstance(value, dict):
        return {_clean_word(name): _cleaned(item, name) for name, item in value.items()}
    return value


def _cleaned_text(text: str, field: str) -> str:
    if field == "id":  # cleaned, two names could become one
        return visible(text)
    if field in _PARAGRAPHS:
        return clean(text, _LONGEST_TEXT)
    return _clean_word(text) if len(text) <= _WORD else clean_line(text, _LONGEST_TEXT)


@functools.lru_cache(4096)
def _clean_word(value: str) -> str:
    """Clean what is in a report again and again, and in each of a class: names of fields, outcomes, titles."""
    return clean_line(value, _LONGEST_TEXT)
