# mistake: meas.start_zero
# wrong: measured_lr
# story: the start is put in front, as in a trajectory
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    out = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        out[t] = lr * abs(v) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
