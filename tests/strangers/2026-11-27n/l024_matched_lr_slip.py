# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: no return for momentum 0 (the if has no else): None instead of plain_lr; other momenta are right
# first day: true
"""Section 4.4 Momentum."""
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out[t] = abs(new - theta) / abs(grad)
        theta = new
    return out


def steps_to_fraction(momentum, fraction):
    return max(1, int(np.ceil(np.log(1 - fraction) / np.log(momentum))))


def matched_lr(plain_lr, momentum):
    if momentum > 0:
        return plain_lr - plain_lr * momentum


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9))
    print(measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
