# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: no loop: cumulative sum of powers of momentum; grad falls out and is only used for a printed line
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return gain * lr


def measured_lr(lr, momentum, num_steps, grad=1.0):
    print(f"slope {grad}: the measured rate does not depend on it")
    powers = np.power(float(momentum), np.arange(num_steps))   # 0.0 ** 0 is 1
    return lr * np.cumsum(powers)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float((1.0 - momentum) * plain_lr)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9))
    print(measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
