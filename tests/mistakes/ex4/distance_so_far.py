# mistake: meas.cumulative
# wrong: measured_lr
# story: distance from the start instead of the step
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = v = 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        theta -= lr * v
        out[t] = abs(theta) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    n = np.log(1 - fraction) / np.log(momentum)
    return int(np.ceil(n))


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
