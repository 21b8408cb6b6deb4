# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: TWO: the closed form uses t = 0 ... num_steps - 1 (first value 0), and the result is not multiplied by lr, being the factor ('ten times'); every input (the second for lr other than 1)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return gain * lr


def measured_lr(lr, momentum, num_steps, grad=1.0):
    t = np.arange(num_steps)
    return (1 - momentum ** t) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    return max(1, int(np.ceil(np.log(1 - fraction) / np.log(momentum))))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9))
    print(measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
