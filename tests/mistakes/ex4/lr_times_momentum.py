# mistake: eff.times_beta
# wrong: effective_lr
# story: a product
import numpy as np


def effective_lr(lr, momentum):
    return lr * momentum


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    result = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new_theta = theta - lr * v
        result[t] = abs(new_theta - theta) / abs(grad)
        theta = new_theta
    return result


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
