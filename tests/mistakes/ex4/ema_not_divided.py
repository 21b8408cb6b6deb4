# mistake: vel.ema + meas.no_div
# wrong: measured_lr
# story: two mistakes: moving average, and not divided by grad
import math
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    out = []
    for _ in range(num_steps):
        v = momentum * v + (1 - momentum) * grad
        out.append(lr * abs(v))
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
