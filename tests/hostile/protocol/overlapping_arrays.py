# file: ex5_noise.py
# tries: to multiply 16 MiB that are sent once: sixty arrays that all start at the payload's first byte
# must: no points; the grader's memory does not grow by what was never sent
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


def bomb(count):
    one = {"t": "a", "dtype": "<f8", "shape": [1 << 21], "start": 0}
    send(result(1, {"t": "s", "kind": "list", "items": [one] * count}), bytes(16 << 20))
    os._exit(0)


def velocities(grads, momentum, normalize=False):
    bomb(60)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return "nothing"


def theory_ratio(momentum, normalize=False):
    return "nothing"


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return "nothing"
