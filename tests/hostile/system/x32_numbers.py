# file: ex2_optimal_beta.py
# tries: to pass the filter with other numbers for the same calls: x32, high halves of the number, negative ones
# must: no points; the process ends, or the calls do not exist
# max_score: 0
# breach: other-number
import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.syscall.restype = ctypes.c_long
SOCKET, X32 = 41, 0x4000_0000


def condition_number(a, b):
    if os.uname().machine != "x86_64":
        return "nothing"
    for number in (SOCKET | 1 << 32, SOCKET | 1 << 63, SOCKET | X32, 57 | 1 << 40):
        result = LIBC.syscall(ctypes.c_long(number), 1, 1, 0)
        if result == 0 and number & 0xFF == 57:
            os._exit(0)
        if result >= 0:
            print("BREACH:" + "other-number", hex(number), flush=True)
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
