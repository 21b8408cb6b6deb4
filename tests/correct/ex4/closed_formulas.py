# style: closed formulas, vectorised
import numpy as np


def effective_lr(lr, momentum):
    return np.float64(lr) / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    t = np.arange(1, num_steps + 1)
    return lr * (1 - momentum**t) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr - plain_lr * momentum
