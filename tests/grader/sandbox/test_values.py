"""Values cross by exact type, copied; bytes that nobody honest sent are refused."""

from __future__ import annotations

import collections
import decimal
import enum
import fractions
import math
import time
import types
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.sandbox import values, wire
from grader.sandbox.values import MAX_DEPTH, MAX_ITEMS, MAX_TEXT, Decoder, Encoder
from grader.sandbox.wire import MAX_PAYLOAD, Node, Opaque, WireError


def across(value: Any) -> Any:
    """Send a value through a real frame."""
    encoder = Encoder()
    node = encoder.encode(value)
    frame = wire.pack(wire.Returned(1, node, []), encoder.payload)
    head, _ = wire.sizes(frame)
    message = wire.unpack_from_worker(frame[wire.HEADER.size : wire.HEADER.size + head])
    assert isinstance(message, wire.Returned)
    return Decoder(frame[wire.HEADER.size + head :]).decode(message.value)


def same(one: Any, two: Any) -> bool:
    """Compare by exact type, NaN equal to NaN and -0.0 not to 0.0."""
    if type(one) is not type(two):
        return False
    if isinstance(one, np.ndarray):
        return bool(one.dtype == two.dtype and one.shape == two.shape and one.tobytes() == two.tobytes())
    if isinstance(one, (list, tuple)):
        return len(one) == len(two) and all(map(same, one, two))
    if isinstance(one, dict):
        return same(list(one), list(two)) and same(list(one.values()), list(two.values()))
    if isinstance(one, float):
        return np.float64(one).tobytes() == np.float64(two).tobytes()
    return bool(one == two)


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
keys = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text(max_size=5)
arrays = hnp.arrays(
    st.sampled_from([np.float64, np.int64, np.bool_]), hnp.array_shapes(min_dims=0, max_dims=3, min_side=0)
)
plain = st.recursive(
    scalars | arrays,
    lambda inner: st.lists(inner, max_size=4) | st.lists(inner, max_size=4).map(tuple) | st.dictionaries(keys, inner),
    max_leaves=20,
)


@settings(max_examples=60, deadline=None)
@given(plain)
def test_plain_values_arrive_as_they_were(value: Any) -> None:
    assert same(across(value), value)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, -0.0, 5e-324, 2**63, -(2**63) - 1, 10**300])
def test_numbers_at_the_edges_arrive(value: Any) -> None:
    assert same(across(value), value)


Point = collections.namedtuple("Point", "x y")


class Colour(enum.IntEnum):
    RED = 3


class Liar(float):
    def __float__(self) -> float:
        return 99.0

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = float.__hash__


@pytest.mark.parametrize(
    ("value", "arrives"),
    [
        (np.float64(1.5), 1.5),
        (np.float32(1.5), 1.5),
        (np.int32(7), 7),
        (np.uint64(2**64 - 1), 2**64 - 1),
        (np.bool_(True), True),
        (np.str_("a"), "a"),
        (Point(1, 2.0), (1, 2.0)),
        (Colour.RED, 3),
        (collections.OrderedDict(a=1), {"a": 1}),
        (collections.defaultdict(int, a=1), {"a": 1}),
        (np.array([1, 2], dtype=np.int8), np.array([1, 2], dtype=np.int64)),
        (np.array([1.5], dtype=np.float16), np.array([1.5])),
        (np.array([1.5, 2.5], dtype=">f8"), np.array([1.5, 2.5])),
        (np.arange(6.0).reshape(2, 3).T, np.array([[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]])),
        (np.arange(6.0)[::-2], np.array([5.0, 3.0, 1.0])),
        (np.array([2**63], dtype=np.uint64), np.array([2.0**63])),
        ("lone \ud800", "lone ?"),
    ],
)
def test_relatives_count_as_what_they_extend(value: Any, arrives: Any) -> None:
    assert same(across(value), arrives)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (1j, "complex"),
        (np.complex128(1j), "complex128"),
        (np.array([1j]), "array of complex128"),
        (np.array([None]), "array of object"),
        (np.array(["a"]), "array of str32"),
        (np.ma.masked_array([1.0], [True]), "MaskedArray"),
        ({1, 2}, "set"),
        (b"bytes", "bytes"),
        (range(3), "range"),
        (iter([]), "list_iterator"),
        (decimal.Decimal(1), "Decimal"),
        (fractions.Fraction(1, 2), "Fraction"),
        (math, "module"),
        (object(), "object"),
        (np.zeros((1,) * 5), "array of float64"),
        (1 << 5_000, "int"),
    ],
)
def test_everything_else_is_a_wrong_type_with_a_name(value: Any, kind: str) -> None:
    arrived = across(value)
    assert isinstance(arrived, Opaque)
    assert arrived.type == kind


PRIME = 2**61 - 1  # an int's hash is the remainder by it
COLLIDING = [number * PRIME for number in range(8, 40_000)]


@pytest.mark.parametrize(
    ("key", "arrives"),
    [
        ((1, 2), Opaque("tuple", "(1, 2)")),
        (frozenset([1]), Opaque("frozenset", "frozenset({1})")),
        (2**64, Opaque("int", str(2**64))),
        (1j, Opaque("complex", "1j")),
        (b"k", Opaque("bytes", "b'k'")),
        (np.float64(0.5), 0.5),
        (np.int64(3), 3),
        (np.bool_(True), True),
        (np.str_("k"), "k"),
        (Colour.RED, 3),
        (True, True),
        (None, None),
    ],
)
def test_keys_are_scalars_or_wrong_types(key: Any, arrives: Any) -> None:
    ((arrived, value),) = across({key: 1.5}).items()
    assert same(arrived, arrives)
    assert value == 1.5


@pytest.mark.parametrize("keys", [COLLIDING, [(key,) for key in COLLIDING]], ids=["ints", "tuples"])
def test_keys_that_collide_cost_the_trusted_side_nothing(keys: list[Any]) -> None:
    """Forty thousand of them took 9 s, each compared with all before it."""
    many = dict.fromkeys(keys[: values.MAX_KEYS], 0.0)
    assert set(map(type, across(many))) == {Opaque}
    encoder = Encoder()
    node = encoder.encode([many] * (MAX_ITEMS // values.MAX_KEYS // 2 - 1))
    start = time.thread_time()
    assert len(Decoder(encoder.payload).decode(node)) > 400
    assert time.thread_time() - start < 1  # of 80,000 keys


@pytest.mark.parametrize(
    "nodes", [[wire.BigInt(str(n)) for n in COLLIDING], [wire.Sequence("tuple", [n]) for n in range(40_000)]]
)
def test_forged_keys_that_collide_are_refused_at_once(nodes: list[Any]) -> None:
    for keys in (nodes, nodes[: values.MAX_KEYS]):
        start = time.thread_time()
        with pytest.raises(WireError):
            Decoder(b"").decode(wire.Mapping(keys, [0.0] * len(keys)))
        assert time.thread_time() - start < 1  # of 9


def test_a_dict_of_more_keys_than_any_exercise_has_is_a_wrong_type() -> None:
    most = dict.fromkeys(range(values.MAX_KEYS), 0.0)
    assert same(across(most), most)
    assert across(dict.fromkeys(range(values.MAX_KEYS + 1), 0.0)) == Opaque("dict", values.TOO_MUCH)


def test_figures_beyond_the_first_few_are_wrong_types() -> None:
    """Each is read on its own, and may hold all that the payload has."""
    encoder = Encoder(lambda value, encoder: wire.DrawnFigure(None, 0, 0) if value is Ellipsis else None)
    node = encoder.encode([...] * 10)
    assert isinstance(node, wire.Sequence)
    assert [type(item) for item in node.items] == [wire.DrawnFigure] * values.MAX_DRAWINGS + [Opaque] * 6
    decoded = Decoder(b"", lambda node, decoder: "a figure").decode(node)
    assert decoded[: values.MAX_DRAWINGS] == ["a figure"] * values.MAX_DRAWINGS
    forged = wire.Sequence("list", [wire.DrawnFigure(None, 0, 0)] * (values.MAX_DRAWINGS + 1))
    with pytest.raises(WireError):
        Decoder(b"", lambda node, decoder: "a figure").decode(forged)


def test_an_overridden_method_has_no_say() -> None:
    assert same(across(Liar(1.5)), 1.5)

    class Hider(list[int]):
        def __iter__(self) -> Any:
            return iter([99])

    class Renamed(dict[str, int]):
        def items(self) -> Any:
            return [("forged", 1)]

    assert same(across(Hider([1, 2])), [1, 2])
    assert same(across(Renamed(a=1)), {"a": 1})


def test_a_value_that_raises_when_it_is_printed_is_still_a_wrong_type() -> None:
    class Rude:
        def __repr__(self) -> str:
            raise RuntimeError("no")

    assert across(Rude()) == Opaque("Rude", "(cannot be printed)")


def test_a_container_that_holds_itself_ends() -> None:
    endless: list[Any] = []
    endless.append(endless)
    value = across(endless)
    for _ in range(MAX_DEPTH):
        (value,) = value
    assert value == Opaque("list", values.TOO_MUCH)


@pytest.mark.parametrize("kind", [list, tuple, dict])
def test_the_deepest_value_that_may_cross_does_and_one_deeper_is_a_wrong_type(kind: Any) -> None:
    deepest: Any = 1
    for _ in range(MAX_DEPTH):
        deepest = {1: deepest} if kind is dict else kind([deepest])
    assert same(across(deepest), deepest)
    deeper = across([deepest])
    for _ in range(MAX_DEPTH):
        (deeper,) = deeper.values() if isinstance(deeper, dict) else deeper
    assert deeper == Opaque(kind.__name__, values.TOO_MUCH)


def test_the_largest_list_that_may_cross_does_and_a_larger_one_is_a_wrong_type() -> None:
    assert across([0] * (MAX_ITEMS - 1)) == [0] * (MAX_ITEMS - 1)
    assert across([0] * MAX_ITEMS) == Opaque("list", values.TOO_MUCH)


def test_only_the_part_that_is_too_large_is_lost() -> None:
    theta, history = across((np.ones(2), [0.0] * (2 * MAX_ITEMS)))
    assert same(theta, np.ones(2))
    assert history == Opaque("list", values.TOO_MUCH)
    rows = across([[0.0] * 1_000 for _ in range(1_000)])
    assert len(rows) == 1_000
    assert rows[-1] == Opaque("list", values.TOO_MUCH)


def test_an_array_larger_than_a_frame_is_never_copied() -> None:
    giant = np.broadcast_to(np.float64(1.0), (10**9,))
    assert across(giant) == Opaque("array", "shape (1000000000,): too large")


def test_arrays_arrive_as_copies_that_can_be_written() -> None:
    original = np.arange(3.0)
    arrived = across(original)
    arrived[0] = 99.0
    assert original[0] == 0.0


# --- forged nodes ---------------------------------------------------------------------------------------------------


def deep(depth: int) -> Node:
    node: Node = None
    for _ in range(depth):
        node = wire.Sequence("list", [node])
    return node


# No key that an honest worker sends, as the types say.
NO_KEYS: list[Any] = [wire.Sequence("list", []), wire.Array("<f8", [1], 0), wire.BigInt("1"), wire.Mapping([], [])]


@pytest.mark.parametrize(
    "node",
    [
        wire.Array("<f8", [2], 0),
        wire.Array("<f8", [1], 1),
        wire.Array("<f8", [1], -8),
        wire.Array("<f8", [-1], 0),
        wire.Array("<f8", [1, -1, -1], 0),
        wire.Array("<f8", [2**62, 4, 0], 0),
        wire.Array("<f8", [2**40], 0),
        wire.Array("|b1", [MAX_PAYLOAD, MAX_PAYLOAD], 0),
        wire.Array("<f8", [1] * 5, 0),
        wire.BigInt("x"),
        wire.BigInt("1" * 401),
        wire.BigInt(""),
        wire.Mapping([1, 2], [1]),
        *(wire.Mapping([key], [1]) for key in NO_KEYS),
        wire.Sequence("list", [0] * (MAX_ITEMS + 8)),
        "x" * (MAX_TEXT + 1),
        deep(MAX_DEPTH + 2),
        wire.GivenPart("disc", [], "area"),
        wire.Remote(0),
        wire.DrawnFigure(None, 0, 0),
    ],
    ids=lambda node: type(node).__name__,
)
def test_a_forged_node_is_refused(node: Node) -> None:
    with pytest.raises(WireError):
        Decoder(bytes(8)).decode(node)


def test_a_byte_that_is_no_bool_does_not_become_a_strange_one() -> None:
    array = Decoder(b"\x00\x01\x02\xff").decode(wire.Array("|b1", [4], 0))
    assert array.dtype == np.bool_
    assert array.view(np.uint8).tolist() == [0, 1, 1, 1]


def test_an_opaque_value_that_talks_a_lot_is_cut() -> None:
    assert Decoder(b"").decode(Opaque("t" * 1_000, "x" * 100_000)) == Opaque("t" * 100, "x" * 200)


def test_shared_bytes_do_not_multiply_beyond_the_items_that_may_be() -> None:
    """Nodes may all point at the same payload: what they cost together must stay bounded."""
    payload = bytes(8 << 20)
    node = wire.Sequence("list", [wire.Array("<f8", [1 << 20], 0)] * 4_000)
    start = time.thread_time()
    with pytest.raises(WireError):
        Decoder(payload).decode(node)
    assert time.thread_time() - start < 2


nodes: st.SearchStrategy[Node] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats()
    | st.text(max_size=10)
    | st.builds(
        wire.Array,
        st.sampled_from(["<f8", "<i8", "|b1"]),
        st.lists(st.integers(-2, 2**63 - 1) | st.integers(0, 3), max_size=6),
        st.integers(-10, 100),
    )
    | st.builds(wire.BigInt, st.text(max_size=10))
    | st.builds(Opaque, st.text(max_size=10), st.text(max_size=10))
    | st.builds(wire.Remote, st.integers()),
    lambda inner: (
        st.builds(wire.Sequence, st.sampled_from(["list", "tuple"]), st.lists(inner, max_size=5))
        | st.builds(wire.Mapping, st.lists(inner, max_size=4), st.lists(inner, max_size=4))
        | st.builds(wire.DrawnFigure, inner, st.integers(-5, 50), st.integers(-5, 50))
        | st.builds(wire.GivenPart, st.text(max_size=5), st.lists(inner, max_size=3), st.text(max_size=5))
    ),
    max_leaves=30,
)


@settings(max_examples=150, deadline=None)
@given(nodes, st.binary(max_size=64))
def test_no_node_at_all_raises_anything_but_a_wire_error(node: Node, payload: bytes) -> None:
    try:
        value = Decoder(payload).decode(node)
    except WireError:
        return
    assert type(value) in (type(None), bool, int, float, str, list, tuple, dict, np.ndarray, Opaque)


def test_functions_cross_only_where_they_are_asked_for() -> None:
    assert isinstance(across(len), Opaque)
    assert isinstance(across(types.SimpleNamespace(a=1)), Opaque)
    remote = Encoder(lambda value, encoder: wire.Remote(5) if value is len else None).encode([len, max])
    assert isinstance(remote, wire.Sequence)
    assert remote.items[0] == wire.Remote(5)
    assert isinstance(remote.items[1], Opaque)


def test_the_caps_fit_what_exercises_return() -> None:
    assert values.MAX_ITEMS >= 100_000
    assert np.zeros((100_000, 3)).nbytes < MAX_PAYLOAD
