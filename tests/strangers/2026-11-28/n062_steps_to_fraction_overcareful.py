# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: gives up after 1000 steps and returns 1000: momentum 0.999, fraction 0.99 needs 4603
# first day: true

# section 4.4, exercise 4

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


def steps_to_fraction(momentum, fraction, max_steps=1000):
    for t in range(1, max_steps + 1):
        if 1 - momentum ** t >= fraction:
            return t
    return max_steps


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
