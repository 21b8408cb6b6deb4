# file: ex2_optimal_beta.py
# tries: to truncate, rename, replace and delete a file that everybody may write
# must: no points; drop/victim.txt is what it was
# max_score: 0
# outcome: failed
# breach: truncate, rename, unlink, open-truncate, open-append
import ctypes
import os

ROOM = "/tmp/grader-hostile-canary"
VICTIM = f"{ROOM}/drop/victim.txt"
LIBC = ctypes.CDLL(None, use_errno=True)


def attempt(name, action):
    try:
        action()
    except OSError:
        return
    print("BREACH:" + name)


def attack():
    attempt("open-append", lambda: os.close(os.open(VICTIM, os.O_WRONLY | os.O_APPEND)))
    attempt("open-truncate", lambda: os.close(os.open(VICTIM, os.O_RDONLY | os.O_TRUNC)))
    attempt("truncate", lambda: os.truncate(VICTIM, 3))
    attempt("rename", lambda: os.rename(VICTIM, f"{ROOM}/drop/renamed.txt"))
    attempt("rename", lambda: os.rename(f"{ROOM}/drop/renamed.txt", VICTIM))
    attempt("unlink", lambda: os.unlink(VICTIM))
    if LIBC.truncate(VICTIM.encode(), 3) == 0:
        print("BREACH:" + "truncate")


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
