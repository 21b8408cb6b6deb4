# file: ex4_effective_lr.py
# tries: to keep the grader awake: a byte of output at a time, so that each read succeeds and no deadline is looked at
# must: timed out at the call's deadline
# max_score: 0
# outcome: timed_out
import os
import time


def effective_lr(lr, momentum):
    until = time.monotonic() + 60
    while time.monotonic() < until:
        os.write(1, b".")
        time.sleep(0.0005)
    return "nothing"


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return "nothing"


def steps_to_fraction(momentum, fraction):
    return "nothing"


def matched_lr(plain_lr, momentum):
    return "nothing"
