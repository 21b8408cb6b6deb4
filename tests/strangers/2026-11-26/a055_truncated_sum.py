# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: The geometric series is cut off after 100 terms, which is not enough when momentum is close to 1 (0.99 gives 63 lr instead of 100 lr).
# first day: full marks
import numpy as np


def effective_lr(lr, momentum):
    weights = momentum ** np.arange(100)        # 1 + m + m^2 + ...
    return float(lr * weights.sum())


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    # 1 - m**t >= f   <=>   t >= log(1 - f) / log(m)
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return (1.0 - momentum) * plain_lr
