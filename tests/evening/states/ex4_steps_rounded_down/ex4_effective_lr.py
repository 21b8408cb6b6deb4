"""Exercise 4: the effective learning rate (15 points).

    grader grade ex4     is it right?
    grader hint ex4      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import numpy as np


def effective_lr(lr, momentum):
    # geometric series: 1 + m + m^2 + ... = 1/(1-m)
    factor = 1 / (1 - momentum)
    return lr * factor


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    out = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    # 1 - m^t >= f   ->   m^t <= 1 - f   ->   t >= log(1-f)/log(m)
    return int(np.log(1 - fraction) / np.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
