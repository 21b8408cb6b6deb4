# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: The real solution is rounded to the nearest whole number and not up, so about half of all answers fall one step short.
# first day: true
#!/usr/bin/env python3
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
    exact = np.log(1 - fraction) / np.log(momentum)
    return max(1, int(round(exact)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
