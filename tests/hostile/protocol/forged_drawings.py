# file: ex1_visualize.py
# tries: to send figures that no figure could be: lines of no points, of one number, levels in four dimensions, panels without end
# must: no points beyond a figure's; never a grader error
# max_score: 3
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


def array(shape, start=0):
    return {"t": "a", "dtype": "<f8", "shape": list(shape), "start": start}


def mapping(**items):
    return {"t": "m", "keys": list(items), "items": list(items.values())}


def sequence(*items):
    return {"t": "s", "kind": "list", "items": list(items)}


def panel(**more):
    parts = {
        "title": "beta = 0.9",
        "xlabel": "x",
        "ylabel": "y",
        "xlim": sequence(float("nan"), float("inf")),
        "ylim": sequence(-1e308, 1e308),
        "xscale": "linear",
        "yscale": "log",
        "lines": sequence(),
        "contours": sequence(),
        "legend": sequence("0.9"),
        "texts": sequence(),
        "images": 0,
    }
    return mapping(**(parts | more))


def drawing(*panels, png=b""):
    content = mapping(suptitle="", axes=sequence(*panels), legend=sequence())
    payload = bytes(4096) + png
    value = {"t": "f", "content": content, "start": 4096, "size": len(png)}
    send(result(1, value), payload)
    os._exit(0)


def line(shape, start=0):
    return mapping(label="0.9", xy=array(shape, start))


def contour(levels, paths):
    return mapping(levels=array(levels), paths=sequence(*map(array, paths)), filled=False)


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    drawing(panel(lines=sequence(line([]), line([0]), line([5]), line([2, 2, 2]), line([4, 1]))))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    drawing(panel(images=-(2**62)), png=b"\x89PNG\r\n\x1a\n<script>alert(1)</script>")


def plot_trajectories(loss_fn, trajectories):
    drawing(
        panel(
            lines=sequence(line([]), line([0]), line([41]), line([41, 3]), line([41, 2]), line([2, 2, 2, 2])),
            contours=sequence(
                contour([], [[]]), contour([0], []), contour([2, 2], [[0], [3], [2, 2, 2]]), contour([3], [[3, 1]])
            ),
        ),
        png=b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\xff" * 13,
    )
