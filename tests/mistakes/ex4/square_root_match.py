# mistake: match.sqrt
# wrong: matched_lr
# story: plain_lr (1 - momentum^2), the variance's factor
import math
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
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum**2)
