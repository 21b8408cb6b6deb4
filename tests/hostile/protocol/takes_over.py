# file: ex2_optimal_beta.py
# tries: to take over the worker: reads the grader's requests from the channel itself and looks into them for hidden things
# must: no points; a request holds the function's name and its arguments, nothing else
# max_score: 0
# breach: request-tells
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


import re
import socket

HIDDEN = re.compile(rb"expected|test_|points|tolerance|rtol|suite|hmac|secret|answer", re.IGNORECASE)


def serve(number):
    line = socket.socket(fileno=channel())
    send(result(number, 12345.0))
    while True:
        data = line.recv(1 << 16)
        if not data:
            os._exit(0)
        found = HIDDEN.search(data)
        if found:
            print("BREACH:" + "request-tells", found.group(), flush=True)
        number += 1
        send(result(number, 12345.0))


def condition_number(a, b):
    serve(1)


def optimal_beta(kappa):
    serve(1)


def optimal_parameters(a, b):
    serve(1)
