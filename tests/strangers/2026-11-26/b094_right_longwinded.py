# kind: right
# file: ex4_effective_lr.py
# function: 
# cause: 
# first day: accepted
"""
Effective learning rate
=======================

With momentum beta and a constant gradient g the velocity is

    v_1 = g
    v_2 = beta g + g
    v_3 = beta^2 g + beta g + g
    ...

a geometric series with limit g / (1 - beta).
"""

import numpy as np


def effective_lr(lr, momentum):
    """
    The learning rate after many steps along the same gradient.

    Parameters
    ----------
    lr : float
    momentum : float

    Returns
    -------
    float
    """
    if momentum == 0:
        # without momentum nothing changes
        return float(lr)
    friction = 1.0 - momentum
    amplification = 1.0 / friction
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """
    The learning rate as it is seen in each step.

    Returns
    -------
    ndarray of shape (num_steps,)
    """
    # where we are and how fast we go
    theta_before = 0.0
    velocity = 0.0

    # here the results will be stored
    learning_rates = np.zeros(num_steps, dtype=np.float64)

    for step_index in range(0, num_steps, 1):
        # update of the velocity
        velocity = momentum * velocity
        velocity = velocity + grad

        # update of the position
        theta_after = theta_before - lr * velocity

        # how far did we get?
        difference = theta_after - theta_before
        if difference < 0:
            distance = -difference
        else:
            distance = difference

        # per unit of gradient
        if grad < 0:
            steepness = -grad
        else:
            steepness = grad
        learning_rates[step_index] = distance / steepness

        # for the next round
        theta_before = theta_after

    return learning_rates


def steps_to_fraction(momentum, fraction):
    """The smallest number of steps t with 1 - momentum**t >= fraction."""
    number_of_steps = 0
    finished = False
    while not finished:
        number_of_steps = number_of_steps + 1
        reached = 1 - momentum ** number_of_steps
        if reached >= fraction:
            finished = True
    return number_of_steps


def matched_lr(plain_lr, momentum):
    """The inverse of effective_lr in its first argument."""
    friction = 1.0 - momentum
    return plain_lr * friction


if __name__ == "__main__":
    print("effective:", effective_lr(0.1, 0.9))
    print("measured: ", measured_lr(0.1, 0.9, 10))
    print("steps:    ", steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
    print("matched:  ", matched_lr(0.1, 0.9))
