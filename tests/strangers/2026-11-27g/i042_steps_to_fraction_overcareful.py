# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: bisects below a bound of 10/(1 - momentum) steps; a fraction above 1 - e^-10 needs more and gets the bound instead (momentum 0.9, fraction 0.99999: 101 for 110)
# first day: full marks
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
    return float(lr) / (1.0 - float(momentum))


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
    reached = lambda t: 1 - momentum ** t >= fraction
    low, high = 0, int(10 / (1 - momentum)) + 1     # ten time constants are plenty
    while high - low > 1:
        middle = (low + high) // 2
        if reached(middle):
            high = middle
        else:
            low = middle
    return high


def matched_lr(plain_lr, momentum):
    """Return the lr with which momentum has the effective learning rate plain_lr.

    plain_lr  number, the learning rate that worked without momentum
    momentum  number, 0 <= momentum < 1

    Returns a float: effective_lr(matched_lr(plain_lr, momentum), momentum) is plain_lr.
    """
    return float(plain_lr) * (1.0 - float(momentum))
