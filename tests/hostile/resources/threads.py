# file: ex2_optimal_beta.py
# tries: to go on in the background: threads, a pool, a timer that answers after the call
# must: no points; no thread starts
# max_score: 0
# breach: thread, low-thread, thread-pool
import _thread
import concurrent.futures
import threading
import time

DONE = []


def attack():
    if DONE:
        return
    DONE.append(True)
    try:
        threading.stack_size(64 << 10)
        for number in range(40):
            threading.Thread(target=time.sleep, args=(2,), daemon=True).start()
            if number == 0:
                print("BREACH:" + "thread")
    except RuntimeError:
        pass
    try:
        _thread.start_new_thread(time.sleep, (2,))
        print("BREACH:" + "low-thread")
    except RuntimeError:
        pass
    try:
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            pool.submit(abs, -1).result(timeout=3)
        print("BREACH:" + "thread-pool")
    except (RuntimeError, TimeoutError):
        pass


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
