"""Exercise 4: the effective learning rate (15 points).

    grader grade ex4     is it right?
    grader hint ex4      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import numpy as np


def effective_lr(lr, momentum):
    # geometric series: 1 + m + m^2 + ... = 1/(1-m)
    factor = 1 / (1 - momentum)
    return lr * factor


def measured_lr(lr, momentum, num_steps, grad=1.0):
    result = np.zeros(num_steps)
    v = 0
    for t in range(num_steps):
        v = momentum * v + grad
        result[t] = abs(lr * v) / abs(grad)
    return result


def steps_to_fraction(momentum, fraction):
    max_steps = 100 / (1 - momentum)    # should be enough
    for t in range(max_steps):
        if 1 - momentum**t >= fraction:
            return t


def matched_lr(plain_lr, momentum):
    """Return the lr with which momentum has the effective learning rate plain_lr.

    plain_lr  number, the learning rate that worked without momentum
    momentum  number, 0 <= momentum < 1

    Returns a float: effective_lr(matched_lr(plain_lr, momentum), momentum) is plain_lr.
    """
    # TODO: replace the next line with your code.
    raise NotImplementedError("matched_lr is not written yet")
