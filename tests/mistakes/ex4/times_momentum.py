# mistake: match.times_beta
# wrong: matched_lr
# story: 1 - is missing
import math
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
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * momentum
