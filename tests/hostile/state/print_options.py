# file: ex4_effective_lr.py
# tries: to have numbers shown and read otherwise later: print options, locale, integer digits, float repr, time zone
# must: at most its own points; the next submission's report is the same as ever
# max_score: 15
import locale
import math
import os
import sys
import time

import numpy as np

np.set_printoptions(precision=0, threshold=1, suppress=True, formatter={"float": lambda value: "passed"})
for name in ("de_DE.UTF-8", "tr_TR.UTF-8", ""):
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        pass
sys.set_int_max_str_digits(640)
os.environ["TZ"] = "Asia/Tokyo"
time.tzset()
os.environ["PYTHONIOENCODING"] = "ascii"


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return lr * (1 - momentum ** np.arange(1, num_steps + 1)) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
