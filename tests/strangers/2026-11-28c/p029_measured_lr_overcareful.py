# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: stops once a step is within 1 % of the effective rate and fills the rest with the limit lr / (1 - momentum); wrong after 44 steps for momentum 0.9 (up to 1 % off)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    """lr / (1 - momentum)"""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Step lengths on a constant slope, per unit of gradient."""
    limit = lr / (1 - momentum)
    out = np.full(num_steps, limit)
    theta = v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        new_theta = theta - lr * v
        out[t] = abs(new_theta - theta) / abs(grad)
        theta = new_theta
        if out[t] > 0.99 * limit:
            break
    return out


def steps_to_fraction(momentum, fraction):
    """How many steps until the fraction is reached."""
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """The lr with the same effective rate."""
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print("ex4_effective_lr.py is done")
