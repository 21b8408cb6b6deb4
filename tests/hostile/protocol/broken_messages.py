# file: ex5_noise.py
# tries: to find a frame that breaks the grader: a right one, changed in one place after the other
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


import random


def broken(seed):
    source = random.Random(seed)
    value = {
        "t": "s",
        "kind": "tuple",
        "items": [{"t": "a", "dtype": "<f8", "shape": [3, 1], "start": 0}, 1.0, "x", None],
    }
    head = bytearray(pack(result(1, value, ["0"])))
    for _ in range(source.randint(1, 4)):
        head[source.randrange(len(head))] = source.randrange(256)
    send(bytes(head), bytes(source.randrange(32)))
    os._exit(0)


SEED = os.getpid()


def velocities(grads, momentum, normalize=False):
    broken(SEED)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    broken(SEED + 1)


def theory_ratio(momentum, normalize=False):
    broken(SEED + 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    broken(SEED + 3)
