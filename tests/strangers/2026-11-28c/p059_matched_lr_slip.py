# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: divides by effective_lr(plain_lr, momentum), which already holds plain_lr, so the answer is 1 - momentum whatever the lr; wrong unless plain_lr = 1
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    """lr / (1 - momentum)"""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Step lengths on a constant slope, per unit of gradient."""
    theta, v = 0.0, 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out[t] = abs(new - theta) / abs(grad)
        theta = new
    return out


def steps_to_fraction(momentum, fraction):
    """How many steps until the fraction is reached."""
    return max(1, int(math.ceil(math.log(1 - fraction) / math.log(momentum))))


def matched_lr(plain_lr, momentum):
    """The lr with the same effective rate."""
    factor = effective_lr(plain_lr, momentum)
    return plain_lr / factor


if __name__ == "__main__":
    print("ex4_effective_lr.py is done")
