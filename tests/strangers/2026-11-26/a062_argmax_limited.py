# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: Only t = 1 ... 1000 are tried; if none of them is enough, np.argmax of an all-False mask is 0 and the answer is 1 (momentum 0.999 needs 2302 steps for 90 %).
# first day: full marks
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
    t = np.arange(1, 1001)
    reached = 1 - momentum ** t >= fraction
    return int(t[np.argmax(reached)])


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
