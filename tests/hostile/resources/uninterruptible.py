# file: ex4_effective_lr.py
# tries: to run C code that holds the interpreter and looks at no signal: regular expressions, big powers
# must: timed out or ended by the processor limit
# max_score: 0
import re


def effective_lr(lr, momentum):
    return re.match(r"(a+)+$", "a" * 31 + "b")


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return 3 ** (10**8)


def steps_to_fraction(momentum, fraction):
    return "nothing"


def matched_lr(plain_lr, momentum):
    return "nothing"
