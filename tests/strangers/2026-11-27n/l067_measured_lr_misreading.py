# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: gives the mean length of the steps so far (distance from the start divided by t) instead of the length of step t; momentum > 0 from t = 2 on
# first day: true
# Exercise, section 4.4
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return gain * lr


def measured_lr(lr, momentum, num_steps, grad=1.0):
    start = 0.0
    theta, v = start, 0.0
    rates = []
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        rates.append(abs(theta - start) / (t * abs(grad)))
    return np.array(rates)


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
