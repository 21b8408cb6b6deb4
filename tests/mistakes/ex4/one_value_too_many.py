# mistake: steps.plus1
# wrong: measured_lr
# story: num_steps + 1 values
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return np.array([lr * (1 - momentum ** (t + 1)) / (1 - momentum) for t in range(num_steps + 1)])


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
