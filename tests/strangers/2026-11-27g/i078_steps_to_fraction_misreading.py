# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: asks when the mean of the measured rates so far reaches the fraction, not the rate of the step itself: far too many steps (momentum 0.9, fraction 0.9: 90 instead of 22)
# first day: nothing
import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    lengths = np.empty(num_steps)
    speed = 0.0
    for i in range(num_steps):
        speed = momentum * speed + abs(grad)   # only the size matters
        lengths[i] = lr * speed
    return lengths / abs(grad)


def steps_to_fraction(momentum, fraction):
    effective = effective_lr(1.0, momentum)
    travelled = 0.0
    velocity = 0.0
    t = 0
    while t == 0 or travelled / t < fraction * effective:
        velocity = momentum * velocity + 1.0
        travelled += velocity
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr) * (1.0 - float(momentum))
