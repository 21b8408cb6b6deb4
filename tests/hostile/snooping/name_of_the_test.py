# file: ex2_optimal_beta.py
# tries: to learn which check is running: environment, arguments, thread and process names, titles, messages
# must: no points; no test's name is in reach
# max_score: 0
# outcome: failed
# breach: test-name
import gc
import os
import re
import sys
import threading

NAME = re.compile("test_(ex[1-5]|condition|optimal|heavy|momentum|nesterov|velocit)")


def condition_number(a, b):
    texts = [*sys.argv, *sys.orig_argv, *os.environ.values(), *os.environ, threading.current_thread().name]
    for path in ("/proc/self/comm", "/proc/self/cmdline"):
        try:
            with open(path) as stream:
                texts.append(stream.read())
        except OSError:
            pass
    for found in gc.get_objects():
        if isinstance(found, dict):
            texts += [key for key in list(found) if type(key) is str]
            texts += [value for value in list(found.values()) if type(value) is str and len(value) < 500]
    for text in texts:
        if NAME.search(text):
            print("BREACH:" + "test-name", text[:100])
            break
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
