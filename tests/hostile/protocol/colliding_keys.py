# file: ex1_visualize.py
# tries: to keep the grader busy for minutes with forty thousand keys of the same hash, which it costs nothing to send
# must: no points; the time of the grader has a bound
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


def bomb():
    keys = [{"t": "i", "digits": str((2**61 - 1) * number)} for number in range(8, 40_000)]
    message = result(1, {"t": "m", "keys": keys, "items": [0.0] * len(keys)})
    head = pack(message)
    # Short forms of MessagePack, to stay below the limit of a head.
    for name in ("t", "i", "digits"):
        head = head.replace(pack(name), bytes((0xA0 + len(name),)) + name.encode())
    head = head.replace(b"\xdf\0\0\0\2", b"\x82").replace(b"\xdb\0\0\0\x13", b"\xb3")
    send(head.replace(b"\xdb\0\0\0\x17", b"\xb7").replace(b"\xdb\0\0\0\x16", b"\xb6"))
    os._exit(0)


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    bomb()


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    bomb()


def plot_trajectories(loss_fn, trajectories):
    bomb()
