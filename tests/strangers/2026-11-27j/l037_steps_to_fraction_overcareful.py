# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: gives up after 1000 steps and returns 1000: momentum 0.999 and fraction 0.9 needs 2302
# first day: true

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        out[t] = lr * abs(v) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction, max_iter=1000):
    for t in range(1, max_iter):
        if 1 - momentum ** t >= fraction:
            return t
    return max_iter


def matched_lr(plain_lr, momentum):
    """Solve effective_lr(x, momentum) = plain_lr for x."""
    return float((1.0 - momentum) * plain_lr)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
