# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: adds up the weights with enumerate from 0 and returns the index, so the answer is one too small for every input (momentum 0.9, fraction 0.9: 21 instead of 22)
# first day: true

import itertools

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
    """Add (1 - m) m^k until the sum is large enough."""
    reached = 0.0
    for t, weight in enumerate((1 - momentum) * momentum ** k for k in itertools.count()):
        reached += weight
        if reached >= fraction:
            return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
