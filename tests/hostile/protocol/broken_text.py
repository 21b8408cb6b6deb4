# file: ex2_optimal_beta.py
# tries: to send text that is no text: broken UTF-8, lone surrogates, two megabytes, keys that are lists
# must: no points; crashed or failed, never a grader error
# max_score: 0
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
    send(pack(result(1, "\ud800\udfff")))
    os._exit(0)


def optimal_beta(kappa):
    send(pack(result(1, "x" * 2_000_000)))
    os._exit(0)


def optimal_parameters(a, b):
    keys = [{"t": "s", "kind": "list", "items": []}, None, float("nan"), float("nan"), True, 1, 1.0]
    send(result(1, {"t": "m", "keys": keys, "items": [0.0] * len(keys)}))
    os._exit(0)
