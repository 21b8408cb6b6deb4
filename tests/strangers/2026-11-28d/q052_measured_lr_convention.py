# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: Adam's first moment: exponential average (1 - momentum) * grad and bias correction, so every step has exactly lr (two mistakes, every momentum > 0 from step 2 on)
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    """geometric series"""
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    m = 0.0
    theta = 0.0
    out = np.zeros(num_steps)
    for t in range(1, num_steps + 1):
        m = momentum * m + (1 - momentum) * grad
        m_hat = m / (1 - momentum**t)
        before = theta
        theta = theta - lr * m_hat
        out[t - 1] = abs(theta - before) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    """solve momentum**t <= 1 - fraction"""
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    """inverse of effective_lr"""
    friction = 1.0 - momentum
    return plain_lr * friction


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
