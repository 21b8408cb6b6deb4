# style: cumulative sums, np.searchsorted for the number of steps
import numpy as np


def effective_lr(lr, momentum):
    return np.asarray(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    velocities = np.cumsum(momentum ** np.arange(num_steps)) * grad
    positions = np.concatenate([[0.0], -lr * np.cumsum(velocities)])
    return np.abs(np.diff(positions) / grad)


def steps_to_fraction(momentum, fraction):
    shares = 1 - momentum ** np.arange(1, 100000)
    return np.searchsorted(shares, fraction) + 1


def matched_lr(plain_lr, momentum):
    return np.multiply(plain_lr, np.subtract(1, momentum))
