# file: ex1_visualize.py
# tries: to overflow the grader's stack by drawings whose content is a drawing whose content is a drawing
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


def raw(depth):
    value = pack(1.0)
    for _ in range(depth):
        value = b"\x84" + pack("t") + pack("f") + pack("content") + value + pack("start") + b"\0" + pack("size") + b"\0"
    body = pack("t") + pack("result") + pack("number") + pack(1) + pack("value") + value + pack("changed") + b"\x90"
    send(b"\x84" + body)
    os._exit(0)


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    raw(200)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    raw(900)


def plot_trajectories(loss_fn, trajectories):
    raw(450)
