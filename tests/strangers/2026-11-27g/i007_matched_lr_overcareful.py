# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: checks 0 < momentum < 1 and raises ValueError for momentum = 0, which is allowed and must give plain_lr back
# first day: full marks
# section 4.4, exercise 4

import math

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    rates = np.zeros(num_steps)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        rates[t] = abs(lr * v) / abs(grad)
    return rates


def steps_to_fraction(momentum, fraction):
    # guess with the logarithm, then put it right
    t = max(1, int(math.log(1 - fraction) / math.log(momentum)) - 2)
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    for name, value in (("plain_lr", plain_lr), ("momentum", momentum)):
        if not np.isfinite(value) or value <= 0:
            raise ValueError(f"{name} must be a positive number, got {value}")
    if momentum >= 1:
        raise ValueError("momentum must be below 1")
    return float(plain_lr) * (1.0 - float(momentum))


if __name__ == "__main__":
    for m in (0.5, 0.9, 0.99):
        print(m, effective_lr(1.0, m), measured_lr(1.0, m, 50)[-1], steps_to_fraction(m, 0.9))
