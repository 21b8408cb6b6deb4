# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: looks for the step at which the way walked so far (the mean measured rate) reaches the fraction, not the rate of the step itself: 0.9, 0.9 gives 90 instead of 22; wrong for nearly every input
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    """lr / (1 - momentum)"""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


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
    limit = 1 / (1 - momentum)
    v, way, t = 0.0, 0.0, 0
    while True:
        t += 1
        v = momentum * v + 1
        way += v
        if way / t >= fraction * limit:
            return t


def matched_lr(plain_lr, momentum):
    """The lr with the same effective rate."""
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print("ex4_effective_lr.py is done")
