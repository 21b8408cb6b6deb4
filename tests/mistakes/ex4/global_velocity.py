# mistake: state.velocity_leak
# wrong: measured_lr
# story: the velocity is a function attribute that is set once
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    out = []
    for _ in range(num_steps):
        measured_lr.v = momentum * measured_lr.v + grad
        out.append(lr * abs(measured_lr.v) / abs(grad))
    return np.array(out)


measured_lr.v = 0.0


def steps_to_fraction(momentum, fraction):
    n = np.log(1 - fraction) / np.log(momentum)
    return int(np.ceil(n))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
