# mistake: steps.negative
# wrong: steps_to_fraction
# story: a minus sign in front of the logarithm
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    steps = []
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        steps.append(lr * abs(v) / abs(grad))
    return np.array(steps)


def steps_to_fraction(momentum, fraction):
    return int(np.ceil(-np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
