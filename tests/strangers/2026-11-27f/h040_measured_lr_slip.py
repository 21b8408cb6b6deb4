# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: abs only round the numerator: a negative grad gives negative rates
# first day: true
"""ex 4."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = [0.0]
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        theta.append(theta[-1] - lr * v)
    out = []
    for t in range(num_steps):
        out.append(abs(theta[t + 1] - theta[t]) / grad)
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    t = max(1, int(np.floor(np.log(1 - fraction) / np.log(momentum))) - 2)
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr) * (1.0 - float(momentum))


if __name__ == "__main__":
    print("done")
