# mistake: eff.precedence
# wrong: effective_lr
# story: lr / 1 - momentum
"""Exercise 4: effective learning rate (15 points)."""
import numpy as np


def effective_lr(lr, momentum):
    return lr / 1 - momentum


def measured_lr(lr, momentum, num_steps, grad=1.0):
    x, vel = 0.0, 0.0
    path = [x]
    for _ in range(num_steps):
        vel = momentum * vel + grad
        x -= lr * vel
        path.append(x)
    return np.abs(np.diff(path)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    n = np.log(1 - fraction) / np.log(momentum)
    return int(np.ceil(n))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
