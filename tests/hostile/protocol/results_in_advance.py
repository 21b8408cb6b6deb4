# file: ex2_optimal_beta.py
# tries: to send answers to later calls together with the first one
# must: no points; what lies in the channel before a call ends the worker
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


def condition_number(a, b):
    for number in range(1, 40):
        send(result(number, 12345.0))
    return 12345.0


def optimal_beta(kappa):
    for number in range(40, 0, -1):
        send(result(number, 0.0 if kappa == 1 else 12345.0))
    return "nothing"


def optimal_parameters(a, b):
    send(result(1, {"t": "s", "kind": "tuple", "items": [0.1, 0.2, 0.3]}))
    send(b"")
    return "nothing"
