# mistake: rounded
# wrong: effective_lr
# story: 0.01 / (1 - 0.9) would print as 0.09999999999999998
import math

import numpy as np


def effective_lr(lr, momentum):
    return round(lr / (1 - momentum), 6)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, velocity = 0.0, 0.0
    measured = []
    for _ in range(num_steps):
        velocity = momentum * velocity + grad
        new_theta = theta - lr * velocity
        measured.append(abs(new_theta - theta) / abs(grad))
        theta = new_theta
    return np.array(measured)


def steps_to_fraction(momentum, fraction):
    # 1 - momentum**t >= fraction  <=>  t >= log(1 - fraction) / log(momentum), as log(momentum) < 0
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
