# kind: right
# file: ex4_effective_lr.py
# function: effective_lr
# cause: solves the fixed point v = momentum * v + 1 as a linear system
# first day: accepted

import numpy as np


def effective_lr(lr, momentum):
    v_inf = np.linalg.solve(np.array([[1.0 - momentum]]), np.array([1.0]))
    return float(lr * v_inf[0])


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    steps = []
    for _ in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        steps.append(abs(theta - before) / abs(grad))
    return np.array(steps)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1.0 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
