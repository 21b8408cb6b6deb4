# file: ex4_effective_lr.py
# tries: to fill standard error by warnings, tracebacks of destructors and logging
# must: ended or timed out; the report holds little of it
# max_score: 0
import logging
import sys
import warnings


class Noisy:
    def __del__(self):
        raise ValueError("x" * 10_000)


def effective_lr(lr, momentum):
    warnings.simplefilter("always")
    for number in range(200_000):
        warnings.warn(f"warning {number} " + "x" * 1_000)
    return "nothing"


def measured_lr(lr, momentum, num_steps, grad=1.0):
    for _ in range(200_000):
        Noisy()
    return "nothing"


def steps_to_fraction(momentum, fraction):
    logging.basicConfig(stream=sys.stderr, level=0)
    for _ in range(200_000):
        logging.error("x" * 1_000)
    return "nothing"


def matched_lr(plain_lr, momentum):
    return "nothing"
