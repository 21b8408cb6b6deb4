# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the step is taken as before minus after, without abs, and divided by abs(grad): negative values when grad is negative
# first day: true
"""ex4"""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        theta[t + 1] = theta[t] - lr * v
    downhill = theta[:-1] - theta[1:]
    return downhill / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # solve lr / (1 - momentum) = plain_lr for lr
    lr = (1.0 - momentum) * plain_lr
    return lr


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 22)[-1], steps_to_fraction(0.9, 0.9))
