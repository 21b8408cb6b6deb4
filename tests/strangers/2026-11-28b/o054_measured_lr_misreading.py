# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two mistakes: the mean rate since the start, (distance from the start) / t, instead of that of step t; and divided by grad instead of abs(grad), negative for a negative slope
# first day: true
"""Exercise 4: the effective learning rate (15 points).

    grader grade ex4     is it right?
    grader hint ex4      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import numpy as np


def effective_lr(lr, momentum):
    """Return the learning rate that momentum has in effect, after many steps along the same gradient.

        lr / (1 - momentum)

    lr, momentum  numbers, lr > 0 and 0 <= momentum < 1

    Returns a float.
    """
    return float(lr / (1 - momentum))


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
    start = 0.0
    theta, v = start, 0.0
    result = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        theta = theta - lr * v
        result[t] = abs(theta - start) / (t + 1) / grad
    return result


def steps_to_fraction(momentum, fraction):
    """Return how many steps it takes until the measured learning rate reaches a fraction of the effective one.

    That is the smallest whole number t with 1 - momentum**t >= fraction. No points depend on a fraction
    that a step reaches exactly: there rounding may decide.

    momentum  number, 0 < momentum < 1
    fraction  number, 0 < fraction < 1

    Returns an int.
    """
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """Return the lr with which momentum has the effective learning rate plain_lr.

    plain_lr  number, the learning rate that worked without momentum
    momentum  number, 0 <= momentum < 1

    Returns a float: effective_lr(matched_lr(plain_lr, momentum), momentum) is plain_lr.
    """
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print("Is it right? Type: grader grade ex4")
