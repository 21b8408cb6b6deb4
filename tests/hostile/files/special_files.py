# file: ex2_optimal_beta.py
# tries: to make pipes, devices, sockets and folders, and to change root and working folder
# must: no points; nothing new in drop/
# max_score: 0
# outcome: failed
# breach: mkfifo, mknod, mkdir, chdir, chroot
import os
import stat

ROOM = "/tmp/grader-hostile-canary"


def attempt(name, action):
    try:
        action()
    except OSError:
        return
    print("BREACH:" + name)


def attack():
    attempt("mkfifo", lambda: os.mkfifo(f"{ROOM}/drop/fifo", 0o666))
    attempt("mknod", lambda: os.mknod(f"{ROOM}/drop/node", stat.S_IFREG | 0o666))
    attempt("mknod", lambda: os.mknod(f"{ROOM}/drop/null", stat.S_IFCHR | 0o666, os.makedev(1, 3)))
    attempt("mkdir", lambda: os.mkdir(f"{ROOM}/drop/folder"))
    attempt("chdir", lambda: os.chdir(f"{ROOM}/submissions"))
    attempt("chroot", lambda: os.chroot(f"{ROOM}/drop"))


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
