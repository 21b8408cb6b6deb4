"""Python values to wire nodes and back: a closed set, by exact type, copied on both sides.

Knows numpy and wire.py. Used by both sides; only `Decoder` ever sees bytes that a student may have forged.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.sandbox import wire
from grader.sandbox.wire import MAX_PAYLOAD, Node, WireError

MAX_ITEMS = 200_000
MAX_DEPTH = 12
MAX_TEXT = 1 << 20
MAX_DIGITS = 400
MAX_NDIM = 4
MAX_KEYS = 200
MAX_DRAWINGS = 4  # each may hold all the points of the payload
TOO_MUCH = "too many or too deeply nested values"
_PLAIN = frozenset((float, bool, type(None)))  # each is its own node; an int may be too large to be


class Encoder:
    """Turn values into nodes and collect the bytes of their arrays in `payload`.

    `special` is asked first for what the closed set does not hold (a figure, a function); it returns a node or None.
    Figures beyond the first few are wrong types like any other value.
    """

    def __init__(self, special: Callable[[Any, Encoder], Node] = lambda value, encoder: None) -> None:
        self.payload = bytearray()
        self._special = special
        self._items = 0
        self._drawings = 0

    def encode(self, value: Any, depth: int = 0) -> Node:
        """Return the node of a value; what cannot cross becomes `Opaque`."""
        if depth == 0:
            self._items += 1
        kind = type(value)
        if value is None or kind is bool or kind is float:
            return value  # type: ignore[no-any-return]  # narrowed by exact type, which mypy cannot follow
        if kind is np.ndarray:
            return self._array(value)
        # Subclasses (namedtuple, OrderedDict, np.float64, IntEnum ...) count as what they extend, read through the base
        # class so that an overridden method has no say.
        if isinstance(value, (list, tuple)):
            return self._sequence(value, depth)
        if isinstance(value, dict):
            return self._mapping(value, depth)
        if isinstance(value, (float, int, str, np.generic)):
            return _scalar(value)
        node = self._special(value, self) if self._drawings < MAX_DRAWINGS else None
        self._drawings += isinstance(node, wire.DrawnFigure)
        return node if node is not None else _opaque(value)

    def add(self, data: bytes) -> int:
        """Append bytes to the payload and return where they start."""
        start = len(self.payload)
        self.payload += data
        return start

    def _sequence(self, value: list[Any] | tuple[Any, ...], depth: int) -> Node:
        base: Any = list if isinstance(value, list) else tuple
        items = base(base.__iter__(value))
        if not self._reserve(len(items), depth):
            return wire.Opaque(base.__name__, TOO_MUCH)
        if _PLAIN.issuperset(map(type, items)):  # as most are: numbers need no going through
            return wire.Sequence(base.__name__, list(items))
        return wire.Sequence(base.__name__, [self.encode(item, depth + 1) for item in items])

    def _mapping(self, value: dict[Any, Any], depth: int) -> Node:
        pairs = list(dict.items(value))
        if len(pairs) > MAX_KEYS or not self._reserve(2 * len(pairs), depth):
            return wire.Opaque("dict", TOO_MUCH)
        return wire.Mapping([_key(key) for key, _ in pairs], [self.encode(item, depth + 1) for _, item in pairs])

    def _reserve(self, items: int, depth: int) -> bool:
        """Count what a container holds before it is gone through, so that nothing the decoder refuses is ever sent."""
        if items and (depth == MAX_DEPTH or self._items + items > MAX_ITEMS):
            return False
        self._items += items
        return True

    def _array(self, value: NDArray[Any]) -> Node:
        if value.dtype.kind not in "fiub" or value.ndim > MAX_NDIM:
            return wire.Opaque(f"array of {value.dtype.name}", f"shape {value.shape}")
        # Sizes first: a zero-stride giant holds next to nothing until it is copied.
        if value.size * 8 + len(self.payload) > MAX_PAYLOAD:
            return wire.Opaque("array", f"shape {value.shape}: too large")
        target = {"f": "<f8", "i": "<i8", "u": "<i8", "b": "|b1"}[value.dtype.kind]
        if value.dtype == np.uint64 and value.size and value.max() > np.iinfo(np.int64).max:
            target = "<f8"
        with np.errstate(all="ignore"):
            data = np.ascontiguousarray(value, dtype=target).tobytes()
        return wire.Array(target, list(value.shape), self.add(data))  # type: ignore[arg-type]  # one of the three


class Decoder:
    """Rebuild plain values from nodes, checking every bound on the way.

    `special` builds what only one side knows how to build (given problems, remote functions, drawings); without it
    such nodes are a `WireError`.
    """

    def __init__(self, payload: bytes | bytearray | memoryview, special: Callable[[Any, Decoder], Any] | None = None):
        self.payload = payload
        self._special = special
        self._items = 0
        self._bytes = 0
        self._drawings = 0
        self._builders: dict[type, Callable[[Any, int], Any]] = {
            str: self._text,
            wire.Sequence: self._sequence,
            wire.Mapping: self._mapping,
            wire.Array: self._array,
            wire.BigInt: self._big,
            wire.Opaque: lambda node, depth: wire.Opaque(node.type[:100], node.text[:200]),
        }

    def decode(self, node: Node, depth: int = 0) -> Any:
        """Return the value of a node."""
        self._count(1, depth)
        if node is None or isinstance(node, (bool, int, float)):
            return node
        kind = type(node)
        if kind in self._builders:
            return self._builders[kind](node, depth)
        self._drawings += kind is wire.DrawnFigure
        if self._drawings > MAX_DRAWINGS:
            raise WireError("too many figures")
        if self._special is None:
            raise WireError("a value that may not cross")
        return self._special(node, self)

    def bytes_at(self, start: int, size: int) -> bytes:
        """Return `size` bytes of the payload, refused where they are not there.

        No byte is sent twice, so arrays that share theirs would only serve to fill the memory of this process.
        """
        self._bytes += max(size, 0)
        if start < 0 or size < 0 or start + size > len(self.payload) or self._bytes > len(self.payload):
            raise WireError("bytes beyond the payload")
        return bytes(self.payload[start : start + size])

    def _count(self, items: int, depth: int) -> None:
        self._items += items
        if self._items > MAX_ITEMS + 8 or depth > MAX_DEPTH + 1:  # a message may wrap what an encoder gave
            raise WireError(TOO_MUCH)

    def _text(self, node: str, depth: int) -> str:
        if len(node) > MAX_TEXT:
            raise WireError("a text that is too long")
        return node

    def _big(self, node: wire.BigInt, depth: int) -> int:
        if len(node.digits) > MAX_DIGITS:
            raise WireError("an integer that is too long")
        try:
            return int(node.digits)
        except ValueError:
            raise WireError("an integer that is none") from None

    def _sequence(self, node: wire.Sequence, depth: int) -> list[Any] | tuple[Any, ...]:
        if _PLAIN.issuperset(map(type, node.items)) and node.items:
            self._count(len(node.items), depth + 1)
            items = node.items
        else:
            items = [self.decode(item, depth + 1) for item in node.items]
        return items if node.kind == "list" else tuple(items)

    def _mapping(self, node: wire.Mapping, depth: int) -> dict[Any, Any]:
        if len(node.keys) != len(node.items):
            raise WireError("a dict whose keys and values do not pair up")
        if len(node.keys) > MAX_KEYS:
            raise WireError("a dict of too many keys")
        if not all(isinstance(key, (type(None), bool, int, float, str, wire.Opaque)) for key in node.keys):
            raise WireError("a dict with a key that cannot be one")
        keys = [self.decode(key, depth + 1) for key in node.keys]
        return dict(zip(keys, [self.decode(item, depth + 1) for item in node.items], strict=True))

    def _array(self, node: wire.Array, depth: int) -> NDArray[Any]:
        if len(node.shape) > MAX_NDIM or any(not 0 <= n <= MAX_PAYLOAD for n in node.shape):
            raise WireError("an array of impossible shape")
        dtype = np.dtype(node.dtype)
        if 0 in node.shape and max(node.shape) > MAX_ITEMS:  # empty, and yet more than numpy can number
            raise WireError("an array of impossible shape")
        data = self.bytes_at(node.start, math.prod(node.shape) * dtype.itemsize)
        if dtype.kind == "b":  # any byte but 0 and 1 is no bool
            bools: NDArray[np.bool_] = np.frombuffer(data, np.uint8) != 0
            return bools.reshape(node.shape)
        array: NDArray[Any] = np.frombuffer(data, dtype).reshape(node.shape).copy()
        return array


def _key(value: Any) -> wire.Key:
    """Return the node of a dict's key; a container's hash can be chosen, as that of an integer of any size can."""
    if value is None or type(value) is bool:
        return value
    node = _scalar(value) if isinstance(value, (float, int, str, np.generic)) else None
    return node if isinstance(node, (bool, int, float, str)) else _opaque(value)


def _scalar(value: float | str | np.generic) -> Node:
    if isinstance(value, float):
        return float.__float__(value)
    if isinstance(value, int):
        return _integer(int.__int__(value))
    if isinstance(value, str):
        return str.__str__(value)[:MAX_TEXT].encode("utf-8", "replace").decode()
    if isinstance(value, np.bool_):
        return bool(value)
    if isinstance(value, np.floating):
        return float(value)
    return _integer(int(value)) if isinstance(value, np.integer) else _opaque(value)


def _integer(value: int) -> Node:
    if -(2**63) <= value < 2**63:
        return value
    if value.bit_length() > MAX_DIGITS * 3:
        return wire.Opaque("int", f"an integer of {value.bit_length()} bits")
    return wire.BigInt(str(value))


def _opaque(value: Any) -> wire.Opaque:
    try:
        text = repr(value)[:200]
    except Exception:  # a student's __repr__ may do anything
        text = "(cannot be printed)"
    return wire.Opaque(type(value).__name__[:100], text.encode("utf-8", "replace").decode())
