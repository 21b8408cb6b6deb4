# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: divides by the whole number of 'times' (round(1 / (1 - momentum))): right for 0.9 and 0.5, wrong for momentum 0.3 (factor 1.43 becomes 1) or 0.85
# first day: vague

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # momentum 0.9 means ten times, 0.5 twice, ...
    times = round(1 / (1 - momentum))
    return plain_lr / times


if __name__ == "__main__":
    print(matched_lr(0.1, 0.9))
