# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the velocity is an exponential average, so the measured rate tends to lr and begins at lr * (1 - momentum)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    gamma = momentum
    gain = 1 / (1 - gamma)
    return lr * gain


def measured_lr(lr, momentum, num_steps, grad=1.0):
    gamma, eta = momentum, lr
    m = 0.0
    out = []
    for t in range(num_steps):
        m = gamma * m + (1 - gamma) * grad
        out.append(eta * abs(m) / abs(grad))
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    t = max(1, int(np.floor(np.log(1 - fraction) / np.log(momentum))) - 2)
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr) * (1.0 - float(momentum))
