# mistake: eff.sum_from_one
# wrong: effective_lr
# story: leaves out the newest gradient
"""Exercise 4: effective learning rate (15 points)."""
import math
import numpy as np


def effective_lr(lr, momentum):
    return lr * sum(momentum ** k for k in range(1, 5000))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    x, vel = 0.0, 0.0
    path = [x]
    for _ in range(num_steps):
        vel = momentum * vel + grad
        x -= lr * vel
        path.append(x)
    return np.abs(np.diff(path)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
