# mistake: meas.grad_one
# wrong: measured_lr
# story: the run uses slope 1, the division uses grad
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    result = []
    for t in range(num_steps):
        v = momentum * v + 1.0
        result.append(lr * v / abs(grad))
    return np.array(result)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
