# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: The learning rate is scaled by sqrt(1 - momentum), a square root rule as for batch sizes. The effective rate is linear: plain_lr * (1 - momentum).
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Walk down a slope and measure every step."""
    pos = np.zeros(num_steps + 1)
    vel = 0.0
    for t in range(num_steps):
        vel = momentum * vel + grad
        pos[t + 1] = pos[t] - lr * vel
    return np.abs(np.diff(pos)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    # 1 - m**t >= f   <=>   t >= log(1 - f) / log(m)
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    """Momentum averages 1 / (1 - m) gradients, like a batch of that size: square root scaling."""
    return float(plain_lr * np.sqrt(1 - momentum))
