# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: theta and v are float32 as in PyTorch: with the position at thousands the differences lose most digits, e.g. lr 0.03, momentum 0.9, 10000 steps (relative errors above 1e-4)
# first day: false
"""Exercise 4: the effective learning rate - my solution."""

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = np.zeros(num_steps + 1, dtype=np.float32)
    v = np.float32(0)
    for t in range(num_steps):
        v = np.float32(momentum * v + grad)
        theta[t + 1] = theta[t] - np.float32(lr) * v
    return np.abs(np.diff(theta)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = max(1, math.floor(math.log(1 - fraction) / math.log(momentum)) - 2)
    while t > 1 and 1 - momentum ** (t - 1) >= fraction:    # logs are only a first guess
        t -= 1
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr / effective_lr(1.0, momentum))


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 5), steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
