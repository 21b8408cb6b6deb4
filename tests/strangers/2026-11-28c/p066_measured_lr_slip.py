# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: v is np.full(num_steps, grad): for an int grad it holds ints and the velocities are cut to whole numbers; e.g. grad = 2, momentum 0.9: second value 1.5 lr instead of 1.9 lr
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    """lr / (1 - momentum)"""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Step lengths on a constant slope, per unit of gradient."""
    v = np.full(num_steps, grad)
    for t in range(1, num_steps):
        v[t] = momentum * v[t - 1] + grad
    theta = np.concatenate([[0.0], -lr * np.cumsum(v)])
    return np.abs(theta[1:] - theta[:-1]) / abs(grad)


def steps_to_fraction(momentum, fraction):
    """How many steps until the fraction is reached."""
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """The lr with the same effective rate."""
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print("ex4_effective_lr.py is done")
