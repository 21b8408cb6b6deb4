# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: measures the mean speed since the start, abs(theta_t - theta_0) / t, not the length of step t: wrong for momentum > 0 from the second value on
# first day: true

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """How far theta has moved per step and per unit of gradient."""
    theta = start = 0.0
    v = 0.0
    rates = []
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        rates.append(abs(theta - start) / t / abs(grad))
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
