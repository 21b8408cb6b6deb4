# file: ex2_optimal_beta.py
# tries: to leave from C code: faulthandler's watchdog thread exits, tracebacks go to the answer's descriptor
# must: no points; crashed or timed out
# max_score: 0
# breach: watchdog
import faulthandler
import os
import time


def condition_number(a, b):
    for descriptor in range(3, 12):
        try:
            os.fstat(descriptor)
            faulthandler.enable(file=descriptor, all_threads=True)
        except (OSError, RuntimeError, ValueError):
            pass
    try:
        faulthandler.dump_traceback_later(0.2, exit=True)
        print("BREACH:" + "watchdog", flush=True)
        time.sleep(1)
    except (OSError, RuntimeError, ValueError, AttributeError):
        pass
    faulthandler._sigsegv()


def optimal_beta(kappa):
    faulthandler._fatal_error_c_thread()


def optimal_parameters(a, b):
    faulthandler._stack_overflow()
