# file: ex2_optimal_beta.py
# tries: to be unpickled, evaluated or formatted by the grader: pickles, marshalled code, YAML, JSON, Python text as frames
# must: no points; nothing is run: no file in drop/
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


import marshal
import pickle

ROOM = "/tmp/grader-hostile-canary"


class Bomb:
    def __reduce__(self):
        return os.system, (f"touch {ROOM}/drop/unpickled",)


CODE = f"open('{ROOM}/drop/evaluated', 'w').close()"


def condition_number(a, b):
    send(pickle.dumps(Bomb()), pickle.dumps(Bomb()))


def optimal_beta(kappa):
    send(marshal.dumps(compile(CODE, "x", "exec")))


def optimal_parameters(a, b):
    # A MessagePack extension of every number, a timestamp, and a text that could be evaluated.
    for kind in range(128):
        send(struct.pack(">BIB", 0xC9, 8, kind) + b"\0" * 8)
    send(f"!!python/object/apply:os.system ['touch {ROOM}/drop/yaml']".encode())
