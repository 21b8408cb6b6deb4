# file: ex4_effective_lr.py
# tries: to change installed packages and the standard library: numpy, its own grader, a .pth, sitecustomize
# must: no points; nothing is written
# max_score: 0
# outcome: failed
# breach: package-open, package-folder
import os
import sys

import numpy


def attack():
    grader = sys.modules.get("grader")
    files = [numpy.__file__, os.__file__, getattr(grader, "__file__", None), sys.executable]
    for path in files:
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_APPEND))
            print("BREACH:" + "package-open")
        except (OSError, TypeError):
            pass
    for folder in {os.path.dirname(path) for path in files if path} | set(sys.path):
        try:
            os.close(os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o600))
            print("BREACH:" + "package-folder")
        except OSError:
            pass


def effective_lr(lr, momentum):
    attack()
    return "nothing"


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return "nothing"


def steps_to_fraction(momentum, fraction):
    return "nothing"


def matched_lr(plain_lr, momentum):
    return "nothing"
