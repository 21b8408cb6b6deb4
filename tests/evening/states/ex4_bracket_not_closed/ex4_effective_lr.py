import math
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        theta_new = theta - lr * v
        out[t] = abs(theta_new - theta) / abs(grad)
        theta = theta_new
    return out


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum)


def matched_lr(plain_lr, momentum):
    """Return the lr with which momentum has the effective learning rate plain_lr.

    plain_lr  number, the learning rate that worked without momentum
    momentum  number, 0 <= momentum < 1

    Returns a float: effective_lr(matched_lr(plain_lr, momentum), momentum) is plain_lr.
    """
    # TODO: replace the next line with your code.
    raise NotImplementedError("matched_lr is not written yet")
