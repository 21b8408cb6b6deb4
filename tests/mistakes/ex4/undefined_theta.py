# mistake: crash.unbound
# wrong: measured_lr
# story: the old theta has no value yet
import math
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    result = []
    for t in range(num_steps):
        v = momentum * v + grad
        theta = theta - lr * v
        result.append(abs(theta) / abs(grad))
    return np.array(result)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
