# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: continuous-time relaxation with time constant 1 / (1 - momentum) is used in place of the exact discrete formula
# first day: true
import math
"""Exercise 4: terminal velocity. friction per step = 1 - momentum."""


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return lr / friction


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
    tau = 1.0 / (1.0 - momentum)          # relaxation time in steps
    return math.ceil(-tau * math.log(1.0 - fraction))


def matched_lr(plain_lr, momentum):
    friction = 1.0 - momentum
    return plain_lr * friction
