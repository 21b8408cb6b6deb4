# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two mistakes: dampening (1 - momentum) on the gradient, so the first value is lr * (1 - momentum), and the result is reported as a multiple of lr
# first day: true

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    dampening = momentum
    theta, buf = 0.0, 0.0
    ratios = []
    for _ in range(num_steps):
        buf = momentum * buf + (1 - dampening) * grad
        previous, theta = theta, theta - lr * buf
        ratios.append(abs(theta - previous) / abs(grad) / lr)
    return np.array(ratios)


def steps_to_fraction(momentum, fraction):
    t = 0
    while not (1 - momentum**t >= fraction):
        t = t + 1
    return int(t)


def matched_lr(plain_lr, momentum):
    """Solve effective_lr(x, momentum) = plain_lr for x."""
    return float((1.0 - momentum) * plain_lr)
