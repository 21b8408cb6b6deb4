# file: ex2_optimal_beta.py
# tries: to forge the exception that it raises: types of pytest's, files of the machine, endless texts, lines that are not
# must: no points; cut, cleaned, and no file but the student's own is named
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


def raised(number, kind, message, *frames):
    send({"t": "raised", "number": number, "error": {"type": kind, "message": message, "frames": list(frames)}})
    os._exit(0)


def frame(file, line, function="f"):
    return {"file": file, "line": line, "function": function}


CALLS = [0]


def condition_number(a, b):
    raised(1, "Skipped", "\x1b[2J" * 1000, frame("/etc/passwd", -1), frame("../../grader/suites/momentum/x.py", 2**62))


def optimal_beta(kappa):
    raised(1, "CheckFailed\n::error::x", "m" * 4_000, *[frame("a" * 100, n, "\u202e[/]<b>") for n in range(60)])


def optimal_parameters(a, b):
    raised(1, "", "", frame("ex2_optimal_beta.py", 0, "<script>\x00\x1b]0;x\x07=1+1"))
