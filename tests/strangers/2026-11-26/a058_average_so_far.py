# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: Entry t is the whole distance divided by t, the average rate so far. The exercise asks for the length of step t alone.
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return float(lr * gain)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """How far has theta come, per step and per unit of gradient?"""
    start = theta = 0.0
    v = 0.0
    rates = []
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        rates.append(abs(theta - start) / (t * abs(grad)))
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
