# file: ex3_compare.py
# tries: to forge the list of arguments that it changed: escapes, a hundred thousand names, texts without end
# must: no points; no such name in a report
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


def pair(number, names):
    items = [{"t": "a", "dtype": "<f8", "shape": [2], "start": 0}, {"t": "s", "kind": "list", "items": [0.0]}]
    send(result(number, {"t": "s", "kind": "tuple", "items": items}, names), bytes(16))
    os._exit(0)


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    pair(1, ["\x1b[2J\u202e<script>[/]"] * 1000)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    pair(1, ["n" * 1_500_000])


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    pair(1, [str(number) for number in range(100_000)])
