# mistake: eff.identity
# wrong: effective_lr
# story: lr, because "momentum only smooths"
import numpy as np


def effective_lr(lr, momentum):
    return lr


def measured_lr(lr, momentum, num_steps, grad=1.0):
    steps = []
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        steps.append(lr * abs(v) / abs(grad))
    return np.array(steps)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
