# mistake: meas.sign
# wrong: measured_lr
# story: no absolute value, and theta goes down
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = [0.0]
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        theta.append(theta[-1] - lr * v)
    return np.diff(theta) / grad


def steps_to_fraction(momentum, fraction):
    n = np.log(1 - fraction) / np.log(momentum)
    return int(np.ceil(n))


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
