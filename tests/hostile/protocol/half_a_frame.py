# file: ex2_optimal_beta.py
# tries: to end in the middle of a frame: header only, half a head, half a payload, then the channel is closed
# must: no points; crashed
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
    os.write(channel(), b"\x10\0\0")
    os._exit(0)


def optimal_beta(kappa):
    os.write(channel(), struct.pack("<II", 100, 0) + pack(result(1, 1.0))[:20])
    os.close(channel())
    return 1.0


def optimal_parameters(a, b):
    head = pack(result(1, {"t": "a", "dtype": "<f8", "shape": [1000], "start": 0}))
    os.write(channel(), struct.pack("<II", len(head), 8000) + head + b"\0" * 4000)
    os._exit(0)
