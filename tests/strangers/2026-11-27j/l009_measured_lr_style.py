# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: vectorised: cumulative sum of the powers of momentum; grad cancels and is not used at all
# first day: accepted

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # theta moves by lr * grad * (1 + m + ... + m^(t-1)) in step t: the slope cancels
    return lr * np.cumsum(float(momentum) ** np.arange(num_steps))


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """Solve effective_lr(x, momentum) = plain_lr for x."""
    return float((1.0 - momentum) * plain_lr)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
