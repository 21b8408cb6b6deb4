"""Frames and messages between the grader and a worker.

::

    frame = u32 size of head | u32 size of payload | head (MessagePack) | payload (raw bytes of arrays)

Arrays travel beside the head, so that the head, the part that becomes Python objects, can be capped at a size at
which no forged frame costs the reader more than a moment. Every message and value is a closed type: whatever does
not decode to one is a `WireError`, and the host kills a worker that sends it.
"""

from __future__ import annotations

import struct
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

HEADER = struct.Struct("<II")
MAX_HEAD = 2 << 20
MAX_PAYLOAD = 16 << 20
# Of what a worker says beside values; a message with more is none.
MAX_FRAMES = 60
MAX_FUNCTIONS = 1_000
MAX_PARAMETERS = 30
MAX_CALLS = 8
KEYS = ".keys"  # behind the name of a dict that has other keys after a call, or in another order
MAX_CHANGED = 20
MAX_MESSAGE = 4_000
MAX_NAME = 100
MAX_FUNCTION = 200

Name = Annotated[str, Meta(max_length=MAX_NAME)]
FunctionName = Annotated[str, Meta(max_length=MAX_FUNCTION)]


class WireError(ValueError):
    """Bytes that are no frame, no message or no value of the closed set."""


class _Tagged(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="t"):
    pass


# --- values ---------------------------------------------------------------------------------------------------------


class Sequence(_Tagged, frozen=True, tag="s"):
    """A list or a tuple."""

    kind: Literal["list", "tuple"]
    items: list[Node]


class Mapping(_Tagged, frozen=True, tag="m"):
    """A dict as pairs, since its keys need not be texts."""

    keys: list[Key]
    items: list[Node]


class Array(_Tagged, frozen=True, tag="a"):
    """An array whose C-ordered bytes stand in the payload from `start`."""

    dtype: Literal["<f8", "<i8", "|b1"]
    shape: list[int]
    start: int


class BigInt(_Tagged, frozen=True, tag="i"):
    """An int beyond 64 bits, as decimal digits."""

    digits: str


class Opaque(_Tagged, frozen=True, tag="o"):
    """A value outside the closed set: its type's name and how it prints."""

    type: str
    text: str


class DrawnFigure(_Tagged, frozen=True, tag="f"):
    """A figure: what is in it as plain values, and where its PNG stands in the payload (size 0: none was asked for)."""

    content: Node
    start: int
    size: int


class GivenPart(_Tagged, frozen=True, tag="g"):
    """An attribute of an object that both sides build from the section's public ``given.py``."""

    factory: str
    args: list[Node]
    attribute: str


class Remote(_Tagged, frozen=True, tag="r"):
    """A function that stays on the trusted side and is called back by its number."""

    number: int


Key = None | bool | int | float | str | Opaque
Node = None | bool | int | float | str | Sequence | Mapping | Array | BigInt | Opaque | DrawnFigure | GivenPart | Remote


# --- messages to the worker -----------------------------------------------------------------------------------------


class Load(_Tagged, frozen=True, tag="load"):
    """Import `main` from `files` (module name to source bytes); `given` is the source of the given problems.

    `wanted` are the functions that will be called. `load_seconds` and `call_seconds` are what the section allows for
    importing and for a call, the same in every worker; shortly before their end the worker says where the code is. The
    function that is `bent` gives other numbers than it does.
    """

    main: str
    files: dict[str, bytes]
    given: bytes
    wanted: list[str] = []
    load_seconds: float = 0.0
    call_seconds: float = 0.0
    bent: str = ""


class Call(_Tagged, frozen=True, tag="call"):
    """Call the student's `function`; `twice` with the same argument objects, each time noting value or exception.

    Of a figure that it returns there is a picture with `png`, and `note` stands above that.
    """

    number: int
    function: str
    args: list[Node]
    kwargs: dict[str, Node]
    png: bool
    twice: bool = False
    note: str = ""


class Return(_Tagged, frozen=True, tag="return"):
    """What a callback gave."""

    value: Node


class Throw(_Tagged, frozen=True, tag="throw"):
    """A callback could not be evaluated."""

    message: str


# --- messages from the worker ---------------------------------------------------------------------------------------


Kind = Literal["function", "array", "number", "text", "list", "tuple", "dict", "none", "other", ""]


Span = tuple[int, int]
"""Where in a line something stands: the first byte of it, and the first behind it."""


class WrittenCall(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A call in a line of a student's: what is called, its arguments in order, and whether these are all there is.

    Where they stand is all that a worker can say: the trusted side reads the words in its own copy of the file.
    """

    function: Span
    arguments: Annotated[list[Span], Meta(max_length=MAX_PARAMETERS)]
    plain: bool


class Frame(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a student's traceback.

    A worker cannot send the text of the line: the trusted side quotes its own copy of the file. `kinds` are those of
    the arguments that its function was called with, empty where one is not known; `calls` those in the line, without
    the blanks around it, the outermost first.
    """

    file: Name
    line: int
    function: Name
    source: Annotated[str, Meta(max_length=0)] = ""
    kinds: Annotated[list[Kind], Meta(max_length=MAX_PARAMETERS)] = []
    calls: Annotated[list[WrittenCall], Meta(max_length=MAX_CALLS)] = []


class Error(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An exception of the student's code; frames of the student's files only, innermost last.

    `column` is where in the line a syntax error lies, from 1, and 0 where that is not known; `written` tells of a
    NotImplementedError that there is more in its function than a stub has. `below` is the line further down in which a
    name is defined that was not set yet, `near` one of nearly its name; the trusted side looks for both.
    """

    type: Name
    message: Annotated[str, Meta(max_length=MAX_MESSAGE)]
    frames: Annotated[list[Frame], Meta(max_length=MAX_FRAMES)]
    column: int = 0
    written: bool = False
    below: int = 0
    near: Name = ""


class Ready(_Tagged, frozen=True, tag="ready"):
    """The worker is confined, as the self-test found, and waits for `Load`."""


class Loaded(_Tagged, frozen=True, tag="loaded"):
    """The student's module is imported; `functions` are the names of its callables, `parameters` those of its own.

    `inner` are functions that are defined inside of another or of a class, with its name; `empty` those with no body.
    Of those that are wanted and are not there `conditional` are defined below an ``if``, and `values` are names of
    something else, each with the line of that.
    """

    functions: Annotated[list[FunctionName], Meta(max_length=MAX_FUNCTIONS)]
    parameters: Annotated[
        dict[FunctionName, Annotated[list[Name], Meta(max_length=MAX_PARAMETERS)]], Meta(max_length=MAX_FUNCTIONS)
    ] = {}
    inner: Annotated[dict[FunctionName, Name], Meta(max_length=MAX_FUNCTIONS)] = {}
    empty: Annotated[list[FunctionName], Meta(max_length=MAX_FUNCTIONS)] = []
    conditional: Annotated[dict[FunctionName, int], Meta(max_length=MAX_FUNCTIONS)] = {}
    values: Annotated[dict[FunctionName, int], Meta(max_length=MAX_FUNCTIONS)] = {}


class Returned(_Tagged, frozen=True, tag="result"):
    """What the student's function returned, and which of its arguments it changed in place."""

    number: int
    value: Node
    changed: Annotated[list[FunctionName], Meta(max_length=MAX_CHANGED)]


class Raised(_Tagged, frozen=True, tag="raised"):
    """The student's code raised; number 0 stands for the import."""

    number: int
    error: Error


class Running(_Tagged, frozen=True, tag="running"):
    """The student's code still runs, shortly before its time is over, in this line; said beside any answer."""

    file: Name
    line: int


class Elsewhere(_Tagged, frozen=True, tag="elsewhere"):
    """The student's code imports matplotlib, which this worker has not loaded: another kind of worker is to run it."""


class Ask(_Tagged, frozen=True, tag="ask"):
    """Please evaluate callback `callback`."""

    callback: int
    args: list[Node]
    kwargs: dict[str, Node]


ToWorker = Load | Call | Return | Throw
FromWorker = Ready | Loaded | Returned | Raised | Running | Elsewhere | Ask

_encoder = msgspec.msgpack.Encoder()
_to_worker = msgspec.msgpack.Decoder(ToWorker)
_from_worker = msgspec.msgpack.Decoder(FromWorker)


def pack(message: ToWorker | FromWorker, payload: bytes | bytearray = b"") -> bytes:
    """Return the frame of a message whose arrays stand in `payload`."""
    head = _encoder.encode(message)
    if len(head) > MAX_HEAD or len(payload) > MAX_PAYLOAD:
        raise WireError(f"a message of {len(head) + len(payload)} bytes is too large to send")
    return b"".join((HEADER.pack(len(head), len(payload)), head, payload))


def sizes(header: bytes | bytearray | memoryview) -> tuple[int, int]:
    """Return the sizes of head and payload, refused before anything is read if they are beyond the caps."""
    head, payload = HEADER.unpack_from(header)
    if not 0 < head <= MAX_HEAD or payload > MAX_PAYLOAD:
        raise WireError("a frame of impossible size")
    return head, payload


def unpack_to_worker(head: bytes) -> ToWorker:
    """Return the message that the grader sent."""
    message: ToWorker = _to_worker.decode(head)
    return message


def unpack_from_worker(head: bytes | bytearray | memoryview) -> FromWorker:
    """Return the message that a worker sent; whatever is no such message is a `WireError`."""
    try:
        message: FromWorker = _from_worker.decode(head)
    except (msgspec.MsgspecError, RecursionError, UnicodeError, ValueError) as error:
        raise WireError("a frame that is no message") from error
    return message
