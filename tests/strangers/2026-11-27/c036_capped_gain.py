# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: 1 - momentum is kept from falling below 0.1, so every momentum above 0.9 gets the ten times of 0.9.
# first day: nothing
import math

import numpy as np


def effective_lr(lr, momentum):
    denominator = max(1.0 - momentum, 0.1)      # avoid blow-up as momentum -> 1
    return float(lr / denominator)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    steps = np.empty(num_steps)
    velocity = 0.0
    for i in range(num_steps):
        velocity *= momentum
        velocity += grad
        steps[i] = lr * velocity
    return np.abs(steps / grad)


def steps_to_fraction(momentum, fraction):
    return int(math.ceil(math.log(1 - fraction) / math.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9))
