"""Frames and messages: what is sent arrives, and nothing else is ever taken for a message."""

from __future__ import annotations

import contextlib
import time

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.sandbox import wire
from grader.sandbox.wire import HEADER, MAX_HEAD, MAX_PAYLOAD, FromWorker, WireError, pack, sizes, unpack_from_worker

ARRAY = wire.Array("<f8", [2], 0)
NODES: list[wire.Node] = [
    None,
    True,
    -7,
    0.5,
    "λ",
    wire.Sequence("tuple", [1, wire.Sequence("list", [])]),
    wire.Mapping(["a", 1], [None, ARRAY]),
    ARRAY,
    wire.BigInt("123456789012345678901234567890"),
    wire.Opaque("object", "<object>"),
    wire.DrawnFigure(wire.Mapping([], []), 0, 0),
]
FROM_WORKER: list[FromWorker] = [
    wire.Loaded(["area"]),
    wire.Raised(2, wire.Error("ValueError", "too big", [wire.Frame("ex1.py", 3, "area")])),
    wire.Ask(0, NODES, {"x": 1.0}),
    *(wire.Returned(1, node, ["0"]) for node in NODES),
]


def head_of(frame: bytes) -> bytes:
    head, payload = sizes(frame[: HEADER.size])
    assert len(frame) == HEADER.size + head + payload
    return frame[HEADER.size : HEADER.size + head]


@pytest.mark.parametrize("message", FROM_WORKER, ids=lambda message: type(message).__name__)
def test_what_a_worker_sends_arrives(message: FromWorker) -> None:
    assert unpack_from_worker(head_of(pack(message, b"x" * 16))) == message


def test_what_the_grader_sends_arrives() -> None:
    for message in (
        wire.Load("ex1_area", {"ex1_area": b"\x00\xff"}, b""),
        wire.Call(1, "area", [wire.GivenPart("disc", [1.0], "area"), wire.Remote(0)], {"radius": 2}, png=True),
        wire.Return(1.5),
        wire.Throw("no"),
    ):
        assert wire.unpack_to_worker(head_of(pack(message))) == message


def test_messages_for_the_worker_are_none_for_the_grader() -> None:
    for message in (wire.Load("a", {}, b""), wire.Call(1, "area", [], {}, png=False), wire.Return(1), wire.Throw("x")):
        with pytest.raises(WireError):
            unpack_from_worker(head_of(pack(message)))


def test_a_frame_says_its_sizes_and_holds_its_payload() -> None:
    frame = pack(wire.Loaded([]), b"payload")
    assert sizes(frame)[1] == len(b"payload")
    assert frame.endswith(b"payload")


@pytest.mark.parametrize("header", [(0, 0), (MAX_HEAD + 1, 0), (1, MAX_PAYLOAD + 1), (0xFFFFFFFF, 0xFFFFFFFF)])
def test_a_frame_of_impossible_size_is_refused_before_it_is_read(header: tuple[int, int]) -> None:
    with pytest.raises(WireError):
        sizes(HEADER.pack(*header))


def test_what_would_be_too_large_is_not_sent() -> None:
    with pytest.raises(WireError):
        pack(wire.Return("x" * (MAX_HEAD + 1)))
    with pytest.raises(WireError):
        pack(wire.Return(1), bytes(MAX_PAYLOAD + 1))


encode = msgspec.msgpack.encode
RESULT = {"t": "result", "number": 1, "value": None, "changed": []}


@pytest.mark.parametrize(
    "forged",
    [
        b"",
        b"\xc1",
        b"\xff" * 100,
        encode(None),
        encode([]),
        encode({}),
        encode({"t": "verdict", "score": 100}),
        encode({**RESULT, "t": 1}),
        encode({**RESULT, "number": "1"}),
        encode({**RESULT, "number": 1.5}),
        encode({**RESULT, "score": 100}),
        encode({"t": "result", "number": 1}),
        encode({**RESULT, "value": b"bytes"}),
        encode({**RESULT, "value": [1, 2]}),
        encode({**RESULT, "value": {"t": "pickle", "data": "x"}}),
        encode({**RESULT, "value": {"t": "a", "dtype": "|O8", "shape": [1], "start": 0}}),
        encode({**RESULT, "value": {"t": "a", "dtype": "<f8", "shape": "x", "start": 0}}),
        encode({**RESULT, "value": {"t": "s", "kind": "set", "items": []}}),
        encode({**RESULT, "value": {"t": "m", "keys": 3, "items": []}}),
        encode({**RESULT, "value": msgspec.msgpack.Ext(1, b"x")}),
        encode({**RESULT, "changed": [1]}),
        encode({**RESULT, "value": "x"}).replace(b"\xa1x", b"\xa1\xff"),  # not UTF-8
        encode(RESULT) + b"\x00",  # two messages in one frame
        encode(RESULT)[:-1],
        b"\xdd\xff\xff\xff\xff",  # an array of four thousand million items, none of them there
        b"\x91" * 100_000,  # a hundred thousand arrays in each other
        b"\x81\xa1t\x81" * 50_000,
    ],
)
def test_whatever_is_no_message_is_refused(forged: bytes) -> None:
    with pytest.raises(WireError):
        unpack_from_worker(forged)


FRAME = {"file": "ex1.py", "line": 3, "function": "area"}
ERROR = {"type": "ValueError", "message": "too big", "frames": [FRAME] * wire.MAX_FRAMES}
RAISED = {"t": "raised", "number": 1, "error": ERROR}
FUNCTIONS = [f"f{number}" for number in range(wire.MAX_FUNCTIONS)]
LOADED = {"t": "loaded", "functions": FUNCTIONS}


def with_error(**fields: object) -> bytes:
    return encode({**RAISED, "error": {**ERROR, **fields}})


@pytest.mark.parametrize(
    "most",
    [
        with_error(),
        with_error(message="m" * wire.MAX_MESSAGE, type="λ" * wire.MAX_NAME),
        encode(LOADED),
        encode({**RESULT, "changed": ["0"] * wire.MAX_CHANGED}),
    ],
)
def test_the_most_that_a_worker_may_say_is_a_message(most: bytes) -> None:
    unpack_from_worker(most)


@pytest.mark.parametrize(
    "forged",
    [
        with_error(frames=[FRAME] * (wire.MAX_FRAMES + 1)),
        with_error(frames=[{**FRAME, "file": "f" * (wire.MAX_NAME + 1)}]),
        with_error(frames=[{**FRAME, "function": "f" * (wire.MAX_NAME + 1)}]),
        with_error(frames=[{**FRAME, "source": "return 'another line'"}]),
        with_error(message="m" * (wire.MAX_MESSAGE + 1)),
        with_error(type="t" * (wire.MAX_NAME + 1)),
        encode({**LOADED, "functions": [*FUNCTIONS, "more"]}),
        encode({**LOADED, "functions": ["f" * (wire.MAX_FUNCTION + 1)]}),
        encode({**RESULT, "changed": ["0"] * (wire.MAX_CHANGED + 1)}),
        encode({**RESULT, "changed": ["0" * (wire.MAX_FUNCTION + 1)]}),
        encode({**RESULT, "value": {"t": "m", "keys": [{"t": "s", "kind": "tuple", "items": []}], "items": [0]}}),
        encode({**RESULT, "value": {"t": "m", "keys": [{"t": "i", "digits": "1"}], "items": [0]}}),
    ],
)
def test_a_worker_that_says_more_than_it_may_says_nothing(forged: bytes) -> None:
    with pytest.raises(WireError):
        unpack_from_worker(forged)


def test_values_nested_beyond_all_measure_are_refused_by_the_reader() -> None:
    data = encode(RESULT).replace(
        b"\xa5value\xc0", b"\xa5value" + b"\x83\xa1t\xa1s\xa4kind\xa4list\xa5items\x91" * 50_000
    )
    with pytest.raises(WireError):
        unpack_from_worker(data)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=2_000))
def test_random_bytes_are_refused_or_are_a_message_and_nothing_else(data: bytes) -> None:
    try:
        message = unpack_from_worker(data)
    except WireError:
        return
    assert isinstance(message, FromWorker)


@settings(max_examples=250, deadline=None)
@given(
    st.sampled_from([encode(message) for message in FROM_WORKER]),
    st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=6),
    st.integers(0, 40),
)
def test_mutated_messages_are_refused_or_are_a_message(valid: bytes, changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(valid)
    for place, byte in changes:
        data[place % len(data)] = byte
    try:
        message = unpack_from_worker(bytes(data[: len(data) - cut] if cut % 4 == 0 else data))
    except WireError:
        return
    assert isinstance(message, FromWorker)


@pytest.mark.parametrize(
    "filler",
    [
        b"\x90",  # empty arrays
        b"\x80",
        b"\xc0",
        b"\x83\xa1t\xa1s\xa4kind\xa4list\xa5items\x90",  # valid nodes
        b"\x83\xa1t\xa1i\xa6digits\xa11" + b"",
    ],
)
def test_the_largest_head_costs_the_reader_a_moment_only(filler: bytes) -> None:
    count = MAX_HEAD // len(filler) - 100
    head = b"\x84\xa1t\xa6result\xa6number\x01\xa7changed\x90\xa5value"
    items = b"\x83\xa1t\xa1s\xa4kind\xa4list\xa5items\xdd" + count.to_bytes(4, "big") + filler * count
    start = time.thread_time()
    with contextlib.suppress(WireError):
        unpack_from_worker(head + items)
    assert time.thread_time() - start < 6  # of 0.1, whatever else the machine does
