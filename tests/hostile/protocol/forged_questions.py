# file: ex3_compare.py
# tries: to ask for callbacks that do not exist, with giant and lying arguments, in calls and outside of them
# must: no points; each ends the worker
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


def ask(number, args=(), payload=b""):
    send({"t": "ask", "callback": number, "args": list(args), "kwargs": {}}, payload)


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    ask(0, [{"t": "a", "dtype": "<f8", "shape": [2_000_000], "start": 0}], bytes(16_000_000))
    ask(-1)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    ask(7, [{"t": "r", "number": 0}])


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    ask(2**60)
