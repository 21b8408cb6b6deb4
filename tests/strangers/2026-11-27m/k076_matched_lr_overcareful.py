# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: solved by bisection that stops at a bracket of 1e-3: wrong for ordinary rates such as plain_lr 0.01, momentum 0.9
# first day: false
"""section 4.4, exercise 4"""

import numpy as np


def effective_lr(lr, momentum):
    """lr times the sum of the geometric series."""
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Walk down the slope, then difference the positions."""
    path = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        path[t] = path[t - 1] - lr * v
    return np.abs(np.diff(path)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    """Smallest t with momentum**t <= 1 - fraction."""
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    low, high = 0.0, plain_lr
    while high - low > 1e-3:
        mid = 0.5 * (low + high)
        if effective_lr(mid, momentum) > plain_lr:
            high = mid
        else:
            low = mid
    return high


if __name__ == "__main__":
    print(matched_lr(0.1, 0.9))
