# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: The step's length is divided by grad, not by abs(grad): on a falling slope (negative grad) all values are negative.
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    x = 0.0
    v = 0.0
    rates = []
    for _ in range(num_steps):
        v = momentum * v + grad
        x_new = x - lr * v
        rates.append(abs(x_new - x) / grad)
        x = x_new
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9))
    print(measured_lr(0.1, 0.9, 50))
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
