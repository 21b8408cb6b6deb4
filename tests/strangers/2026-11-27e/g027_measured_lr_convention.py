# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the sign is kept: displacement per gradient is returned, which is negative, where the absolute value is asked for
# first day: true
"""Exercise 4: terminal velocity. friction per step = 1 - momentum."""


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    position, velocity = 0.0, 0.0
    mobility = []
    for _ in range(num_steps):
        old = position
        velocity = momentum * velocity + grad
        position = position - lr * velocity
        mobility.append((position - old) / grad)
    return mobility


def steps_to_fraction(momentum, fraction):
    t = 0
    while not 1 - momentum ** t >= fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    friction = 1.0 - momentum
    return plain_lr * friction
