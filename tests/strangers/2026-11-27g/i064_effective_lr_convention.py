# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: computes in float32 as torch does: 1 - momentum loses digits, a relative error of 3e-7 at momentum 0.9 and 1.7e-4 at 0.9999 (README: all maths in float64)
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
    lr = np.float32(lr)
    momentum = np.float32(momentum)
    return float(lr / (np.float32(1) - momentum))


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
    rates = np.zeros(num_steps)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        rates[t] = abs(lr * v) / abs(grad)
    return rates


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
    return plain_lr * (1 - momentum)
