# style: simulation and the counting loop
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    result = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        result[t] = abs(new - theta) / abs(grad)
        theta = new
    return result


def steps_to_fraction(momentum, fraction):
    t = 0
    while 1 - momentum**t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
