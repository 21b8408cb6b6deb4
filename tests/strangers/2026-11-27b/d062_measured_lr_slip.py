# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: Two mistakes: the velocity is recorded before it is renewed (first value 0), and the result is divided by grad and not by its absolute value.
# first day: true
import numpy as np
import itertools


def effective_lr(lr, momentum):
    geometric_sum = 1.0 / (1.0 - momentum)
    return float(lr * geometric_sum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    out = np.zeros(num_steps)
    v = 0.0
    for t in range(num_steps):
        out[t] = lr * abs(v) / grad
        v = momentum * v + grad
    return out


def steps_to_fraction(momentum, fraction):
    return next(t for t in itertools.count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex4")
