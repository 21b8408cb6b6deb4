# file: ex4_effective_lr.py
# tries: to be read as a number that it is not: digits of other scripts, underscores, spaces, ints beyond 64 bits, floats as ints
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


def number(digits):
    send(result(1, {"t": "i", "digits": digits}))
    os._exit(0)


def effective_lr(lr, momentum):
    number("-" + "9" * 399)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    number("\u0661_\u0662 \n")


def steps_to_fraction(momentum, fraction):
    number("0x" + "f" * 300)


def matched_lr(plain_lr, momentum):
    send(
        b"\x84"
        + pack("t")
        + pack("result")
        + pack("number")
        + pack(1)
        + pack("value")
        + b"\xcf"
        + b"\xff" * 8
        + pack("changed")
        + b"\x90"
    )
    os._exit(0)
