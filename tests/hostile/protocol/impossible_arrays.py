# file: ex5_noise.py
# tries: to break whoever rebuilds arrays: negative sizes, products that overflow, nothing times everything, objects, starts outside
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


def array(shape, dtype="<f8", start=0, payload=b""):
    send(result(1, {"t": "a", "dtype": dtype, "shape": shape, "start": start}), payload)
    os._exit(0)


def velocities(grads, momentum, normalize=False):
    array([0, 1 << 24, 1 << 24, 1 << 24])


def variance_ratio(grads, momentum, burn_in, normalize=False):
    array([1 << 24, 1 << 24, 1 << 24, 0], dtype="|b1")


def theory_ratio(momentum, normalize=False):
    array([-1, -8], start=-8, payload=bytes(64))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    array([1], dtype="|O8", payload=bytes(8))
