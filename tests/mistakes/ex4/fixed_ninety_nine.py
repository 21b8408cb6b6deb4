# mistake: steps.fraction_ignored
# wrong: steps_to_fraction
# story: the 99 % of the table is hard-coded
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    x, vel = 0.0, 0.0
    path = [x]
    for _ in range(num_steps):
        vel = momentum * vel + grad
        x -= lr * vel
        path.append(x)
    return np.abs(np.diff(path)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 0
    while momentum ** t > 0.01:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
