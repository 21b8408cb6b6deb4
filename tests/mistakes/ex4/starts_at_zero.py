# mistake: meas.shift
# wrong: measured_lr
# story: records before the velocity is updated
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    out = []
    for _ in range(num_steps):
        out.append(abs(lr * v / grad))
        v = momentum * v + grad
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
