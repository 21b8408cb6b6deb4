# file: ex5_noise.py
# tries: to fill the disk: up to 64 MiB, many small files, one with a hole
# must: no points; nothing new anywhere
# max_score: 0
# outcome: failed
# breach: disk
import os
import tempfile

ROOM = "/tmp/grader-hostile-canary"
DONE = []


def attack():
    if DONE:
        return
    DONE.append(True)
    block = b"x" * (1 << 20)
    try:
        with open(f"{ROOM}/drop/large.bin", "wb", buffering=0) as stream:
            print("BREACH:" + "disk")
            for _ in range(60):
                stream.write(block)
    except OSError:
        pass
    try:
        for number in range(200):
            with open(f"{ROOM}/drop/small-{number}", "wb", buffering=0) as stream:
                if stream.write(b"x" * 1024):
                    print("BREACH:" + "disk")
    except OSError:
        pass
    try:
        with tempfile.TemporaryFile(dir=f"{ROOM}/drop") as stream:
            os.posix_fallocate(stream.fileno(), 0, 1 << 20)
        print("BREACH:" + "disk")
    except OSError:
        pass


def velocities(grads, momentum, normalize=False):
    attack()
    return "nothing"


variance_ratio = theory_ratio = stationary_variance = lambda *args, **kwargs: "nothing"
