# file: ex2_optimal_beta.py
# tries: to burn processor time with the limit's signal ignored, in calls that each end in time
# must: ended at the hard limit, crashed or timed out
# max_score: 0
import resource
import signal
import time

signal.signal(signal.SIGXCPU, signal.SIG_IGN)
try:
    resource.setrlimit(resource.RLIMIT_CPU, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
except (OSError, ValueError):
    pass


def condition_number(a, b):
    until = time.monotonic() + 4.5
    while time.monotonic() < until:
        pass
    return "nothing"


optimal_beta = optimal_parameters = lambda *args: condition_number(1, 2)
