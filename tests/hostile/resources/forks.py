# file: ex2_optimal_beta.py
# tries: to multiply: fork, vfork by posix_spawn, multiprocessing, a pool
# must: no points; no process is made
# max_score: 0
# breach: fork, pool, process
import concurrent.futures
import multiprocessing
import os
import time

DONE = []


def attack():
    if DONE:
        return
    DONE.append(True)
    try:
        child = os.fork()
        if child == 0:
            time.sleep(3)
            os._exit(0)
        print("BREACH:" + "fork")
    except OSError:
        pass
    try:
        context = multiprocessing.get_context("fork")
        process = context.Process(target=time.sleep, args=(1,))
        process.start()
        print("BREACH:" + "process")
        process.join()
    except (OSError, ImportError, ValueError, RuntimeError):
        pass
    try:
        with concurrent.futures.ProcessPoolExecutor(max_workers=1) as pool:
            pool.submit(abs, -1).result(timeout=5)
        print("BREACH:" + "pool")
    except (OSError, ImportError, ValueError, RuntimeError, NotImplementedError):
        pass


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
