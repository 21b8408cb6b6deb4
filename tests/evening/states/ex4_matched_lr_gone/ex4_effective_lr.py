"""Exercise 4: the effective learning rate (15 points).

    grader grade ex4     is it right?
    grader hint ex4      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

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
    """Return how many steps it takes until the measured learning rate reaches a fraction of the effective one.

    That is the smallest whole number t with 1 - momentum**t >= fraction.

    momentum  number, 0 < momentum < 1
    fraction  number, 0 < fraction < 1

    Returns an int.
    """
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))
