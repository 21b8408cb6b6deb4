# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr, matched_lr
# cause: momentum is taken for the friction, so the terminal mobility is lr / momentum, and matched_lr turns it round as lr * momentum
# first day: true
"""Exercise 4: terminal velocity. friction per step = 1 - momentum."""


def effective_lr(lr, momentum):
    # terminal velocity = force / friction
    if momentum == 0:
        return float(lr)
    return lr / momentum


def measured_lr(lr, momentum, num_steps, grad=1.0):
    position, velocity = 0.0, 0.0
    mobility = []
    for _ in range(num_steps):
        velocity = momentum * velocity - grad
        displacement = lr * velocity
        position += displacement
        mobility.append(abs(displacement) / abs(grad))
    return mobility


def steps_to_fraction(momentum, fraction):
    t = 0
    while not 1 - momentum ** t >= fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    if momentum == 0:
        return float(plain_lr)
    return plain_lr * momentum
