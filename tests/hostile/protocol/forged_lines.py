# file: ex4_effective_lr.py
# tries: to forge where its functions are: line numbers that are negative or endless, names with escapes, a million of them
# must: no points for what is not there; numbers and names are bounded or the worker is ended
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


LINES = {"effective_lr": -(2**62), "measured_lr": 2**62, "steps_to_fraction": 0, "matched_lr": 1}
send({"t": "loaded", "functions": LINES | {f"\x1b[2J{number}" * 2: number for number in range(20_000)}})
while True:
    os.read(channel(), 1 << 16)
    for number in range(1, 5):
        send({"t": "raised", "number": number, "error": {"type": "E", "message": "", "frames": []}})
