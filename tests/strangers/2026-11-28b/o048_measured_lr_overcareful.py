# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: once within 1 % of lr / (1 - momentum) the rest is filled with that limit; for runs long enough to come so near, e.g. momentum 0.9, 50 steps
# first day: full marks
import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    limit = effective_lr(lr, momentum)
    rates = np.full(num_steps, limit, dtype=float)
    v = 0.0
    theta = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rate = abs(new - theta) / abs(grad)
        if np.isclose(rate, limit, rtol=0.01, atol=0):
            break  # converged
        rates[t] = rate
        theta = new
    return rates


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
