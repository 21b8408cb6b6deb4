# file: ex2_optimal_beta.py
# tries: to append a line with full marks to the gradebook, at import and in calls
# must: no points; the gradebook has one line per submission
# max_score: 20
# breach: gradebook-open
import os

ROOM = "/tmp/grader-hostile-canary"
DONE = []


def attack():
    for path in (f"{ROOM}/out/gradebook.csv", f"{ROOM}/drop/gradebook.csv"):
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)
            DONE.append(path)
            os.write(descriptor, b"hostile-name,100,100\n")
            os.close(descriptor)
        except OSError:
            pass


attack()


def condition_number(a, b):
    attack()
    if DONE:
        print("BREACH:" + "gradebook-open")
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    return ((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 2


def optimal_parameters(a, b):
    small, large = sorted((2 * a, 2 * b))
    root = (large / small) ** 0.5
    return 4 / (small**0.5 + large**0.5) ** 2, ((root - 1) / (root + 1)) ** 2, (root - 1) / (root + 1)
