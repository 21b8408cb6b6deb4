# mistake: rounded
# wrong: effective_lr
# story: round(..., 2)
import math
import numpy as np


def effective_lr(lr, momentum):
    return round(lr / (1 - momentum), 2)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    result = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new_theta = theta - lr * v
        result[t] = abs(new_theta - theta) / abs(grad)
        theta = new_theta
    return result


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
