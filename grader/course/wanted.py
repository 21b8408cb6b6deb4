"""What a field of a model may hold, in words for whoever writes the file, with an example."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec import inspect

_EXAMPLES = {
    inspect.IntType: "15",
    inspect.StrType: '"a text"',
    inspect.BoolType: "true",
    inspect.CustomType: "10",  # a number to the last digit
    inspect.DateTimeType: "2026-03-01T23:59:00",
}


def sentence(message: str, model: Any, place: Sequence[str | int]) -> str:
    """Return what is wrong at a place of a file, and what may stand there instead."""
    kind = _kind(inspect.type_info(model), place)
    if isinstance(kind, inspect.DictType) and "`object`" not in message:
        kind = kind.value_type  # the place of what is in it is not told
    if "unknown field" in message and isinstance(kind, inspect.StructType):
        return f"{message}; there are {', '.join(field.encode_name for field in kind.fields)}"
    if "missing required field" in message:
        return message
    if isinstance(kind, inspect.LiteralType):
        return f"{message}: write {' or '.join(map(_quoted, kind.values))}"
    if isinstance(kind, inspect.DateTimeType):
        return f"this is no time with a day and an hour: write it as {_EXAMPLES[inspect.DateTimeType]}"
    example = _example(kind, [one for one in place if isinstance(one, str)])
    return f"{message}: write it as {example}" if example else message


def _kind(kind: inspect.Type, place: Iterable[str | int]) -> inspect.Type:
    kind = _plain(kind)
    for one in place:
        if isinstance(kind, inspect.StructType):
            found = next((field.type for field in kind.fields if field.encode_name == one), None)
        else:
            found = _within(kind, one)
        if found is None:
            break
        kind = _plain(found)
    return kind


def _within(kind: inspect.Type, one: str | int) -> inspect.Type | None:
    if isinstance(kind, inspect.VarTupleType):
        return kind.item_type
    if isinstance(kind, inspect.TupleType) and isinstance(one, int) and one < len(kind.item_types):
        return kind.item_types[one]
    return None


def _plain(kind: inspect.Type) -> inspect.Type:
    """Return a type without the None that says that nothing need be there."""
    if isinstance(kind, inspect.UnionType):
        return next(one for one in kind.types if not isinstance(one, inspect.NoneType))
    return kind


def _example(kind: inspect.Type, names: Sequence[str]) -> str:
    name = names[-1] if names else ""
    if isinstance(kind, (inspect.StructType, inspect.DictType)):
        return f"a table that begins with [{name}]" if name else ""
    if isinstance(kind, inspect.VarTupleType):
        inner = _plain(kind.item_type)
        if isinstance(inner, inspect.StructType):
            return f"tables that begin with [[{name}]] each"
        return f"[{_example(inner, [])}]"
    if isinstance(kind, inspect.TupleType):
        return f"[{', '.join(_example(_plain(one), []) for one in kind.item_types)}]"
    return _EXAMPLES.get(type(kind), "")


def _quoted(value: object) -> str:
    return f'"{value}"'
