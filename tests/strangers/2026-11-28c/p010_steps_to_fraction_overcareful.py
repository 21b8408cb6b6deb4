# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: looks at the first 1000 steps only, and argmax of a row of False is 0: returns 1 when more steps are needed, e.g. momentum 0.999, fraction 0.99 (4603 steps)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    """lr / (1 - momentum)"""
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Step lengths on a constant slope, per unit of gradient."""
    theta, v = 0.0, 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out[t] = abs(new - theta) / abs(grad)
        theta = new
    return out


def steps_to_fraction(momentum, fraction):
    """How many steps until the fraction is reached."""
    t = np.arange(1, 1001)
    reached = 1 - momentum ** t >= fraction
    return int(np.argmax(reached)) + 1


def matched_lr(plain_lr, momentum):
    """The lr with the same effective rate."""
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print("ex4_effective_lr.py is done")
