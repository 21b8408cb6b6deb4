# file: ex4_effective_lr.py
# tries: to loop for ever while it is imported, with all signals blocked
# must: timed out once, not once per check
# max_score: 0
# outcome: timed_out
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
while True:
    pass
