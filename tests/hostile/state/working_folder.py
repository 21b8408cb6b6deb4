# file: ex2_optimal_beta.py
# tries: to leave another working folder, mask, path and environment behind, and signal handlers and timers that fire later
# must: at most its own points; what comes after it is the same as ever
# max_score: 20
# breach: chdir
import os
import signal
import sys

ROOM = "/tmp/grader-hostile-canary"
for folder in (f"{ROOM}/drop", "/", ".."):
    try:
        os.chdir(folder)
        print("BREACH:" + "chdir")
    except OSError:
        pass
try:
    os.umask(0)
except OSError:
    pass
os.environ.clear()
os.environ["PYTHONPATH"] = os.environ["PYTEST_ADDOPTS"] = f"{ROOM}/drop"
sys.path[:] = [f"{ROOM}/drop"]
sys.argv[:] = ["pytest", "--collect-only"]
signal.signal(signal.SIGALRM, lambda *args: os._exit(0))
signal.setitimer(signal.ITIMER_REAL, 30)


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    return ((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 2


def optimal_parameters(a, b):
    small, large = sorted((2 * a, 2 * b))
    root = (large / small) ** 0.5
    return 4 / (small**0.5 + large**0.5) ** 2, ((root - 1) / (root + 1)) ** 2, (root - 1) / (root + 1)
