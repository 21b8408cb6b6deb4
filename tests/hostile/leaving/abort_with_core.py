# file: ex2_optimal_beta.py
# tries: to leave a core dump behind: raises the limit, goes to a writable folder and aborts
# must: crashed; no core file anywhere
# max_score: 0
# outcome: crashed
# breach: core-limit, core-folder
import os
import resource

ROOM = "/tmp/grader-hostile-canary"


def condition_number(a, b):
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (4 << 20, 4 << 20))
        print("BREACH:" + "core-limit", flush=True)
    except (OSError, ValueError):
        pass
    try:
        os.chdir(f"{ROOM}/drop")
        print("BREACH:" + "core-folder", flush=True)
    except OSError:
        pass
    os.abort()


def optimal_beta(kappa):
    os.abort()


def optimal_parameters(a, b):
    os.abort()
