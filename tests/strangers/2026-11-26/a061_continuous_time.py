# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: momentum^t is replaced by exp(-t (1 - momentum)), the continuous-time form with time constant 1 / (1 - momentum). The exact decay is t * log(momentum).
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return float(lr * gain)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Walk down a slope and measure every step."""
    pos = np.zeros(num_steps + 1)
    vel = 0.0
    for t in range(num_steps):
        vel = momentum * vel + grad
        pos[t + 1] = pos[t] - lr * vel
    return np.abs(np.diff(pos)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    # exponential approach: 1 - exp(-t / tau) = fraction
    tau = 1.0 / (1.0 - momentum)
    return math.ceil(-tau * math.log(1.0 - fraction))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
