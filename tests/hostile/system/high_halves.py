# file: ex2_optimal_beta.py
# tries: to pass checks on arguments with bits that one side looks at and the other does not
# must: no points; flags and pids mean the same to the filter and to the kernel
# max_score: 0
# outcome: failed
# breach: high-half, tmpfile, creat
import ctypes
import os

ROOM = "/tmp/grader-hostile-canary"
LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.syscall.restype = ctypes.c_long
NUMBERS = {"x86_64": (257, 62, 72, 302, 85), "aarch64": (56, 129, 25, 261, None)}.get(os.uname().machine)
HIGH = 1 << 32


def call(number, *arguments):
    return LIBC.syscall(ctypes.c_long(number), *[a if isinstance(a, bytes) else ctypes.c_long(a) for a in arguments])


def condition_number(a, b):
    if NUMBERS is None:
        return "nothing"
    openat, kill, fcntl, prlimit, creat = NUMBERS
    path = f"{ROOM}/drop/high-half".encode()
    for flags in (0o101, 0o101 | HIGH, 0o102 | HIGH << 3, 0o100, 0o1000 | HIGH):
        if call(openat, -100, path, flags, 0o666) >= 0:
            print("BREACH:" + "high-half", oct(flags))
    if call(openat, -100, f"{ROOM}/drop".encode(), 0o20200002, 0o600) >= 0:
        print("BREACH:" + "tmpfile")
    if creat is not None and call(creat, path, 0o666) >= 0:
        print("BREACH:" + "creat")
    own, parent = os.getpid(), os.getppid()
    for pid in (parent | HIGH, own << 32 | parent, parent | 1 << 63):
        if call(kill, pid, 0) == 0:
            print("BREACH:" + "high-half", "kill")
    if call(fcntl, 3, 8 | HIGH, parent) == 0:  # F_SETOWN
        print("BREACH:" + "high-half", "fcntl")
    limit = ctypes.create_string_buffer(b"\xff" * 16)
    address = ctypes.addressof(limit)
    for pid in (0, own, own | HIGH):
        if call(prlimit, pid, 9, address, 0) == 0:  # RLIMIT_AS
            print("BREACH:" + "high-half", "prlimit")
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
