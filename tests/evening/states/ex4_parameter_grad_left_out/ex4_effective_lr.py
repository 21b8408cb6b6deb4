"""Exercise 4: the effective learning rate (15 points).

    grader grade ex4     is it right?
    grader hint ex4      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import numpy as np


def effective_lr(lr, momentum):
    # TODO: replace the next line with your code.
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps):
    grad = 1.0
    v = 0.0
    theta = 0.0
    out = np.empty(num_steps)
    for t in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        out[t] = abs(theta - before) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    """Return how many steps it takes until the measured learning rate reaches a fraction of the effective one.

    That is the smallest whole number t with 1 - momentum**t >= fraction.

    momentum  number, 0 < momentum < 1
    fraction  number, 0 < fraction < 1

    Returns an int.
    """
    # TODO: replace the next line with your code.
    raise NotImplementedError("steps_to_fraction is not written yet")


def matched_lr(plain_lr, momentum):
    """Return the lr with which momentum has the effective learning rate plain_lr.

    plain_lr  number, the learning rate that worked without momentum
    momentum  number, 0 <= momentum < 1

    Returns a float: effective_lr(matched_lr(plain_lr, momentum), momentum) is plain_lr.
    """
    # TODO: replace the next line with your code.
    raise NotImplementedError("matched_lr is not written yet")
