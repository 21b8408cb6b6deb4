# file: ex4_effective_lr.py
# tries: to be taken for a worker that was killed from outside, and to be asked again: sends itself KILL by every call
# must: every call refused; the right answers after that keep their points
# max_score: 15
# outcome: passed
import ctypes
import math
import os
import signal
import threading

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
INFORMATION = ctypes.create_string_buffer(128)  # a siginfo of SI_QUEUE, as far as the kernel looks
INFORMATION[8:12] = (-1 & 0xFFFF_FFFF).to_bytes(4, "little")
# name: number on x86_64, number on aarch64, arguments before and after the signal
CALLS = {
    "kill": (62, 129, 1, 0),
    "tkill": (200, 130, 1, 0),
    "tgkill": (234, 131, 2, 0),
    "rt_sigqueueinfo": (129, 138, 1, 1),
    "rt_tgsigqueueinfo": (297, 240, 2, 1),
}
COLUMN = {"x86_64": 0, "aarch64": 1}.get(os.uname().machine)


def attempt(action):
    try:
        action()
    except OSError:
        pass


def kill_myself():
    me = os.getpid()
    attempt(lambda: os.kill(me, signal.SIGKILL))
    attempt(lambda: os.killpg(os.getpgrp(), signal.SIGKILL))
    attempt(lambda: os.kill(0, signal.SIGKILL))
    attempt(lambda: signal.raise_signal(signal.SIGKILL))
    attempt(lambda: signal.pthread_kill(threading.get_ident(), signal.SIGKILL))
    attempt(lambda: signal.pidfd_send_signal(os.pidfd_open(me), signal.SIGKILL))
    if COLUMN is None:
        return
    for *numbers, pids, told in CALLS.values():
        for number in (signal.SIGKILL, signal.SIGKILL + (1 << 32)):
            words = [ctypes.c_long(word) for word in (numbers[COLUMN], *[me] * pids, number)]
            LIBC.syscall(*words, *[INFORMATION] * told)


def effective_lr(lr, momentum):
    kill_myself()
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    kill_myself()
    theta, velocity = 0.0, 0.0
    measured = []
    for _ in range(num_steps):
        velocity = momentum * velocity + grad
        measured.append(abs(lr * velocity) / abs(grad))
        theta -= lr * velocity
    return np.array(measured)


def steps_to_fraction(momentum, fraction):
    kill_myself()
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    kill_myself()
    return plain_lr * (1 - momentum)
