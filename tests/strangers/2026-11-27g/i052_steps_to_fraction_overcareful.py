# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: np.isclose counts 'almost there' (1e-5) as there, so a fraction near a limit stops early: momentum 0.9, fraction 0.999999 gives 109 instead of 132
# first day: nothing
"""Exercise 4, my solution."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    result = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        result.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(result)


def steps_to_fraction(momentum, fraction):
    t = 1
    while True:
        share = 1 - momentum ** t
        # floats should not be compared with >= alone
        if share > fraction or np.isclose(share, fraction):
            return t
        t += 1


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    for m in (0.5, 0.9, 0.99):
        print(m, effective_lr(1.0, m), measured_lr(1.0, m, 50)[-1], steps_to_fraction(m, 0.9))
