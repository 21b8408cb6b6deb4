# file: ex5_noise.py
# tries: to read a file by every library that opens files itself: numpy, C, sqlite, zip, runpy, inspect, mmap, importlib
# must: no points; none of them gets through
# max_score: 0
# outcome: failed
# breach: canary-io, canary-os, canary-numpy, canary-memmap, canary-libc, canary-linecache, canary-runpy, canary-loader, canary-openat2
import ctypes
import importlib.machinery
import io
import linecache
import os
import runpy
import tokenize

import numpy as np

ROOM = "/tmp/grader-hostile-canary"
PATH = f"{ROOM}/secret.txt"
LIBC = ctypes.CDLL(None, use_errno=True)


def by_libc():
    descriptor = LIBC.open(PATH.encode(), 0)
    if descriptor < 0:
        raise OSError(ctypes.get_errno())
    return os.read(descriptor, 100)


def by_openat2():
    how = (ctypes.c_uint64 * 3)(0, 0, 0)
    descriptor = LIBC.syscall(ctypes.c_long(437), -100, PATH.encode(), ctypes.byref(how), ctypes.c_size_t(24))
    if descriptor < 0:
        raise OSError(ctypes.get_errno())
    return os.read(descriptor, 100)


WAYS = {
    "canary-io": lambda: io.FileIO(PATH).read(),
    "canary-os": lambda: os.read(os.open(PATH, os.O_RDONLY), 100),
    "canary-numpy": lambda: np.fromfile(PATH, dtype=np.uint8).tobytes(),
    "canary-memmap": lambda: bytes(np.memmap(PATH, mode="r")),
    "canary-libc": by_libc,
    "canary-linecache": lambda: linecache.getline(PATH, 1),
    "canary-runpy": lambda: runpy.run_path(PATH),
    "canary-loader": lambda: importlib.machinery.SourceFileLoader("x", PATH).get_data(PATH),
    "canary-openat2": by_openat2,
    "canary-tokenize": lambda: tokenize.open(PATH).read(),
    "canary-text": lambda: np.loadtxt(PATH, dtype=str),
}


def velocities(grads, momentum, normalize=False):
    for name, way in WAYS.items():
        try:
            text = way()
        except SyntaxError:
            text = "opened, but no Python"
        except Exception:
            continue
        if text is not None and len(text):
            print("BREACH:" + name, text)
    return "nothing"


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return "nothing"


def theory_ratio(momentum, normalize=False):
    return "nothing"


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return "nothing"
