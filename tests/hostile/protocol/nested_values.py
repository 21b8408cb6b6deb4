# file: ex2_optimal_beta.py
# tries: to overflow the decoder's stack: lists and dicts nested a hundred thousand deep, in MessagePack and in values
# must: no points; crashed, never a grader error
# max_score: 0
# outcome: crashed
import os
import stat
import struct


def pack(value):
    """MessagePack, as much of it as messages need."""
    if value is None:
        return b"\xc0"
    if isinstance(value, bool):
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        return struct.pack(">Bq", 0xD3, value)
    if isinstance(value, float):
        return struct.pack(">Bd", 0xCB, value)
    if isinstance(value, str):
        data = value.encode("utf-8", "surrogatepass")
        return struct.pack(">BI", 0xDB, len(data)) + data
    if isinstance(value, list):
        return struct.pack(">BI", 0xDD, len(value)) + b"".join(map(pack, value))
    return struct.pack(">BI", 0xDF, len(value)) + b"".join(pack(k) + pack(v) for k, v in value.items())


def channel():
    for number in range(3, 256):
        try:
            if stat.S_ISSOCK(os.fstat(number).st_mode):
                return number
        except OSError:
            pass
    return 3


def send(message, payload=b""):
    head = message if isinstance(message, bytes) else pack(message)
    frame = struct.pack("<II", len(head), len(payload)) + head + payload
    while frame:
        frame = frame[os.write(channel(), frame) :]


def result(number, value, changed=()):
    return {"t": "result", "number": number, "value": value, "changed": list(changed)}


def raw(value):
    number = pack(1)
    body = pack("t") + pack("result") + pack("number") + number + pack("value") + value + pack("changed") + b"\x90"
    send(b"\x84" + body)
    os._exit(0)


def condition_number(a, b):
    raw(b"\x91" * 100_000 + b"\xc0")


def optimal_beta(kappa):
    # {"t": "s", "kind": "list", "items": [ {"t": ... 20,000 deep
    level = b"\x83" + pack("t") + pack("s") + pack("kind") + pack("list") + pack("items") + b"\x91"
    raw(level * 20_000 + b"\xc0")


def optimal_parameters(a, b):
    level = b"\x83" + pack("t") + pack("s") + pack("kind") + pack("list") + pack("items") + b"\x91"
    raw(level * 900 + b"\xc0")
