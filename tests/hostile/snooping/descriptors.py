# file: ex2_optimal_beta.py
# tries: to find descriptors that were left open in it, and to read what lies in them
# must: no points; nothing but the standard streams, one channel and, where no file can be opened later, fonts
# max_score: 0
# outcome: failed
# breach: descriptor
import os
import stat


def condition_number(a, b):
    channels = 0
    for descriptor in range(3, 1024):
        try:
            mode = os.fstat(descriptor).st_mode
        except OSError:
            continue
        channels += stat.S_ISSOCK(mode)
        if stat.S_ISSOCK(mode) and channels == 1:
            continue
        if stat.S_ISREG(mode) and os.pread(descriptor, 4, 0) == b"\0\1\0\0":  # a font
            continue
        print("BREACH:" + "descriptor", descriptor, stat.filemode(mode))
        try:
            os.set_blocking(descriptor, False)
            print(os.pread(descriptor, 200, 0) if stat.S_ISREG(mode) else os.read(descriptor, 200))
        except OSError:
            pass
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
