# mistake: match.divides
# wrong: matched_lr
# story: uses the effective rate where its inverse belongs
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
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr / (1 - momentum)
