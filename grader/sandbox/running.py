"""One call of a student's function in the worker: its arguments made, what it returns, which of them it has changed."""

from __future__ import annotations

import copy
import types
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from grader.sandbox import figures, wire
from grader.sandbox.given_parts import GivenParts
from grader.sandbox.messages import Messages
from grader.sandbox.values import Decoder, Encoder
from grader.sandbox.wire import Node

SIGNATURE = "signature"
"""The note of an exception that the call itself raised, before the first line of its function."""


def run(
    function: Callable[..., Any], call: wire.Call, payload: bytes, given: GivenParts, messages: Messages
) -> tuple[wire.Returned, bytearray]:
    """Call a function as `call` says, with arguments from the payload; return the message about it with its own."""
    decoder = Decoder(payload, lambda node, decoder: _special(node, decoder, given, messages))
    args = [decoder.decode(node) for node in call.args]
    kwargs = {name: decoder.decode(node) for name, node in call.kwargs.items()}
    named = [(str(index), value) for index, value in enumerate(args)] + list(kwargs.items())
    kept = list(_kept(named))
    before = _snapshot(named) + [(name, array.copy(), array) for name, _, _, array in kept]
    encoder = Encoder(lambda value, encoder: _figure(value, encoder, png=call.png, note=call.note))
    try:
        if call.twice:
            first = _tried(function, args, kwargs, encoder)
            changed = _changed(before)
            node: Node = wire.Sequence("tuple", [first, _tried(function, args, kwargs, encoder)])
        else:
            node = encoder.encode(_called(function, args, kwargs))
            changed = _changed(before)
    finally:  # the next call is given the same problems, as they were
        for (_, problem, attribute, _), (_, old, _) in zip(kept, before[len(before) - len(kept) :], strict=True):
            setattr(problem, attribute, old)
    return wire.Returned(call.number, node, changed), encoder.payload


def _special(node: Node, decoder: Decoder, given: GivenParts, messages: Messages) -> Any:
    if isinstance(node, wire.GivenPart):
        return given.part(node.factory, [decoder.decode(arg) for arg in node.args], node.attribute)
    assert isinstance(node, wire.Remote)
    return _callback(node.number, messages)


def _callback(number: int, messages: Messages) -> Callable[..., Any]:
    def remote(*args: Any, **kwargs: Any) -> Any:
        encoder = Encoder()
        nodes = [encoder.encode(arg) for arg in args]
        named = {name: encoder.encode(arg) for name, arg in kwargs.items()}
        answer, payload = messages.ask(wire.Ask(number, nodes, named), encoder.payload)
        if isinstance(answer, wire.Throw):
            raise ValueError(answer.message)
        assert isinstance(answer, wire.Return)
        return Decoder(payload).decode(answer.value)

    return remote


def _figure(value: Any, encoder: Encoder, *, png: bool, note: str) -> Node:
    if not figures.is_figure(value):
        return None
    content = encoder.encode(figures.describe(value))
    picture = figures.png(value, note) if png else b""
    return wire.DrawnFigure(content, encoder.add(picture), len(picture))


def _called(function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]) -> Any:
    try:
        return _taken(function(*args, **kwargs))
    except TypeError as error:
        if error.__traceback__ is not None and error.__traceback__.tb_next is None:
            error.add_note(SIGNATURE)  # the call itself failed: show the definition, there is no other line
        raise


def _tried(function: Callable[..., Any], args: list[Any], kwargs: dict[str, Any], encoder: Encoder) -> Node:
    """Return (True, value) or (False, name of the exception's type)."""
    try:
        return wire.Sequence("tuple", [True, encoder.encode(_taken(function(*args, **kwargs)))])
    except Exception as error:  # an observation like any other
        return wire.Sequence("tuple", [False, type(error).__name__[:100]])


def _taken(value: Any) -> Any:
    """Return a value; one that is still to be awaited would complain for ever that it never was."""
    if isinstance(value, types.CoroutineType):
        value.close()
    return value


def _kept(named: list[tuple[str, Any]]) -> Iterator[tuple[str, Any, str, Any]]:
    """Yield the arrays that given problems keep and hand out, as their classes say in ``KEPT``."""
    for name, value in named:
        if isinstance(value, types.MethodType):
            for attribute in getattr(value.__self__, "KEPT", ()):
                yield name, value.__self__, attribute, getattr(value.__self__, attribute)


def _snapshot(named: list[tuple[str, Any]]) -> list[tuple[str, Any, Any]]:
    return [(name, copy.deepcopy(value), value) for name, value in named if isinstance(value, (np.ndarray, list, dict))]


def _changed(before: list[tuple[str, Any, Any]]) -> list[str]:
    """Return the names of what is another now; of a dict that has other keys, or in another order, with `KEYS`."""
    others = [(name, old, new) for name, old, new in before if not _same(old, new)]
    keys = [isinstance(old, dict) and list(old) != list(new) for _, old, new in others]
    return [f"{name}{wire.KEYS}" if it else name for (name, _, _), it in zip(others, keys, strict=True)][
        : wire.MAX_CHANGED
    ]


def _same(old: Any, new: Any) -> bool:
    """Tell whether a value is still what it was, down to the arrays in it."""
    if type(old) is not type(new):
        return False
    if isinstance(old, np.ndarray):
        return bool(old.shape == new.shape and old.dtype == new.dtype and old.tobytes() == new.tobytes())
    if isinstance(old, dict):
        return list(old) == list(new) and all(_same(old[key], new[key]) for key in old)
    if isinstance(old, (list, tuple)):
        return len(old) == len(new) and all(map(_same, old, new))
    return bool(old is new or old == new)
