# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: nothing is wrong: cumulative sum of the powers, sign of grad never needed
# first day: accepted
import numpy as np
import itertools


def effective_lr(lr, momentum):
    """Return the learning rate that momentum has in effect, after many steps along the same gradient.

        lr / (1 - momentum)

    lr, momentum  numbers, lr > 0 and 0 <= momentum < 1

    Returns a float.
    """
    geometric_sum = 1.0 / (1.0 - momentum)
    return float(lr * geometric_sum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """The slope cancels: step t is lr * (1 + m + ... + m^(t-1)) * grad."""
    if grad == 0:
        raise ValueError("a flat slope measures nothing")
    return lr * np.cumsum(float(momentum) ** np.arange(num_steps))


def steps_to_fraction(momentum, fraction):
    """Return how many steps it takes until the measured learning rate reaches a fraction of the effective one.

    That is the smallest whole number t with 1 - momentum**t >= fraction.

    momentum  number, 0 < momentum < 1
    fraction  number, 0 < fraction < 1

    Returns an int.
    """
    return next(t for t in itertools.count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    """Return the lr with which momentum has the effective learning rate plain_lr.

    plain_lr  number, the learning rate that worked without momentum
    momentum  number, 0 <= momentum < 1

    Returns a float: effective_lr(matched_lr(plain_lr, momentum), momentum) is plain_lr.
    """
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex4")
