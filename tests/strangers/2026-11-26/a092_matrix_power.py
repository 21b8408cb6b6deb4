# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: Right: the velocity is the iteration of an affine map written as a 2 x 2 matrix, by np.linalg.matrix_power; the steps by bisection over whole numbers.
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    # fixed point of v = momentum v + 1
    return float(lr * np.linalg.solve([[1.0 - momentum]], [1.0])[0])


def measured_lr(lr, momentum, num_steps, grad=1.0):
    M = np.array([[momentum, grad], [0.0, 1.0]])          # (v, 1) -> (momentum v + grad, 1)
    v = [np.linalg.matrix_power(M, t)[0, 1] for t in range(1, num_steps + 1)]
    return np.abs(lr * np.array(v) / grad)


def steps_to_fraction(momentum, fraction):
    def enough(t):
        return 1 - momentum ** t >= fraction

    high = 1
    while not enough(high):
        high *= 2
    low = high // 2                                       # not enough, or 0
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1.0 - momentum))
