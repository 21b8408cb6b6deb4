# file: ex2_optimal_beta.py
# tries: to pass the filter by the 32-bit entry: int 0x80 from a page of its own machine code
# must: no points; the process ends, or the call does nothing
# max_score: 0
# breach: int-80
import ctypes
import mmap
import os

# mov eax, 20 (getpid of 32-bit code); int 0x80; ret
GETPID = bytes((0xB8, 20, 0, 0, 0, 0xCD, 0x80, 0xC3))
# mov eax, 2 (fork of 32-bit code); int 0x80; ret
FORK = bytes((0xB8, 2, 0, 0, 0, 0xCD, 0x80, 0xC3))


def run(code):
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    function = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
    return function()


def condition_number(a, b):
    if os.uname().machine != "x86_64":
        return "nothing"
    pid = os.getpid()
    if run(GETPID) == pid:
        print("BREACH:" + "int-80", flush=True)
    if run(FORK) == 0:
        os._exit(0)
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
