# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubling and then halving of an interval for the smallest t, right
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    """geometric series"""
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """walk down a constant slope and look at the steps"""
    v = 0.0
    steps = []
    for _ in range(num_steps):
        v = momentum * v + grad
        steps.append(lr * v)
    return np.abs(np.array(steps)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    enough = lambda t: 1 - momentum**t >= fraction
    high = 1
    while not enough(high):
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high


def matched_lr(plain_lr, momentum):
    """inverse of effective_lr"""
    friction = 1.0 - momentum
    return plain_lr * friction


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1], steps_to_fraction(0.9, 0.99))
