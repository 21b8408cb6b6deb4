# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the answer array is made with np.full(num_steps, grad) and so holds integers when grad is an int such as -2: all values are cut to whole numbers; float grad is right
# first day: true
"""My answer."""
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    moved = np.full(num_steps, grad)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        moved[t] = abs(lr * v / grad)
    return moved


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9))
    print(measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
