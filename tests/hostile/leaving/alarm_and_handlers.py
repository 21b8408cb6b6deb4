# file: ex2_optimal_beta.py
# tries: to survive the deadline: handlers for every signal, timers that interrupt the worker's own code
# must: timed out; the kill cannot be caught
# max_score: 0
# outcome: timed_out
import signal
import time


def again(number, frame):
    signal.setitimer(signal.ITIMER_REAL, 0.001)


for number in range(1, 65):
    try:
        signal.signal(number, again)
    except (OSError, ValueError):
        pass


def condition_number(a, b):
    signal.setitimer(signal.ITIMER_REAL, 0.001)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            signal.pause()
        except BaseException:
            pass
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
