# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubles an upper bound and then halves the interval (bisection over whole t)
# first day: accepted
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
    def reached(t):
        return 1 - momentum ** t >= fraction

    high = 1
    while not reached(high):
        high *= 2
    low = high // 2            # not reached there (or 0)
    while high - low > 1:
        middle = (low + high) // 2
        if reached(middle):
            high = middle
        else:
            low = middle
    return high


def matched_lr(plain_lr, momentum):
    """The lr with the same effective rate."""
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print("ex4_effective_lr.py is done")
