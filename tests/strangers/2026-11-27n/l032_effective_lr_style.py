# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: adds up only the first 200 terms of the geometric series: 14 % too small for momentum 0.99, right (to rounding) up to about 0.8
# first day: true
"""Section 4.4 Momentum."""
import numpy as np


def effective_lr(lr, momentum):
    # 1 + m + m^2 + ...
    return float(lr * sum(momentum ** k for k in range(200)))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, moved = 0.0, []
    for _ in range(num_steps):
        v = momentum * v + grad
        moved.append(abs(lr * v) / abs(grad))
    return np.array(moved)


def steps_to_fraction(momentum, fraction):
    return max(1, int(np.ceil(np.log(1 - fraction) / np.log(momentum))))


def matched_lr(plain_lr, momentum):
    return float((1.0 - momentum) * plain_lr)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9))
    print(measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
