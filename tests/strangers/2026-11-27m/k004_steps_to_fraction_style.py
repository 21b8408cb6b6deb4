# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: looks through a table of 1000 steps with argmax, which is 0 where no entry is true: 1 for slow cases such as momentum 0.999, fraction 0.99 (4603)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    rates = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rates.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    reached = 1 - momentum ** np.arange(1, 1001) >= fraction
    return int(np.argmax(reached)) + 1


def matched_lr(plain_lr, momentum):
    """The inverse of effective_lr."""
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
