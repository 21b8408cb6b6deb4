# file: ex4_effective_lr.py
# tries: to stop the clocks, so that no deadline ever passes
# must: timed out: the deadline is kept by the grader's clock
# max_score: 0
# outcome: timed_out
import time

START = time.perf_counter()
now = time.perf_counter
for name in ("monotonic", "time", "process_time", "thread_time"):
    setattr(time, name, lambda: 0.0)
for name in ("monotonic_ns", "time_ns", "perf_counter_ns", "process_time_ns"):
    setattr(time, name, lambda: 0)
time.perf_counter = lambda: 0.0


def effective_lr(lr, momentum):
    while now() - START < 60:
        pass
    return "nothing"


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return "nothing"


def steps_to_fraction(momentum, fraction):
    return "nothing"


def matched_lr(plain_lr, momentum):
    return "nothing"
