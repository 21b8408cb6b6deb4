# file: ex4_effective_lr.py
# tries: to find out whether it may signal: the zygote, the grader, its group, everybody; only ever with signal 0
# must: no points; refused for every process but itself
# max_score: 0
# outcome: failed
# breach: kill, killpg, kill-all, pidfd, tgkill, queue
import ctypes
import os
import signal

LIBC = ctypes.CDLL(None, use_errno=True)


def attempt(name, action):
    try:
        action()
    except (OSError, AttributeError):
        return
    print("BREACH:" + name)


def call(function, *args):
    if function(*args) != 0:
        raise OSError(ctypes.get_errno())


def effective_lr(lr, momentum):
    parent = os.getppid()
    attempt("kill", lambda: os.kill(parent, 0))
    attempt("kill", lambda: os.kill(parent - 1, 0))
    attempt("kill", lambda: os.kill(1, 0))
    attempt("killpg", lambda: os.killpg(os.getpgid(parent), 0))
    attempt("kill-all", lambda: os.kill(-1, 0))
    attempt("pidfd", lambda: signal.pidfd_send_signal(os.pidfd_open(parent), 0))
    attempt("tgkill", lambda: call(LIBC.syscall, 234 if os.uname().machine == "x86_64" else 131, parent, parent, 0))
    attempt("queue", lambda: call(LIBC.sigqueue, parent, 0, None))
    return "nothing"


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return "nothing"


def steps_to_fraction(momentum, fraction):
    return "nothing"


def matched_lr(plain_lr, momentum):
    return "nothing"
