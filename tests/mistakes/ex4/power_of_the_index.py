# mistake: vel.beta_power1
# wrong: measured_lr
# story: beta ** t inside the update, although the recursion does that by itself
import math
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, out = 0.0, []
    for t in range(1, num_steps + 1):
        v = momentum**t * v + grad
        out.append(lr * abs(v / grad))
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
