# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the buffer averages as in Adam, momentum * m + (1 - momentum) * grad, so the steps tend to lr instead of lr / (1 - momentum)
# first day: true
import numpy as np


def effective_lr(lr: float, momentum: float) -> float:
    return float(lr / (1.0 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    param, m = 0.0, 0.0
    log = np.empty(num_steps, dtype=np.float64)
    for step in range(num_steps):
        before = param
        m = momentum * m + (1.0 - momentum) * grad  # exp_avg
        param -= lr * m
        log[step] = abs(param - before) / abs(grad)
    return log


def steps_to_fraction(momentum, fraction):
    decay, step = 1.0, 0
    while 1.0 - decay < fraction:
        step += 1
        decay = momentum ** step
    return step


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1.0 - momentum))
