# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: plain_lr is multiplied by 1 - momentum^2, the factor of the variance, and not by 1 - momentum.
# first day: true
# exercise 4
import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


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
    return plain_lr * (1 - momentum ** 2)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9))
