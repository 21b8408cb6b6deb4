# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: rounds to 4 decimals against ugly floats such as 0.09999999999999998, so small rates lose their digits: lr = 1e-5, momentum 0.5 gives 0.0 instead of 2e-5
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    """lr / (1 - momentum)"""
    return round(lr / (1 - momentum), 4)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Step lengths on a constant slope, per unit of gradient."""
    thetas = [0.0]
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        thetas.append(thetas[-1] - lr * v)
    return np.abs(np.diff(thetas)) / abs(grad)


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
