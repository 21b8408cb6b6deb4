# file: ex5_noise.py
# tries: to take two GiB by numpy, by mmap and by malloc, which may fail in other ways than a MemoryError
# must: no points; a dead worker at worst
# max_score: 0
# breach: memory-numpy, memory-mmap, memory-malloc
import ctypes
import mmap

import numpy as np

GIB = 1 << 30
DONE = []


def attack():
    if DONE:
        return
    DONE.append(True)
    try:
        np.ones(2 * GIB, dtype=np.uint8)
        print("BREACH:" + "memory-numpy")
    except MemoryError:
        pass
    try:
        mmap.mmap(-1, 2 * GIB).close()
        print("BREACH:" + "memory-mmap")
    except (OSError, ValueError):
        pass
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    libc.malloc.argtypes = [ctypes.c_size_t]
    libc.free.argtypes = [ctypes.c_void_p]
    found = libc.malloc(2 * GIB)
    if found:
        print("BREACH:" + "memory-malloc")
        libc.free(found)
    np.linalg.svd(np.ones((6_000, 6_000)))


def velocities(grads, momentum, normalize=False):
    attack()
    return "nothing"


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return "nothing"


def theory_ratio(momentum, normalize=False):
    return "nothing"


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return "nothing"
