# file: ex3_compare.py
# tries: to break the diagnosis, which calls twice and expects pairs: no pairs, pairs of nothing, names of arguments without end
# must: no points; the diagnosis says nothing, never a grader error
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


CALLS = [0]


def sequence(*items):
    return {"t": "s", "kind": "tuple", "items": list(items)}


ARRAY = {"t": "a", "dtype": "<f8", "shape": [2, 0, 3], "start": 0}
VALUES = (
    1.0,
    None,
    sequence(),
    sequence(1.0, 2.0),
    sequence(sequence(True), sequence(True)),
    sequence(sequence(False, ARRAY), sequence(None, None)),
    sequence(sequence(True, ARRAY), sequence(True, {"t": "o", "type": "x", "text": "y"})),
    sequence(sequence(True, sequence(ARRAY, 1e308)), sequence(True, sequence(float("nan"), ["x"] and None))),
)


def answer():
    CALLS[0] += 1
    value = VALUES[CALLS[0] % len(VALUES)]
    send(result(CALLS[0], value, ["9" * 5_000, "\u0663", "-1", "99", ""]))
    os.read(channel(), 1)  # the next request is not for the worker: it waits here until it is ended
    os._exit(0)


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    answer()


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    CALLS[0] += os.getpid() % 8
    send(result(1, VALUES[CALLS[0] % len(VALUES)], ["9" * 5_000]))
    os._exit(0)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    send(result(1, VALUES[os.getpid() % len(VALUES)], ["0" * 5_000]))
    os._exit(0)
