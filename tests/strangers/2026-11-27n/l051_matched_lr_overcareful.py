# kind: right
# file: ex4_effective_lr.py
# function: matched_lr
# cause: solves effective_lr(x) = plain_lr by the rule of three from effective_lr(1) instead of multiplying by 1 - momentum, and checks itself with an assert
# first day: accepted
"""Section 4.4 Momentum."""
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out[t] = abs(new - theta) / abs(grad)
        theta = new
    return out


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    per_unit = effective_lr(1.0, momentum)
    answer = plain_lr / per_unit
    assert abs(effective_lr(answer, momentum) - plain_lr) <= 1e-9 * abs(plain_lr)
    return float(answer)
