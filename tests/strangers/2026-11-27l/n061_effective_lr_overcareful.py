# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: the denominator is kept at 0.01 or more against division by zero, so momentum above 0.99 gets too small an answer
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    denominator = max(1.0 - momentum, 0.01)
    return float(lr / denominator)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    lengths = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        lengths.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(lengths)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """undo the division of effective_lr"""
    return float(plain_lr / effective_lr(1.0, momentum))


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
