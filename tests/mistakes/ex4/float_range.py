# mistake: crash.type_error
# wrong: measured_lr
# story: range of a float
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, out = 0.0, []
    for t in range(num_steps / 1):
        v = momentum * v + grad
        out.append(lr * abs(v / grad))
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    n = np.log(1 - fraction) / np.log(momentum)
    return int(np.ceil(n))


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
