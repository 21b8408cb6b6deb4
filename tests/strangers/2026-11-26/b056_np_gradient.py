# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: np.gradient takes the mean of the step before and the step after instead of single steps. Value t lies between steps t and t + 1, only the last is a step.
# first day: nothing
"""Exercise 4: effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    """Limit of the geometric series lr * (1 + momentum + momentum**2 + ...)."""
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        theta[t + 1] = theta[t] - lr * v
    steps = np.gradient(theta)[1:]
    return np.abs(steps) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    for m in (0.5, 0.9, 0.99):
        ratio = measured_lr(0.01, m, 500)[-1] / 0.01
        print(m, ratio, effective_lr(1, m), matched_lr(0.01, m))
