# file: ex2_optimal_beta.py
# tries: to change modes, owners, times and extended attributes of files that it may not open
# must: no points; drop/victim.txt and secret.txt keep mode, owner and times
# max_score: 0
# outcome: failed
# breach: chmod, chown, utime, xattr, fchmodat
import ctypes
import os

ROOM = "/tmp/grader-hostile-canary"
LIBC = ctypes.CDLL(None, use_errno=True)


def attempt(name, action):
    try:
        action()
    except (OSError, AttributeError):
        return
    print("BREACH:" + name)


def fchmodat(path):
    if LIBC.fchmodat(-100, path.encode(), 0o777, 0) != 0:
        raise OSError(ctypes.get_errno())


def attack():
    for path in (f"{ROOM}/drop/victim.txt", f"{ROOM}/secret.txt", f"{ROOM}/key"):
        attempt("chmod", lambda: os.chmod(path, 0o666))
        attempt("chown", lambda: os.chown(path, os.getuid(), os.getgid()))
        attempt("utime", lambda: os.utime(path, (1, 1)))
        attempt("xattr", lambda: os.setxattr(path, "user.hostile", b"1"))
        attempt("fchmodat", lambda: fchmodat(path))


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
