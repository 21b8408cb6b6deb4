# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: nothing is wrong: doubling and then bisect with a key over a range
# first day: accepted
import numpy as np
import bisect


def effective_lr(lr, momentum):
    geometric_sum = 1.0 / (1.0 - momentum)
    return float(lr * geometric_sum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    t = np.arange(1, num_steps + 1)
    return lr * (1 - momentum ** t) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    def there(t):
        return 1 - momentum ** t >= fraction

    upper = 1
    while not there(upper):
        upper *= 2
    return 1 + bisect.bisect_left(range(1, upper + 1), True, key=there)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
