# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr, matched_lr
# cause: two mistakes: the directions are exchanged, effective_lr multiplies by (1 - momentum) as for an averaging buffer, matched_lr divides by it
# first day: true
import numpy as np


def effective_lr(lr: float, momentum: float) -> float:
    # exp_avg = momentum * exp_avg + (1 - momentum) * grad
    return float(lr * (1.0 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    param, buf = 0.0, 0.0
    log = np.empty(num_steps, dtype=np.float64)
    for step in range(num_steps):
        before = param
        buf = momentum * buf + grad
        param -= lr * buf
        log[step] = abs(param - before) / abs(grad)
    return log


def steps_to_fraction(momentum, fraction):
    decay, step = 1.0, 0
    while 1.0 - decay < fraction:
        step += 1
        decay = momentum ** step
    return step


def matched_lr(plain_lr, momentum):
    return float(plain_lr / (1.0 - momentum))
