# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubling and then bisection for t on the exact condition; measured_lr with powers of the 2 x 2 matrix of (theta, v)
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    return float(np.true_divide(lr, np.subtract(1.0, momentum)))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """(displacement / grad, 1) -> (momentum * displacement / grad + lr, 1) as a matrix."""
    step = np.array([[momentum, lr], [0.0, 1.0]])
    state = np.array([0.0, 1.0])
    moved = []
    for _ in range(num_steps):
        state = step @ state
        moved.append(state[0])
    return np.array(moved)


def steps_to_fraction(momentum, fraction):
    def reached(t):
        return 1 - momentum ** t >= fraction

    high = 1
    while not reached(high):
        high *= 2
    low = high // 2          # not reached there (t = 0 never is)
    while high - low > 1:
        middle = (low + high) // 2
        if reached(middle):
            high = middle
        else:
            low = middle
    return high


def matched_lr(plain_lr, momentum):
    # linear in lr: see what one unit gives
    return plain_lr / effective_lr(1.0, momentum)
