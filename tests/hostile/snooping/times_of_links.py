# file: ex5_noise.py
# tries: to read what another submission may have written into the access times of links, which move by following them
# must: no points; whatever asks a link for its own times is refused
# max_score: 0
# outcome: failed
# breach: times
import ctypes
import os
import pathlib

LIBC = ctypes.CDLL(None, use_errno=True)
LINKS = ("/proc/self/exe", "/etc/mtab", "/bin", "/usr/bin/awk", "/etc/localtime")
NOT_FOLLOWED = 0x100
COLUMN = {"x86_64": 0, "aarch64": 1}.get(os.uname().machine)


def attempt(action):
    try:
        print("BREACH:" + "times", action())
    except (OSError, TypeError):
        pass


def raw(numbers, *arguments):
    if LIBC.syscall(ctypes.c_long(numbers[COLUMN]), *arguments) < 0:
        raise OSError(ctypes.get_errno(), "refused")


def velocities(grads, momentum, normalize=False):
    buffer = ctypes.create_string_buffer(256)
    for link in LINKS:
        path = link.encode()
        attempt(lambda: os.lstat(link).st_atime_ns)
        attempt(lambda: os.stat(link, follow_symlinks=False).st_atime_ns)
        attempt(lambda: pathlib.Path(link).lstat().st_atime_ns)
        attempt(lambda: os.fstat(os.open(link, os.O_PATH | os.O_NOFOLLOW)).st_atime_ns)
        attempt(lambda: os.fstat(os.open(link, os.O_RDONLY | os.O_NOFOLLOW)).st_atime_ns)
        if COLUMN is not None:
            attempt(lambda: raw((332, 291), -100, path, NOT_FOLLOWED, 0x7FF, buffer))
            attempt(lambda: raw((262, 79), -100, path, buffer, NOT_FOLLOWED | 0x800))
    attempt(lambda: next(entry for entry in os.scandir("/") if entry.is_symlink()).stat(follow_symlinks=False))
    return "nothing"


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return "nothing"


def theory_ratio(momentum, normalize=False):
    return "nothing"


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return "nothing"
