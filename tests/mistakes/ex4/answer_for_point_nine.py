# mistake: eff.const_10 | constant
# wrong: effective_lr
# story: momentum overwritten by 0.9
"""Exercise 4: effective learning rate (15 points)."""
import math
import numpy as np


def effective_lr(lr, momentum=0.9):
    momentum = 0.9
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
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
