# style: generators, next and islice
from itertools import count, islice

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1.0 - momentum)


def steps(lr, momentum, grad):
    v = 0.0
    while True:
        v = momentum * v + grad
        yield lr * v


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return np.array([abs(s) / abs(grad) for s in islice(steps(lr, momentum, grad), num_steps)])


def steps_to_fraction(momentum, fraction):
    return next(t for t in count(1) if 1 - momentum**t >= fraction)


def matched_lr(plain_lr, momentum):
    return (1 - momentum) * plain_lr
