# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: reads the rate off after 5 time constants, 5/(1 - momentum) steps, instead of the limit: 0.5 % too small at momentum 0.9, 0.1 % at 0.5
# first day: nothing
"""Exercise 4: the effective learning rate (15 points).

    grader grade ex4     is it right?
    grader hint ex4      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import math

import numpy as np


def effective_lr(lr, momentum):
    """Return the learning rate that momentum has in effect, after many steps along the same gradient.

        lr / (1 - momentum)

    lr, momentum  numbers, lr > 0 and 0 <= momentum < 1

    Returns a float.
    """
    # "verify empirically": after five time constants a first-order lag has settled
    settled = math.ceil(5 / (1 - momentum))
    return float(measured_lr(lr, momentum, settled)[-1])


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Measure the effective learning rate at each step, by walking down a constant slope.

    Run v = momentum * v + grad, theta = theta - lr * v from v = 0 with the same grad (one number) at every step.
    The measured learning rate of a step is how far theta moves in that step, per unit of gradient:

        abs(theta after step t - theta before step t) / abs(grad)

    lr, momentum  numbers, lr > 0 and 0 <= momentum < 1
    num_steps     int, at least 1
    grad          number, not 0; it may be negative

    Returns an array (num_steps,), for the steps t = 1, 2, ..., num_steps. The first value is lr.
    """
    lengths = np.empty(num_steps)
    speed = 0.0
    for i in range(num_steps):
        speed = momentum * speed + abs(grad)   # only the size matters
        lengths[i] = lr * speed
    return lengths / abs(grad)


def steps_to_fraction(momentum, fraction):
    """Return how many steps it takes until the measured learning rate reaches a fraction of the effective one.

    That is the smallest whole number t with 1 - momentum**t >= fraction.

    momentum  number, 0 < momentum < 1
    fraction  number, 0 < fraction < 1

    Returns an int.
    """
    # guess with the logarithm, then put it right
    t = max(1, int(math.log(1 - fraction) / math.log(momentum)) - 2)
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """Return the lr with which momentum has the effective learning rate plain_lr.

    plain_lr  number, the learning rate that worked without momentum
    momentum  number, 0 <= momentum < 1

    Returns a float: effective_lr(matched_lr(plain_lr, momentum), momentum) is plain_lr.
    """
    return float(plain_lr) * (1.0 - float(momentum))
