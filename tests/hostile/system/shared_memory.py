# file: ex2_optimal_beta.py
# tries: to leave messages for later submissions: shared memory, semaphores, queues, keys, abstract names, locks
# must: no points; nothing outlives its process
# max_score: 0
# outcome: failed
# breach: shared-memory, semaphore, earlier-message, lock
import fcntl
import multiprocessing.shared_memory
import multiprocessing.synchronize
import os

ROOM = "/tmp/grader-hostile-canary"
NAME = "grader-hostile-message"


def condition_number(a, b):
    try:
        shared = multiprocessing.shared_memory.SharedMemory(NAME, create=True, size=64)
        print("BREACH:" + "shared-memory")
        shared.close()
        shared.unlink()
    except FileExistsError:
        print("BREACH:" + "earlier-message")
    except (OSError, ImportError, RuntimeError):
        pass
    try:
        multiprocessing.synchronize.Semaphore(1, ctx=multiprocessing.get_context("fork"))
        print("BREACH:" + "semaphore")
    except (OSError, ImportError, RuntimeError):
        pass
    for path in (f"{ROOM}/secret.txt", os.__file__):
        try:
            fcntl.flock(os.open(path, os.O_RDONLY), fcntl.LOCK_EX | fcntl.LOCK_NB)
            print("BREACH:" + "lock")
        except OSError:
            pass
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
